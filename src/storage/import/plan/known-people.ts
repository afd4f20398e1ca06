import type { Noting } from '../../journal.ts';
import { withTold } from '../../told.ts';
import type { Writing } from '../../write.ts';
import type { IncomingEvent } from '../incoming.ts';
import { entryOf, type Judge } from './new-people.ts';
import type { Plan } from './plan.ts';

/** Somebody who is kept already, and what a file newly tells of them. */
export interface Known {
  readonly id: string;
  readonly changes: Plan['changed'][number]['changes'] | null;
  readonly events: readonly IncomingEvent[];
}

/** Everybody who is kept already and is told something new of. */
export function knownIn(plan: Plan): readonly Known[] {
  const changes = new Map(plan.changed.map((one) => [one.id, one.changes]));
  const events = new Map<string, IncomingEvent[]>();
  for (const { contact, event } of plan.events) {
    const own = events.get(contact);
    if (own) own.push(event);
    else events.set(contact, [event]);
  }
  return [...new Set([...changes.keys(), ...events.keys()])].map((id) => ({
    id,
    changes: changes.get(id) ?? null,
    events: events.get(id) ?? [],
  }));
}

/** Changes people who are kept, and adds what files newly tell of them. */
export async function changeKnown(
  writing: Writing,
  known: readonly Known[],
  judge: Judge | undefined,
  noting: Noting | null,
): Promise<void> {
  const rows = writing.tx.objectStore('contacts');
  const before = noting ? await Promise.all(known.map(({ id }) => rows.get(id))) : [];
  for (const row of before) if (row) noting?.contact(row.id, row);
  await Promise.all(
    known.map(async ({ id, changes, events }) => {
      if (changes) await writing.change('contacts', id, changes);
      if (events.length > 0) await addEvents(writing, id, events, judge, noting);
    }),
  );
}

/** Adds what a file newly tells of somebody who is kept already. */
async function addEvents(
  writing: Writing,
  contact: string,
  events: readonly IncomingEvent[],
  judge: Judge | undefined,
  noting: Noting | null,
): Promise<void> {
  const row = await writing.tx.objectStore('contacts').get(contact);
  if (row === undefined) return;
  const entries = events.map((event) => entryOf(writing.stamps.next(), contact, row.profiles[0], event, judge));
  await writing.tx.objectStore('contacts').put(
    withTold(
      row,
      entries.map(({ interaction }) => interaction),
    ),
  );
  writing.touch(contact);
  for (const { note } of entries) {
    if (note === null) continue;
    await writing.put('notes', note);
    noting?.record('notes', note.id, null);
  }
}
