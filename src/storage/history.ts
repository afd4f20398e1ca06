import type { Contact } from '../core/relationship/contact.ts';
import type { SentNote, WaitingOpener } from '../core/relationship/sent-note.ts';
import type { History } from '../core/relationship/standing.ts';
import { lift, liftAll } from './lift.ts';
import type { AnyTx } from './schema.ts';
import { toldIn } from './told.ts';

/** Joins are short; a longer chain can only be a circle that two devices made. */
const longestChain = 16;

/** A contact; null when there is none that can be read. */
export async function contactOf(tx: AnyTx, id: string): Promise<Contact | null> {
  const row = await tx.objectStore('contacts').get(id);
  return row === undefined ? null : lift('contacts', row).record;
}

/**
 * The root of the person that a contact belongs to; null when the contact is not there. Joins that point
 * to nothing end before it; joins that run in a circle end at the smallest id.
 */
export async function rootOf(tx: AnyTx, id: string): Promise<Contact | null> {
  let current = await contactOf(tx, id);
  const seen: Contact[] = [];
  while (current?.joinedTo !== undefined && seen.length < longestChain) {
    const here: Contact = current;
    if (seen.some((contact) => contact.id === here.id))
      return seen.reduce((least, contact) => (contact.id < least.id ? contact : least));
    seen.push(here);
    const next = await contactOf(tx, here.joinedTo ?? '');
    if (next === null || next.binned) return here;
    current = next;
  }
  return current;
}

/** All contacts that are one person with `root`, the root first, the others by id. */
export async function membersOf(tx: AnyTx, root: Contact): Promise<[Contact, ...Contact[]]> {
  const members = new Map<string, Contact>();
  let front = [root.id];
  while (front.length > 0) {
    const rows = await Promise.all(front.map((id) => tx.objectStore('contacts').index('byJoined').getAll(id)));
    const joined = liftAll('contacts', rows.flat()).filter(
      (contact) => contact.id !== root.id && !members.has(contact.id) && !contact.binned,
    );
    for (const contact of joined) members.set(contact.id, contact);
    front = joined.map((contact) => contact.id);
  }
  return [root, ...[...members.values()].sort((a, b) => (a.id < b.id ? -1 : 1))];
}

export interface WholeHistory {
  readonly history: History;
  readonly notes: readonly SentNote[];
  readonly openers: readonly WaitingOpener[];
}

/** Everything kept about the person whose root is `root`. */
export async function historyOf(tx: AnyTx, root: Contact): Promise<WholeHistory> {
  const [contacts, own] = await Promise.all([membersOf(tx, root), recordsOf(tx, root.id)]);
  const parts = [own, ...(await Promise.all(contacts.slice(1).map((contact) => recordsOf(tx, contact.id))))];
  return {
    history: {
      contacts,
      interactions: parts.flatMap((part) => part.interactions),
      promises: parts.flatMap((part) => part.promises),
      decisions: parts.flatMap((part) => part.decisions),
    },
    notes: parts.flatMap((part) => part.notes),
    openers: parts.flatMap((part) => part.openers),
  };
}

async function recordsOf(tx: AnyTx, id: string) {
  const [contact, interactions, promises, decisions, notes, openers] = await Promise.all([
    tx.objectStore('contacts').get(id),
    tx
      .objectStore('interactions')
      .index('byContact')
      .getAll(IDBKeyRange.bound([id], [id, []])),
    tx.objectStore('promises').index('byContact').getAll(id),
    tx.objectStore('followUps').index('byContact').getAll(id),
    tx.objectStore('notes').index('byContact').getAll(id),
    tx.objectStore('openers').index('byContact').getAll(id),
  ]);
  return {
    interactions: [...toldIn(contact), ...liftAll('interactions', interactions)],
    promises: liftAll('promises', promises),
    decisions: liftAll('followUps', decisions),
    notes: liftAll('notes', notes),
    openers: liftAll('openers', openers),
  };
}
