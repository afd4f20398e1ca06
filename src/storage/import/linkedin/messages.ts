import { fieldText } from '../field-text.ts';
import { profileKey } from '../profile-address.ts';
import type { Reading, Waiting } from './collector.ts';
import { dayNumber } from './connections.ts';
import { momentOf } from './dates.ts';
import { withoutEntities } from './entities.ts';
import { type Draft, isDeleted, nameKey, type People } from './people.ts';

export interface Message extends Waiting {
  readonly conversation: string;
  readonly from: string | null;
  readonly fromName: string;
  readonly to: readonly string[];
  readonly toName: string;
  readonly at: number;
  readonly text?: string;
}

/** What is kept of a message's text when it is wanted: enough to remember what it was about. */
const keptText = 280;

export function readMessage({ row, cell, count, dayFirst }: Reading, wantText: boolean): Message | null {
  const yes = (text: string) => /^(?:yes|true|ja|1)$/i.test(text.trim());
  if (yes(cell('is message draft')) || yes(cell('is conversation draft')) || /^spam$/i.test(cell('folder').trim()))
    return skip('draft');
  const fromName = fieldText(withoutEntities(cell('from'))) ?? '';
  const from = key(cell('sender profile url'));
  if (from === null && isDeleted(fromName)) return skip('deleted');
  if (from === null && fromName === '') return skip('name');
  const at = momentOf(cell('date'), dayFirst);
  if (at === null) return skip('date');
  const text = wantText ? fieldText(withoutEntities(cell('content')), keptText) : undefined;
  return {
    line: row.line,
    count,
    conversation: cell('conversation id').slice(0, 200),
    from,
    fromName,
    to: addressesIn(cell('recipient profile urls')),
    toName: fieldText(withoutEntities(cell('to'))) ?? '',
    at,
    ...(text ? { text } : {}),
  };

  function skip(reason: 'draft' | 'deleted' | 'name' | 'date'): null {
    count.problem(row.line, reason, row.cells);
    return null;
  }
}

/** Addresses are told apart by their pattern: names beside them hold commas of their own. */
function addressesIn(cell: string): readonly string[] {
  if (cell === '') return [];
  if (!cell.includes(',') && !cell.includes(' ') && !cell.includes(';')) return listed(key(cell));
  const found = cell.slice(0, 20_000).match(/https?:\/\/[^\s,;]+/gi) ?? [];
  return [...new Set(found.flatMap((address) => listed(key(address))))];
}

const listed = (found: string | null) => (found === null ? [] : [found]);

const keys = new Map<string, string | null>();
const mostKeys = 50_000;

/** Profile keys by address as written: the same few thousand addresses stand in every line. */
function key(address: string): string | null {
  const known = keys.get(address);
  if (known !== undefined) return known;
  const found = profileKey(address);
  if (keys.size >= mostKeys) keys.clear();
  keys.set(address, found);
  return found;
}

/** Takes messages one by one and adds who wrote and when: one event a day and direction. */
export interface MessageTaker {
  /** A message among more than two belongs to nobody. */
  take(message: Message): void;
  end(): void;
}

/** `own`, `ownName`: the user's profile and name; everybody who is kept has to be known before the first message. */
export function messageTaker(people: People, own: string | null, ownName: string | undefined): MessageTaker {
  const mine = ownName === undefined ? null : nameKey(ownName);
  return {
    take(message) {
      const sent = sentByMe(message, own, mine);
      if (message.to.length > 1) message.count.problem(message.line, 'group', excerpt(message));
      else if (sent === null) message.count.problem(message.line, 'direction', excerpt(message));
      else {
        const person = otherOf(message, sent, people);
        if (person === 'deleted') message.count.problem(message.line, 'deleted', excerpt(message));
        else if (person === null) message.count.problem(message.line, 'whose', excerpt(message));
        else addDay(person, sent ? 'wrote' : 'answered', message);
      }
    },
    end: () => keys.clear(),
  };
}

const excerpt = ({ fromName, toName }: Message) => [fromName, toName];

/** Null when neither side is known to be the user. */
function sentByMe(message: Message, own: string | null, mine: string | null): boolean | null {
  if (own !== null && message.from !== null) {
    if (message.from === own) return true;
    return message.to.includes(own) || message.to.length === 0 ? false : null;
  }
  if (mine === null) return null;
  if (nameKey(message.fromName) === mine) return true;
  return message.toName === '' || nameKey(message.toName) === mine ? false : null;
}

function otherOf(message: Message, sent: boolean, people: People): Draft | 'deleted' | null {
  const name = sent ? message.toName : message.fromName;
  const profile = sent ? (message.to[0] ?? null) : message.from;
  if (profile !== null) return people.at(profile, name, message.count.file, message.line);
  return isDeleted(name) ? 'deleted' : people.named(name);
}

function addDay(person: Draft, kind: 'wrote' | 'answered', { at, text }: Message): void {
  const key = dayNumber(at);
  const place = person.days.get(`${kind}/${key}`);
  const event = { kind, at, key, ...(text ? { text } : {}) };
  if (place === undefined) {
    person.days.set(`${kind}/${key}`, person.events.length);
    person.events.push(event);
  } else if ((person.events[place]?.at ?? 0) < at) person.events[place] = event;
}
