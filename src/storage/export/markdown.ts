import type { InteractionKind } from '../../core/relationship/interaction.ts';
import { profileAddress } from '../import/profile-address.ts';
import { dayText } from './day.ts';
import type { ExportedPerson } from './person.ts';

/** Words of a person's page, in the interface's language. */
export interface PageWords {
  readonly promises: string;
  readonly history: string;
  readonly notes: string;
  readonly mine: string;
  readonly theirs: string;
  readonly due: (day: string) => string;
  readonly kinds: Readonly<Record<InteractionKind, string>>;
  readonly circles: Readonly<Record<NonNullable<ExportedPerson['circle']>, string>>;
}

export interface PageOptions {
  readonly words: PageWords;
  readonly notes: boolean;
}

/** A person as a page for note tools: front matter, promises, what happened, newest first. */
export function pageOf(person: ExportedPerson, { words, notes }: PageOptions): string {
  const front = [
    ['name', text(person.name)],
    ['aliases', list([])],
    ['role', text(person.role)],
    ['company', text(person.company)],
    ['location', text(person.place)],
    ['email', list(person.emails)],
    ['phone', list(person.phones)],
    ['profiles', list(person.profiles.flatMap((profile) => profileAddress(profile) ?? []))],
    ['website', list(person.links)],
    ['birthday', text(person.birthday)],
    ['circle', text(person.circle ? words.circles[person.circle] : '')],
    ['tags', list(person.tags.map(tag))],
    ...(notes ? [['goal', text(person.goal)] as const] : []),
    ['known', dayText(person.known)],
    ['last', person.last === undefined ? '' : dayText(person.last)],
    ['id', text(person.id)],
  ]
    .filter(([, value]) => value !== '' && value !== '""' && value !== '[]')
    .map(([key, value]) => `${key}: ${value}`);
  const parts = [`---\n${front.join('\n')}\n---\n\n# ${inline(person.name)}\n`];
  if (notes && person.note) parts.push(`## ${words.notes}\n\n${block(person.note)}\n`);
  if (person.promises.length > 0)
    parts.push(`## ${words.promises}\n\n${person.promises.map((promise) => promiseLine(promise, words)).join('\n')}\n`);
  const entries = [...person.interactions].reverse();
  if (entries.length > 0)
    parts.push(
      `## ${words.history}\n\n${entries
        .map(
          (entry) => `- ${dayText(entry.at)} ${words.kinds[entry.kind]}${entry.text ? `: ${inline(entry.text)}` : ''}`,
        )
        .join('\n')}\n`,
    );
  return parts.join('\n');
}

function promiseLine(promise: ExportedPerson['promises'][number], words: PageWords): string {
  const mark = promise.end ? 'x' : ' ';
  const due = promise.due === undefined ? '' : ` (${words.due(dayText(promise.due))})`;
  return `- [${mark}] ${promise.by === 'me' ? words.mine : words.theirs}: ${inline(promise.text)}${due}`;
}

/** File names that no file system and no note tool objects to, each only once. */
export function fileNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const plain = name
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|#^[\]]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[. ]+|(?<![. ])[. ]+$/g, '')
      .slice(0, 80)
      .trim();
    const base = plain === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(plain) ? `_${plain}` : plain;
    let chosen = base;
    for (let count = 2; taken.has(chosen.toLowerCase()); count += 1) chosen = `${base} ${count}`;
    taken.add(chosen.toLowerCase());
    return `${chosen}.md`;
  };
}

/** A JSON string is a YAML string too, whatever it holds. */
function text(value: string): string {
  return JSON.stringify(value);
}

function list(values: readonly string[]): string {
  return `[${values.map(text).join(', ')}]`;
}

/** Tags of note tools hold no spaces. */
function tag(value: string): string {
  return value.trim().replace(/\s+/g, '-');
}

/** Text on one line that is nothing but text: no link, no heading, no HTML. */
function inline(value: string): string {
  return value.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);
}

function block(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((one) => one.replace(/[<>]/g, (sign) => `\\${sign}`))
    .join('\n');
}
