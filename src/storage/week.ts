import { type Week, weekFrom, weekOf } from '../core/relationship/rhythm.ts';
import type { Settings } from '../core/relationship/settings.ts';
import { contactOf } from './history.ts';
import { liftAll } from './lift.ts';
import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import type { AnyTx } from './schema.ts';
import { readSettings } from './settings.ts';

/** This week's ring. Reads what happened this week, and when the people in it became known. */
export function thisWeek(memory: Memory): Promise<Week> {
  return reading(memory, ['interactions', 'followUps', 'contacts', 'settings'], async (tx) =>
    weekIn(tx, memory.now(), memory.zone(), await readSettings(tx)),
  );
}

export async function weekIn(tx: AnyTx, now: number, zone: string, settings: Settings): Promise<Week> {
  const bounds = weekOf(now, zone);
  const range = IDBKeyRange.bound(bounds.from, bounds.to, false, true);
  const [rows, decisionRows] = await Promise.all([
    tx.objectStore('interactions').index('byOwnAt').getAll(range),
    tx.objectStore('followUps').index('byAt').getAll(range),
  ]);
  const entries = liftAll('interactions', rows);
  const done = liftAll('followUps', decisionRows)
    .filter((decision) => decision.what === 'done' && decision.undone !== true)
    .map((decision) => decision.contact);
  const people = [...new Set([...entries.map((entry) => entry.contact), ...done])];
  const contacts = await Promise.all(people.map((id) => contactOf(tx, id)));
  const since = new Map(contacts.flatMap((contact) => (contact ? [[contact.id, contact.since] as const] : [])));
  const known = done.filter((id) => since.has(id));
  return weekFrom(bounds, entries, known, since, settings.rhythm);
}
