import type { Verdict } from '../../core/note/finding.ts';
import type { CircleId } from '../../core/relationship/circles.ts';
import { timeOf } from '../../core/relationship/clock.ts';
import type { Contact, Fact, FactField, Meeting } from '../../core/relationship/contact.ts';
import type { InteractionKind } from '../../core/relationship/interaction.ts';
import type { OpenPromise, PromiseEnd } from '../../core/relationship/promise.ts';
import { stampOf } from '../../core/relationship/record.ts';
import { isTime } from '../export/day.ts';
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
  /** Written down by the user or brought by a later file: the records do not tell. */
  readonly either: string;
  readonly own: Readonly<Record<OwnField, string>>;
  readonly bridge: Readonly<Record<'yes' | 'no', string>>;
  readonly hows: Readonly<Record<Meeting['how'], string>>;
  readonly circles: Readonly<Record<CircleId, string>>;
  readonly history: string;
  readonly kinds: Readonly<Record<InteractionKind, string>>;
  readonly sources: Readonly<Record<'seen' | 'logged' | 'import', string>>;
  readonly promises: string;
  readonly mine: string;
  readonly theirs: string;
  readonly due: (day: string) => string;
  readonly ends: Readonly<Record<PromiseEnd['how'], (day: string) => string>>;
  readonly reminders: string;
  readonly done: string;
  readonly putOff: (day: string) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly notes: string;
  readonly drafts: string;
  readonly nothing: string;
}

type OwnField = 'circle' | 'tags' | 'goal' | 'met' | 'bridge' | 'note' | 'news';

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
          [promise.text, ...endOf(promise, words, day)].join('\n'),
          words.from.user,
          day(promise.made),
        ],
      ),
      words,
    ),
    section(
      words.reminders,
      person.decisions
        .filter((one) => one.undone !== true)
        .map((one): Line => {
          const put = one.what === 'snoozed' && one.until !== undefined;
          return [words.reminders, put ? words.putOff(day(one.until)) : words.done, words.from.user, day(one.at)];
        }),
      words,
    ),
    section(
      words.notes,
      person.notes.map((note): Line => {
        const said = note.verdict ? [words.verdicts[note.verdict]] : [];
        return [words.notes, [note.text, ...said].join('\n'), words.from.user, day(note.at)];
      }),
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
    for (const [field, fact] of Object.entries(contact.facts) as [FactField, Fact | null][])
      if (fact)
        lines.push([
          words.fields[field] ?? field,
          textOf(fact.value),
          `${words.from[fact.from]} (${fact.how})`,
          day(fact.at),
        ]);
    lines.push(...ownLines(contact, words, day));
  }
  return lines;
}

/** What stands beside the facts, each with the day on which it was written down. */
function ownLines(contact: Contact, words: HoldingsWords, day: (at: number) => string): Line[] {
  const { circle, goal, met, bridge, note, news, tags } = contact;
  const meeting = met && [words.hows[met.how], met.where, met.when !== undefined && day(met.when)];
  const line = (field: OwnField, path: string, value: unknown): Line[] => {
    const stamp = stampOf(contact, path);
    if (value === undefined || value === '' || stamp === null) return [];
    return [[words.own[field], String(value), writtenBy(contact, path, words), day(timeOf(stamp))]];
  };
  return [
    ...line('circle', 'circle', circle && words.circles[circle]),
    ...Object.keys(tags).flatMap((tag) => line('tags', `tags/${tag}`, tag)),
    ...line('goal', 'goal', goal),
    ...line('met', 'met', meeting?.filter(Boolean).join(', ')),
    ...line('bridge', 'bridge', bridge === undefined ? undefined : words.bridge[bridge ? 'yes' : 'no']),
    ...line('note', 'note', note),
    ...(news ? [[words.own.news, news.value, newsFrom(contact, words), day(news.at)] as const] : []),
  ];
}

/** News come from the same reading as the fact they are about. */
function newsFrom({ news, facts }: Contact, words: HoldingsWords): string {
  return words.from[(news && facts[news.field]?.from) ?? 'user'];
}

/** Themes and notes also come with address books; what a later file brought cannot be told from what the user wrote. */
function writtenBy(contact: Contact, path: string, words: HoldingsWords): string {
  if (path !== 'note' && !path.startsWith('tags/')) return words.from.user;
  if (contact.source === 'import' && stampOf(contact, path) === contact.born) return words.from.import;
  const fromFile = Object.values(contact.facts).some((fact) => fact?.from === 'import');
  return fromFile ? words.either : words.from.user;
}

function endOf({ due, end }: OpenPromise, words: HoldingsWords, day: (at: number) => string): string[] {
  return [
    ...(due === undefined ? [] : [words.due(day(due))]),
    ...(end ? [[words.ends[end.how](day(end.at)), end.sentence].filter(Boolean).join(': ')] : []),
  ];
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
  return (at) => (isTime(at) ? format.format(at) : '');
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
