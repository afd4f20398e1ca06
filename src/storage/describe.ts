import { type Contact, type Fact, listFact, textFact } from '../core/relationship/contact.ts';
import type { Changes } from '../core/relationship/record.ts';
import type { PeopleUndo } from './change-people.ts';
import { membersOf, rootOf } from './history.ts';
import type { Memory } from './memory.ts';
import { MemoryError } from './memory-error.ts';
import { write } from './write.ts';

/** What a card says about somebody, in the user's own words. An empty text: nothing is known; never so for a name. */
export interface Description {
  readonly name: string;
  readonly role: string;
  readonly company: string;
  readonly location: string;
}

const facts = ['role', 'company', 'location'] as const;
/** So many former names are kept. */
const mostNames = 6;

/**
 * Describes somebody in the user's own words and answers with the way back. Fields that are left out or
 * say the same as before stay as they were read. A name that is replaced is kept as a former one.
 */
export function describePerson(memory: Memory, contact: string, described: Partial<Description>): Promise<PeopleUndo> {
  return write(memory, async (writing) => {
    const root = await rootOf(writing.tx, contact);
    if (root === null) throw new MemoryError('missing', `contacts/${contact} is not there`);
    const undo: PeopleUndo[number][] = [];
    for (const member of await membersOf(writing.tx, root)) {
      const wanted = changesFor(member, described, member.id === root.id, writing.now);
      if (wanted.name === undefined && Object.keys(wanted.facts ?? {}).length === 0) continue;
      await writing.change('contacts', member.id, wanted);
      undo.push({ contact: member.id, before: before(member, wanted) });
    }
    return undo;
  });
}

/** A value stands on the root; one that is taken away is taken from every contact joined to it as well. */
function changesFor(contact: Contact, described: Partial<Description>, root: boolean, at: number): Changes<Contact> {
  const own = (value: unknown): Fact => ({ value, how: 'written by the user', from: 'user', at });
  const changed: Record<string, Fact | null> = {};
  for (const field of facts) {
    const text = described[field]?.trim();
    if (text === undefined || text === (textFact(contact, field) ?? '')) continue;
    if (text === '') changed[field] = null;
    else if (root) changed[field] = own(text);
  }
  const name = described.name?.trim() || contact.name;
  if (!root || name === contact.name) return { facts: changed };
  const former = [contact.name, ...listFact(contact, 'formerNames')].filter((each) => each !== name);
  return { name, facts: { ...changed, formerNames: own([...new Set(former)].slice(0, mostNames)) } };
}

/** What stood there before `wanted`. */
function before(contact: Contact, wanted: Changes<Contact>): Changes<Contact> {
  const known: Readonly<Record<string, Fact | undefined>> = contact.facts;
  const replaced = Object.keys(wanted.facts ?? {}).map((field) => [field, known[field] ?? null]);
  return {
    ...(wanted.name === undefined ? {} : { name: contact.name }),
    facts: Object.fromEntries(replaced),
  };
}
