import { unwrap } from 'idb';
import { beforeAll } from '../../../core/relationship/clock.ts';
import { type Contact, identityOfKey } from '../../../core/relationship/contact.ts';
import type { Interaction } from '../../../core/relationship/interaction.ts';
import type { SentNote } from '../../../core/relationship/sent-note.ts';
import type { Settings } from '../../../core/relationship/settings.ts';
import type { History } from '../../../core/relationship/standing.ts';
import { cardOf } from '../../card.ts';
import type { Noting } from '../../journal.ts';
import { rowOf, versions } from '../../lift.ts';
import type { Card } from '../../schema.ts';
import { toldText } from '../../told.ts';
import type { Writing } from '../../write.ts';
import type { IncomingEvent } from '../incoming.ts';
import { factsOf } from './changes.ts';
import type { Judged, Plan } from './plan.ts';
import { eventId } from './stored.ts';

/** What people are made of. */
export interface Making {
  readonly plan: Plan;
  readonly judge?: Judge | undefined;
  readonly settings: Settings;
  /** One moment for all of them, UTC milliseconds. */
  readonly now: number;
}

/** What the checker says of a note that went out. */
export type Judge = (note: string) => Judged;

/** Stores new people. `ahead`: those of them that are made already. */
export async function addFresh(
  writing: Writing,
  fresh: Plan['fresh'],
  ahead: readonly Made[],
  making: Making,
  noting: Noting | null,
): Promise<void> {
  if (fresh.length === 0) return;
  const contacts = unwrap(writing.tx.objectStore('contacts'));
  const notes = unwrap(writing.tx.objectStore('notes'));
  const ready = new Map(ahead.map((one) => [one.contact.id, one]));
  await writing.cards.ready();
  let half: IDBRequest | null = null;
  for (const [place, one] of fresh.entries()) {
    const { contact, entries, card } = ready.get(one.id) ?? made(one, making);
    const born = writing.stamps.next();
    const told = entries.map(({ interaction }) => ({ ...interaction, born: writing.stamps.next() }));
    const put = contacts.put({
      ...rowOf('contacts', { ...contact, born }),
      ...toldText(contact.id, told),
    });
    if (place <= fresh.length / 2) half = put;
    noting?.contact(contact.id, undefined);
    for (const [index, { note }] of entries.entries()) {
      if (note === null) continue;
      notes.put(rowOf('notes', { ...note, born: told[index]?.born ?? born }));
      noting?.record('notes', note.id, null);
    }
    writing.cards.add(card);
  }
  // The page gets its turn while the database still has something to store. A failed request ends the transaction.
  if (half) await settled(half);
}

function settled(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** Somebody new with all that is kept of them, but without stamps: those are given as it is stored. */
export interface Made {
  readonly contact: Contact;
  readonly entries: readonly Entry[];
  readonly card: Card;
}

export interface Entry {
  readonly interaction: Interaction;
  readonly note: SentNote | null;
}

/** Makes somebody ready to be stored. */
export function made({ id, person }: Plan['fresh'][number], { plan, judge, settings, now }: Making): Made {
  const at = person.made ?? plan.made;
  const contact: Contact = {
    id,
    v: versions.contacts,
    born: beforeAll,
    name: person.name,
    identities: Object.fromEntries(person.profiles.map((profile) => [profile, { at }])),
    facts: factsOf(person.facts, person.file, at),
    source: 'import',
    since: now,
    tags: Object.fromEntries((person.tags ?? []).map((tag) => [tag, true as const])),
    ...(person.note ? { note: person.note } : {}),
  };
  // Entries of one moment stand in the order in which they were made; a number says it before there are stamps.
  const entries = person.events.map((event, index) =>
    entryOf(String(index).padStart(6, '0'), id, person.profiles[0], event, judge),
  );
  const interactions = entries.map(({ interaction }) => interaction);
  const history: History = { contacts: [contact], interactions, promises: [], decisions: [] };
  return { contact, entries, card: cardOf(history, [], settings) };
}

/** One entry of a file, with the note that went out. */
export function entryOf(
  born: string,
  contact: string,
  profile: string | undefined,
  event: IncomingEvent,
  judge: Judge | undefined,
): Entry {
  const id = eventId(contact, event);
  const interaction: Interaction = {
    id,
    v: versions.interactions,
    born,
    contact,
    kind: event.kind,
    at: event.at,
    source: 'import',
    ...(event.text ? { text: event.text } : {}),
    ...(event.note ? { note: id } : {}),
  };
  if (!event.note) return { interaction, note: null };
  const judged = judge?.(event.note) ?? null;
  const note: SentNote = {
    id,
    v: versions.notes,
    born,
    contact,
    site: profile === undefined ? null : (identityOfKey(profile)?.site ?? null),
    text: event.note,
    verdict: judged?.verdict ?? null,
    fingerprint: judged?.fingerprint ?? null,
    frame: null,
    at: event.at,
  };
  return { interaction, note };
}
