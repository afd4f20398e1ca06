import type { Fingerprint } from '../core/note/context.ts';
import { startOfMonth } from '../core/relationship/days.ts';
import type { SentNote } from '../core/relationship/sent-note.ts';
import { liftAll } from './lift.ts';
import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import type { AnyTx } from './schema.ts';
import { isTakenBack } from './take-back.ts';

/** Notes sent last, the newest first. */
export function lastNotes(memory: Memory, limit: number): Promise<readonly SentNote[]> {
  return reading(memory, ['notes'], (tx) => lastNotesIn(tx, limit));
}

async function lastNotesIn(tx: AnyTx, limit: number): Promise<SentNote[]> {
  const notes: SentNote[] = [];
  let cursor = await tx.objectStore('notes').index('byAt').openCursor(null, 'prev');
  while (cursor && notes.length < limit) {
    notes.push(...liftAll('notes', [cursor.value]));
    cursor = await cursor.continue();
  }
  return notes;
}

export interface NoteHistory {
  readonly fingerprints: readonly Fingerprint[];
  /** Frames of the openers used last, newest first. */
  readonly frames: readonly string[];
  /** Notes on LinkedIn in this month of the user's zone. */
  readonly usedThisMonth: number;
}

/** What the check of the next note needs to know of earlier ones: no text, and nothing about anybody. */
export function noteHistory(memory: Memory, limit = 50): Promise<NoteHistory> {
  return reading(memory, ['notes', 'interactions'], async (tx) => {
    const month = startOfMonth(memory.now(), memory.zone());
    const [last, thisMonth] = await Promise.all([
      lastNotesIn(tx, limit).then((notes) => sentOf(tx, notes)),
      tx
        .objectStore('notes')
        .index('byAt')
        .getAll(IDBKeyRange.lowerBound(month))
        .then((rows) => sentOf(tx, liftAll('notes', rows))),
    ]);
    return {
      fingerprints: last.flatMap((note) => (note.fingerprint === null ? [] : [note.fingerprint])),
      frames: last.flatMap((note) => (note.frame === null ? [] : [note.frame])).slice(0, 20),
      usedThisMonth: thisMonth.filter((note) => note.site === 'linkedin').length,
    };
  });
}

/** Without those whose invitation failed after all: nobody has read them. */
async function sentOf(tx: AnyTx, notes: readonly SentNote[]): Promise<readonly SentNote[]> {
  const failed = await Promise.all(notes.map(({ id }) => isTakenBack(tx, id)));
  return notes.filter((_, index) => !failed[index]);
}
