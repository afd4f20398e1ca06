import type { Recipient } from '../../note/recipient.ts';
import type { Material, Reading } from '../hook.ts';
import { monthsIn } from '../new-role/find.ts';
import type { FactRef } from '../opener.ts';
import { insideOf } from '../role/role-name.ts';
import { tradeOf } from '../role/trades.ts';
import { findToldPath } from './told.ts';

/** On the way to work, or work of which the field is not sure. */
const beginner =
  /personal|personnel|assisten[zt]|assistant|werkstudent|praktik|aushilf|trainee|junior|intern(?!al|at|ist)|student|hilfskraft|minijob|volontär|volunteer|apprentice|azubi/iu;
const running = /heute|present|jetzt|now|current|aktuell/iu;
const former =
  /^(?:ehemalige[rs]?|ehem\.|gelernte[rs]?|früher|vorher|zuvor|former(?:ly)?|ex-?|trained(?: as an?)?) ?/iu;

/** Fields that lie apart; a step within one is no change of path. */
const fields: Readonly<Record<string, string>> = {
  health: 'nurse care doctor therapy psych teeth midwife pharmacy vet rescue',
  teaching: 'school kids library social train coach',
  food: 'kitchen serve bakery hotel',
  land: 'farm garden forest',
  craft: 'wood site heating electric car hair metal craft upkeep plant restore',
  transport: 'driver dispatch logistics warehouse',
  trade: 'buying store sales books service marketing',
  machines: 'code data admin cyber ux product',
  figures: 'figures bank invest insurance tax',
  law: 'law',
  words: 'press pr words photo',
  stage: 'music stage',
};
const fieldOf = new Map(
  Object.entries(fields).flatMap(([field, trades]) => trades.split(' ').map((trade) => [trade, field] as const)),
);

/** A job as it can be named beside another: short, of one known field of work. */
function jobIn(value: string | undefined): { readonly value: string; readonly trade: string } | null {
  const title = value?.trim() ?? '';
  const trade = fieldOf.get(tradeOf(title) ?? '') ?? null;
  if (trade === null || beginner.test(title)) return null;
  // "Operativer Einkäufer" would be written small, or inflected.
  return /^(?!\p{L}+(?:isch|lich|iv|ell|al|end|ig|är|frei)e[rsn]? )\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,2}$/u.test(title) &&
    title.length < 32
    ? { value: title, trade }
    : null;
}

/** What somebody does today, where the page says it in a few words. */
function today(recipient: Recipient): (FactRef & { readonly trade: string }) | null {
  for (const field of ['role', 'headline'] as const) {
    const first = recipient[field]?.split(/[|·•,(@–—/]| - /u)[0]?.trim();
    const job = jobIn(first);
    if (job !== null) return { field, ...job };
  }
  const job = jobIn(recipient.experience?.[0]?.role);
  return job === null ? null : { field: 'experience', index: 0, ...job };
}

/** Months within which a change of path is still one. */
const recently = 24;

/** Out of work, or leaving. */
const between =
  /arbeitss?uchend|jobsuch|open ?to ?work|neue(?:r|n)? (?:stelle|aufgabe|perspektive)|between jobs|laid off/iu;

/** The job before, in another field of work than today's: only then is there a change to ask about. */
function earlierJob(recipient: Recipient, now: string): FactRef | null {
  const house = (name = '') =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const here = house(recipient.company ?? recipient.experience?.[0]?.company);
  const listed = (recipient.experience ?? []).slice(1, 2).flatMap(({ role, company, period }, at) => {
    // A step in the same house is a rise.
    if (here !== '' && house(company) === here) return [];
    const job = running.test(period ?? '') ? null : jobIn(role);
    return job === null || job.trade === now ? [] : [{ field: 'experience', value: job.value, index: at + 1 } as const];
  });
  const tagged = (recipient.headline ?? '')
    .split(/[|·•(),]/u)
    .slice(1)
    .flatMap((part) => {
      const text = part.trim();
      const job = former.test(text) ? jobIn(text.replace(former, '')) : null;
      return job === null || job.trade === now ? [] : [{ field: 'headline', value: job.value } as const];
    });
  return [...tagged, ...listed][0] ?? null;
}

/** A change of trade or a rise from the bottom, in the recipient's own words or in their list of positions. */
export function findPath(reading: Reading): Material[] {
  const { recipient, common } = reading;
  const told = findToldPath(reading);
  const now = today(recipient);
  const before = now === null ? null : earlierJob(recipient, now.trade);
  const texts = [recipient.role, recipient.headline, recipient.about, recipient.experience?.[0]?.period].join(' ');
  const over = /\d{4}\s*[-–]\s*(?:\p{L}+\.? |\d\d\/)?\d{4}/u.test(recipient.experience?.[0]?.period ?? '');
  const months = monthsIn(recipient.since ?? recipient.experience?.[0]?.period, reading.now);
  // A change of years ago is none to ask about.
  if (over || between.test(texts) || months === null || months > recently) return told;
  if (now === null || before === null || reading.taboo(before.value) || reading.taboo(now.value)) return told;
  const { trade: _, ...fact } = now;
  const changed: Material = {
    hook: 'path',
    score: 56 + common.fit(before.value) * 4,
    lead: 'changed',
    ask: 'changed',
    slots: { a: insideOf(before.value, reading.language), b: insideOf(fact.value, reading.language) },
    facts: [before, fact],
    answered: '',
  };
  return [...told, changed];
}
