import type { CircleId } from '../../core/relationship/circles.ts';
import type { Fact, FactField } from '../../core/relationship/contact.ts';
import type { InteractionKind } from '../../core/relationship/interaction.ts';
import type { ExportedPerson } from '../export/person.ts';
import { profileAddress } from '../import/profile-address.ts';

/** Words of the page that answers "what do you hold on me?", in one language. */
export interface HoldingsWords {
  readonly language: 'de' | 'en';
  readonly title: (name: string) => string;
  /** Who keeps this, why, and what they can ask for. */
  readonly about: readonly string[];
  readonly field: string;
  readonly value: string;
  readonly source: string;
  readonly date: string;
  readonly name: string;
  readonly profile: string;
  readonly fields: Readonly<Partial<Record<FactField, string>>>;
  readonly from: Readonly<Record<Fact['from'], string>>;
  readonly own: Readonly<Record<'since' | 'circle' | 'tags' | 'goal' | 'met' | 'note', string>>;
  readonly circles: Readonly<Record<CircleId, string>>;
  readonly history: string;
  readonly kinds: Readonly<Record<InteractionKind, string>>;
  readonly sources: Readonly<Record<'seen' | 'logged' | 'import', string>>;
  readonly promises: string;
  readonly mine: string;
  readonly theirs: string;
  readonly notes: string;
  readonly drafts: string;
  readonly nothing: string;
}

type Line = readonly [field: string, value: string, source: string, date: string];

/**
 * Everything that is kept about a person as a page for people to read: each value with its source and
 * day. Nothing is left out; what the user wrote privately stands in it too, for the user to decide about.
 * Pure; the page holds no script and asks for nothing.
 */
export function holdingsPage(person: ExportedPerson, words: HoldingsWords): string {
  const day = dayIn(words.language);
  const sections = [
    table(words, identityLines(person, words, day)),
    section(
      words.history,
      person.interactions.map(
        (entry): Line => [words.kinds[entry.kind], entry.text ?? '', words.sources[entry.source], day(entry.at)],
      ),
      words,
    ),
    section(
      words.promises,
      person.promises.map(
        (promise): Line => [
          promise.by === 'me' ? words.mine : words.theirs,
          promise.text,
          words.from.user,
          day(promise.made),
        ],
      ),
      words,
    ),
    section(
      words.notes,
      person.notes.map((note): Line => [words.notes, note.text, words.from.user, day(note.at)]),
      words,
    ),
    section(
      words.drafts,
      person.openers.map((opener): Line => [words.drafts, opener.text, words.from.user, day(opener.at)]),
      words,
    ),
  ];
  const title = escapedHtml(words.title(person.name));
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
${words.about.map((text) => `<p>${escapedHtml(text)}</p>`).join('\n')}
${sections.join('\n')}
</body>
</html>
`;
}

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #ccc;overflow-wrap:anywhere}td{white-space:pre-wrap}th{font-weight:600}';

function identityLines(person: ExportedPerson, words: HoldingsWords, day: (at: number) => string): Line[] {
  const lines: Line[] = [];
  for (const contact of person.contacts) {
    lines.push([words.name, contact.name, sourceOf(contact, words), day(contact.since)]);
    for (const [key, { at }] of Object.entries(contact.identities))
      lines.push([words.profile, profileAddress(key) ?? key, sourceOf(contact, words), day(at)]);
    for (const [field, fact] of Object.entries(contact.facts) as [FactField, Fact][])
      lines.push([
        words.fields[field] ?? field,
        textOf(fact.value),
        `${words.from[fact.from]} (${fact.how})`,
        day(fact.at),
      ]);
    const own: readonly [keyof HoldingsWords['own'], string | undefined][] = [
      ['circle', contact.circle && words.circles[contact.circle]],
      ['tags', Object.keys(contact.tags).join(', ')],
      ['goal', contact.goal],
      ['met', contact.met && [contact.met.where, contact.met.when && day(contact.met.when)].filter(Boolean).join(', ')],
      ['note', contact.note],
    ];
    for (const [name, value] of own) if (value) lines.push([words.own[name], value, words.from.user, '']);
  }
  return lines;
}

function sourceOf({ source }: ExportedPerson['contacts'][number], words: HoldingsWords): string {
  return source === 'import' ? words.from.import : words.from.user;
}

function section(title: string, lines: readonly Line[], words: HoldingsWords): string {
  const body = lines.length === 0 ? `<p>${escapedHtml(words.nothing)}</p>` : table(words, lines);
  return `<h2>${escapedHtml(title)}</h2>\n${body}`;
}

function table(words: HoldingsWords, lines: readonly Line[]): string {
  const head = [words.field, words.value, words.source, words.date].map(
    (text) => `<th scope="col">${escapedHtml(text)}</th>`,
  );
  const rows = lines.map((line) => `<tr>${line.map((cell) => `<td>${escapedHtml(cell)}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

/** A fact's value for people to read, whatever its shape. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (value !== null && typeof value === 'object') return Object.values(value).map(textOf).join(' · ');
  return String(value);
}

function dayIn(language: 'de' | 'en'): (at: number) => string {
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  return (at) => format.format(at);
}

function escapedHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign).replace(/(?![\n\t])\p{Cc}/gu, '');
}
