import type { SiteId } from '../core/note/recipient.ts';
import type { CircleId } from '../core/relationship/circles.ts';
import { type Contact, type ContactSource, identityKey, type Meeting } from '../core/relationship/contact.ts';
import type { Waiting } from '../core/relationship/reason.ts';
import type { SentNote, WaitingOpener } from '../core/relationship/sent-note.ts';
import { type History, type Standing, standingOf } from '../core/relationship/standing.ts';
import { contactByProfile, contactFor, type Sighting, seenAgain } from './contact-for.ts';
import { contactOf, historyOf, rootOf } from './history.ts';
import type { Memory } from './memory.ts';
import { MemoryError } from './memory-error.ts';
import { reading } from './reading.ts';
import { type Card, cardStores } from './schema.ts';
import { cardOf } from './sheets.ts';
import { write } from './write.ts';

/** Everything about one person, as the side panel shows it. */
export interface Person {
  readonly card: Card;
  readonly history: History;
  readonly standing: Standing;
  readonly notes: readonly SentNote[];
  readonly openers: readonly WaitingOpener[];
  /** Reasons that hold now or will. */
  readonly reasons: readonly Waiting[];
}

const personStores = ['contacts', 'interactions', 'promises', 'followUps', 'notes', 'openers', ...cardStores] as const;

/** The person a contact belongs to; null when unknown or in the bin. */
export function personOf(memory: Memory, contact: string): Promise<Person | null> {
  return reading(memory, personStores, async (tx) => {
    const root = await rootOf(tx, contact);
    if (root === null) return null;
    const [card, whole] = await Promise.all([cardOf(tx, root.id), historyOf(tx, root)]);
    if (card === undefined) return null;
    return { card, ...whole, standing: standingOf(whole.history), reasons: card.reasons };
  });
}

/** The person with this profile; null when not kept. */
export async function personByProfile(
  memory: Memory,
  identity: { readonly site: SiteId; readonly slug: string },
): Promise<Person | null> {
  const id = await reading(memory, ['contacts'], async (tx) => {
    const contact = await contactByProfile(tx, identityKey(identity));
    return contact === null || contact.binned ? null : contact.id;
  });
  return id === null ? null : personOf(memory, id);
}

/** Keeps somebody, because the user pressed *Remember*; brings what is known up to date. Answers with the contact's id. */
export function remember(memory: Memory, seen: Sighting, source: ContactSource = 'remembered'): Promise<string> {
  return write(memory, (writing) => contactFor(writing, { ...seen, source }));
}

/** Takes over what a newer reading of the profile shows. */
export function refresh(memory: Memory, contact: string, seen: Sighting): Promise<Contact> {
  return write(memory, async (writing) => {
    const known = await writing.get('contacts', contact);
    if (known === null) throw new MemoryError('missing', `contacts/${contact} is not there`);
    return writing.change('contacts', contact, seenAgain(known, seen));
  });
}

/** What the user can say about a person. `null` takes a value away; fields left out stay. */
export interface PersonChanges {
  readonly name?: string;
  readonly note?: string | null;
  readonly goal?: string | null;
  readonly circle?: CircleId | null;
  readonly bridge?: boolean | null;
  readonly met?: Meeting | null;
  /** Tags to add (`true`) or take away (`null`). */
  readonly tags?: Readonly<Record<string, true | null>>;
}

/** Changes what is kept of a person. Nothing differs: nothing is written. */
export function changePerson(memory: Memory, contact: string, changes: PersonChanges): Promise<Contact> {
  return write(memory, (writing) => writing.change('contacts', contact, changes));
}

/**
 * Makes two contacts one person, `other` joined to `main`'s root. Both records stay as they are, so that
 * `split` loses nothing. Joining what is one already changes nothing. Answers with whom to take out again for having it
 * as it was: not `other` where that is joined to somebody else; null when nothing was changed.
 */
export function join(memory: Memory, main: string, other: string): Promise<string | null> {
  return write(memory, async (writing) => {
    const [root, added] = await Promise.all([rootOf(writing.tx, main), rootOf(writing.tx, other)]);
    if (root === null || added === null) throw new MemoryError('missing', 'one of the two is not there');
    writing.touch(root.id);
    if (root.id === added.id) return null;
    await writing.change('contacts', added.id, { joinedTo: root.id });
    return added.id;
  });
}

/** Takes a joined contact out again. */
export function split(memory: Memory, contact: string): Promise<void> {
  return write(memory, async (writing) => {
    const known = await contactOf(writing.tx, contact);
    if (known?.joinedTo === undefined) return;
    writing.touch(known.joinedTo);
    await writing.change('contacts', contact, { joinedTo: null });
  });
}
