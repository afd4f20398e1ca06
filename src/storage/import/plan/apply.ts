import { unwrap } from 'idb';
import { type Contact, identityOfKey } from '../../../core/relationship/contact.ts';
import type { Interaction } from '../../../core/relationship/interaction.ts';
import type { SentNote } from '../../../core/relationship/sent-note.ts';
import type { Settings } from '../../../core/relationship/settings.ts';
import type { History } from '../../../core/relationship/standing.ts';
import { cardOf } from '../../card.ts';
import { sortWords } from '../../gather-words.ts';
import { rowOf, versions } from '../../lift.ts';
import type { Memory } from '../../memory.ts';
import { MemoryError } from '../../memory-error.ts';
import { readSettings } from '../../settings.ts';
import { toldText, withTold } from '../../told.ts';
import { anything } from '../../unsent.ts';
import { type Writing, write } from '../../write.ts';
import type { IncomingEvent, IncomingPerson } from '../incoming.ts';
import { ImportError } from '../trouble.ts';
import { factsOf } from './changes.ts';
import type { Judged, Plan } from './plan.ts';
import { eventId } from './stored.ts';

export interface ApplyOptions {
  readonly signal?: AbortSignal;
  /** People written so far, of how many. */
  readonly progress?: (done: number, total: number) => void;
  /** What the checker says of a note that went out. */
  readonly judge?: (note: string) => Judged;
}

/** `changed`: something was written since the plan was made; plan again. */
export type Applied = 'done' | 'changed';

/** People written between two looks at whether the user has stopped it. */
const batch = 200;
/** People whose words are stored together: few enough that the page never waits for them. */
const wordsOf = 800;

/**
 * Carries a plan out in one transaction: all of it or, when it is cancelled, fails or the browser dies on
 * the way, nothing. Throws an `ImportError` (`cancelled`) or a `MemoryError`.
 */
export async function applyPlan(memory: Memory, plan: Plan, options: ApplyOptions = {}): Promise<Applied> {
  const total = plan.fresh.length + plan.changed.length + plan.events.length;
  let done = 0;
  let outcome: Applied = 'done';
  const step = (count: number) => {
    if (options.signal?.aborted) throw new ImportError('cancelled', '');
    done += count;
    options.progress?.(done, total);
  };
  try {
    await write(
      memory,
      async (writing) => {
        const clock = await writing.tx.objectStore('local').get('clock');
        if ((clock ? String(clock.value) : '') !== plan.clock) {
          outcome = 'changed';
          return;
        }
        await addFresh(writing, plan, options, step);
        await changeKnown(writing, plan, options, step);
      },
      { durability: 'relaxed' },
    );
  } catch (error) {
    const cause = error instanceof MemoryError ? error.cause : error;
    throw cause instanceof ImportError ? cause : error;
  }
  if (outcome === 'done' && total > 0) {
    memory.announce({ people: [], all: true, settings: false });
    // Everything is there and found already; upkeep tries again should this fail.
    await sortWords(memory).catch(() => {});
  }
  return outcome;
}

/** So many new people are told to other devices one by one; more of them, as everything there is. */
const fewPeople = 500;

async function addFresh(writing: Writing, plan: Plan, options: ApplyOptions, step: (count: number) => void) {
  if (plan.fresh.length > fewPeople) writing.mark(anything);
  else for (const { id } of plan.fresh) writing.mark(id);
  const settings = await readSettings(writing.tx);
  const stores = {
    contacts: unwrap(writing.tx.objectStore('contacts')),
    notes: unwrap(writing.tx.objectStore('notes')),
  };
  await writing.cards.ready();
  let before: Promise<void> | null = null;
  for (let from = 0; from < plan.fresh.length; from += batch) {
    const people = plan.fresh.slice(from, from + batch);
    let last: IDBRequest | null = null;
    for (const { id, person } of people) {
      const made = newPerson(writing, id, person, person.made ?? plan.made, settings, options);
      last = stores.contacts.put({ ...rowOf('contacts', made.contact), ...toldText(id, made.interactions) });
      for (const note of made.notes) stores.notes.put(rowOf('notes', note));
      writing.cards.add(made.card);
    }
    // The next people are made ready while these are being stored. A failure is heard at the next turn.
    await before;
    before = last && settled(last);
    before?.catch(() => {});
    if ((from / batch) % (wordsOf / batch) === 0) await writing.cards.flush();
    step(people.length);
  }
  await before;
}

/** Requests run in order: once the last is through, so are those before it. A failed one ends the transaction. */
function settled(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

function newPerson(
  writing: Writing,
  id: string,
  person: IncomingPerson,
  made: number,
  settings: Settings,
  options: ApplyOptions,
) {
  const contact: Contact = {
    id,
    v: versions.contacts,
    born: writing.stamps.next(),
    name: person.name,
    identities: Object.fromEntries(person.profiles.map((profile) => [profile, { at: made }])),
    facts: factsOf(person.facts, person.file, made),
    source: 'import',
    since: writing.now,
    tags: Object.fromEntries((person.tags ?? []).map((tag) => [tag, true as const])),
    ...(person.note ? { note: person.note } : {}),
  };
  const entries = person.events.map((event) => entryOf(writing, id, person.profiles[0], event, options));
  const interactions = entries.map((entry) => entry.interaction);
  const notes = entries.flatMap((entry) => entry.note ?? []);
  const history: History = { contacts: [contact], interactions, promises: [], decisions: [] };
  return { contact, interactions, notes, card: cardOf(history, [], settings) };
}

function entryOf(
  writing: Writing,
  contact: string,
  profile: string | undefined,
  event: IncomingEvent,
  options: ApplyOptions,
): { readonly interaction: Interaction; readonly note: SentNote | null } {
  const id = eventId(contact, event);
  const interaction: Interaction = {
    id,
    v: versions.interactions,
    born: writing.stamps.next(),
    contact,
    kind: event.kind,
    at: event.at,
    source: 'import',
    ...(event.text ? { text: event.text } : {}),
    ...(event.note ? { note: id } : {}),
  };
  if (!event.note) return { interaction, note: null };
  const judged = options.judge?.(event.note) ?? null;
  const note: SentNote = {
    id,
    v: versions.notes,
    born: interaction.born,
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

async function changeKnown(writing: Writing, plan: Plan, options: ApplyOptions, step: (count: number) => void) {
  for (let from = 0; from < plan.changed.length; from += batch) {
    const some = plan.changed.slice(from, from + batch);
    await Promise.all(some.map(({ id, changes }) => writing.change('contacts', id, changes)));
    step(some.length);
  }
  const events = [...byContact(plan.events)];
  for (let from = 0; from < events.length; from += batch) {
    const some = events.slice(from, from + batch);
    await Promise.all(some.map(([contact, own]) => addEvents(writing, contact, own, options)));
    step(some.reduce((sum, [, own]) => sum + own.length, 0));
  }
}

function byContact(events: Plan['events']): ReadonlyMap<string, readonly IncomingEvent[]> {
  const groups = new Map<string, IncomingEvent[]>();
  for (const { contact, event } of events) {
    const group = groups.get(contact);
    if (group) group.push(event);
    else groups.set(contact, [event]);
  }
  return groups;
}

/** Adds what a file newly tells of somebody who is kept already. Gone meanwhile: there is nobody to add it to. */
async function addEvents(
  writing: Writing,
  contact: string,
  events: readonly IncomingEvent[],
  options: ApplyOptions,
): Promise<void> {
  const row = await writing.tx.objectStore('contacts').get(contact);
  if (row === undefined) return;
  const made = events.map((event) => entryOf(writing, contact, row.profiles[0], event, options));
  await writing.tx.objectStore('contacts').put(
    withTold(
      row,
      made.map(({ interaction }) => interaction),
    ),
  );
  writing.touch(contact);
  for (const { note } of made) if (note) await writing.put('notes', note);
}
