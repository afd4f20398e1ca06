import { reaches, type Seen } from '../../core/relationship/sync/seen.ts';
import { deletable, type FileMark, leftBehind, worthCompacting } from '../../core/relationship/sync/tidy.ts';
import { changeState, type Household, headsOf, identitiesOf, otherDevices, seenBy } from './household.ts';
import { goneContacts } from './records.ts';
import { unsealed } from './seal.ts';
import type { FileRow, SyncState } from './sync-store.ts';

/** How long a snapshot that did not open is no reason to try again, milliseconds. */
const patience = 60_000;

/** Deletes what nobody needs any more; where files go by hand, that is what the user is asked to delete. */
export async function tidy(household: Household, state: SyncState, rows: readonly FileRow[]): Promise<void> {
  await takeAway(household, await outdated(household, state, rows));
}

export async function takeAway({ folder, store }: Household, names: readonly string[]): Promise<void> {
  for (const name of names) await folder.remove(name);
  await store.buryFiles(names);
}

/** Names of files that nobody needs any more, as far as this device may say so. */
export async function outdated(
  household: Household,
  state: SyncState,
  rows: readonly FileRow[],
): Promise<readonly string[]> {
  const others: Record<string, Seen> = {};
  for (const [device, head] of otherDevices(rows, state)) others[device] = seenBy(head, rows, device);
  const marks = marksOf(rows);
  const among = (isWhole: (name: string) => boolean) =>
    deletable(marks, { me: state.device, others, removed: new Set(state.removed) }, isWhole);
  const unproved = among(() => true);
  // Reading takes time: only when something hangs on it.
  const kinds = new Map(marks.map(({ name, kind }) => [name, kind]));
  if (unproved.every((name) => kinds.get(name) === 'device')) return unproved;
  const proved = await wholeAmong(household, state, rows);
  return household.signal?.aborted ? [] : among((name) => proved.has(name));
}

/**
 * Which snapshots are all there: taken in whole and as long as they were then, or read through now. The first part of a
 * file opens when the others are still missing, and what this device wrote is not always what the disk kept.
 */
async function wholeAmong(
  household: Household,
  state: SyncState,
  rows: readonly FileRow[],
): Promise<ReadonlySet<string>> {
  const { folder, store, memory, signal } = household;
  const proved = new Set<string>();
  const now = memory.now();
  for (const row of headsOf(rows, 'snapshot')) {
    if (signal?.aborted) break;
    const file = await folder.file(row.name);
    if (file === null) continue;
    const wasWhole = row.whole ?? row.state === 'read';
    if (wasWhole && file.size === row.bytes) proved.add(row.name);
    else if (row.whole !== false || Math.abs(now - (row.tried ?? 0)) >= patience) {
      const text = await unsealed(file, identitiesOf(state.keys), memory.way.breathe);
      const whole = text !== 'damaged' && text !== 'sealed';
      // How long one of its own is to be stays as it was written: that is how a cut is noticed.
      await store.putFiles([{ ...row, bytes: row.state === 'own' ? row.bytes : file.size, whole, tried: now }]);
      if (whole) proved.add(row.name);
      // What was proved is noted: whoever waits gets their turn, and the next attempt goes on.
      await household.between?.();
    }
  }
  return proved;
}

/**
 * Asks for snapshots when the change files have grown many, or when files of a device that is out may tell of somebody who is
 * gone: those are deleted once others hold all of it. One device does that: whoever had somebody forgotten or took the
 * other one out, else the first by name of those that look after the folder by themselves. It follows from what lies
 * there, so that being ended in between changes nothing.
 */
export async function planSnapshots(
  household: Household,
  state: SyncState,
  rows: readonly FileRow[],
): Promise<SyncState> {
  if (household.byHand || state.whole !== null) return state;
  const { store, memory } = household;
  const removed = new Set(state.removed);
  const isOut = ({ head }: FileRow) => head !== null && head.kind !== 'device' && removed.has(head.device);
  const keepers = [...otherDevices(rows, state)].filter(([, head]) => head?.hand !== true);
  const isMine = state.clearing === true || keepers.every(([device]) => state.device < device);
  const known = { ...state.seen, [state.device]: state.number };
  const clears =
    isMine && leftBehind(marksOf(rows), removed, known).length > 0 && (await goneContacts(memory)).length > 0;
  if (clears || worthCompacting(marksOf(rows.filter(isKnown(state)))))
    return changeState(store, state, { whole: { number: state.number, from: '', turn: null } });
  return state.clearing && !rows.some(isOut) ? changeState(store, state, { clearing: false }) : state;
}

/** Changes behind a gap stand in no snapshot of this device: writing all anew would not take them away. */
const isKnown =
  ({ seen }: SyncState) =>
  ({ head }: FileRow) =>
    head?.kind !== 'changes' || reaches(seen, { [head.device]: head.number });

function marksOf(rows: readonly FileRow[]): readonly FileMark[] {
  return rows.flatMap(({ name, bytes, head }) => (head ? [{ ...head, name, bytes }] : []));
}
