import type { OpenerLanguage } from '../opener.ts';

/** Who has to live with a change at work, by kinds of work. German stands in "Wie kam das … an?". */
const audiences: readonly (readonly [trades: string, de: string, en: string])[] = [
  ['hotel kitchen serve events', 'bei den Gästen', 'your guests'],
  [
    'bakery hair car store books pharmacy service bank insurance heating electric garden wood sales',
    'bei den Kunden',
    'your customers',
  ],
  ['school kids midwife', 'bei den Eltern', 'the parents'],
  ['teeth doctor therapy', 'bei den Patienten', 'your patients'],
  ['vet', 'bei den Tierhaltern', 'the owners'],
  ['dispatch', 'bei den Fahrern', 'your drivers'],
  ['office', 'bei den Bürgern', 'residents'],
  ['museum', 'bei den Besuchern', 'your visitors'],
  ['library press', 'bei den Lesern', 'your readers'],
  ['letting', 'bei den Mietern', 'the tenants'],
  ['tax law', 'bei den Mandanten', 'your clients'],
];
const byTrade = new Map(
  audiences.flatMap(([trades, de, en]) => trades.split(' ').map((trade) => [trade, { de, en }] as const)),
);

/** As it stands in a question; null when nobody can be named. */
export function audienceOf(trade: string | undefined, language: OpenerLanguage): string | null {
  return byTrade.get(trade ?? '')?.[language] ?? null;
}
