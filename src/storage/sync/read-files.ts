import { advance, reaches } from '../../core/relationship/sync/seen.ts';
import { sortWords } from '../gather-words.ts';
import { tidied } from '../merge-in.ts';
import { switchNoting } from '../unsent.ts';
import { takeAway } from './clear-up.ts';
import { reader, readLoad } from './file-format.ts';
import { changeState, freshName, type Household, headsOf, identitiesOf } from './household.ts';
import type { Sight } from './look.ts';
import { looksOurs, stemOf } from './names.ts';
import { peopleIn, renameDevice, takeIn, tellsOfGone } from './records.ts';
import { unsealed } from './seal.ts';
import type { FileRow, SyncState } from './sync-store.ts';

/** So many people more or less in the word index cost nobody anything. */
const few = 100;

export interface Taken {
  readonly state: SyncState;
  readonly rows: readonly FileRow[];
  /** Something of the memory is new. */
  readonly news: boolean;
}

/**
 * Takes in what has come: devices first, then snapshots, then changes in order. Each file counts as read only
 * when all of it is merged, so that being ended in between costs a repetition and nothing else. `knew`: somebody was known
 * here before, so that it is to be decided what becomes of those who come.
 */
export async function readFiles(household: Household, sight: Sight, before: SyncState, knew: boolean): Promise<Taken> {
  const { memory, store, folder, signal, progress } = household;
  const rows = new Map(sight.rows.map((row) => [row.name, row]));
  let people = 0;
  let state = before;
  let news = false;
  const settle = async (row: FileRow) => {
    rows.set(row.name, row);
    await store.putFiles([row]);
  };
  const queue = [...sight.fresh].sort(byOrder);
  const heavy = queue.filter((row) => row.head?.kind !== 'device').length;
  let done = 0;
  for (const next of queue) {
    if (signal?.aborted || next.head === null) break;
    if (!rows.has(next.name)) continue;
    let row = next;
    const { head } = next;
    if (head.kind === 'device') {
      if (head.was === state.device) state = await partFromTwin(household, state);
      state = await heed(household, state, head.removed, head.left ? head.device : null);
      await replace(household, rows, head.instead ?? []);
      await settle({ ...row, state: head.device === state.device ? 'own' : 'read' });
      continue;
    }
    if (heavy > 1) progress?.(done, heavy);
    done += 1;
    if (head.device === state.device && row.state !== 'own') {
      // A copy of one of its own, which an engine has put beside it.
      if ([...rows.values()].some(({ name, state }) => state === 'own' && stemOf(name) === stemOf(next.name)))
        row = { ...row, state: 'own' };
      else state = await partFromTwin(household, state);
    }
    if (head.kind === 'snapshot' && row.state !== 'own' && !head.instead && reaches(state.seen, head.seen)) {
      await settle({ ...row, state: 'held' });
      continue;
    }
    const file = await folder.file(row.name);
    // While it was looked at it may still have grown.
    row = { ...row, bytes: file?.size ?? row.bytes };
    const text = file === null ? 'damaged' : await unsealed(file, identitiesOf(state.keys), memory.way.breathe);
    if (text === 'damaged' || text === 'sealed') {
      await settle({ ...row, head: null, state: text === 'sealed' ? 'sealed' : 'bad', tried: memory.now() });
      continue;
    }
    const load = await readLoad(text, memory.way.breathe);
    if (row.state === 'own') await store.putContents(row.name, [...peopleIn(load)]);
    const late =
      head.kind === 'changes' || [...rows.values()].some((one) => one.head?.kind === 'changes' && one.state === 'read');
    const came = load.batch.contacts?.map(({ id }) => id) ?? [];
    if (knew && came.length > 0) await store.putContents(`+${row.name}`, came);
    await takeIn(memory, load, late, signal);
    if (signal?.aborted) break;
    news = true;
    people += came.length;
    if (tellsOfGone(load)) state = await changeState(store, state, { cleaning: true });
    // By hand nothing can be taken away: others do that for whom can not. Before the file counts as read: it is tried again.
    await replace(household, rows, head.instead ?? []);
    // What a later version added is read once this one knows it; the file counts as read only then.
    await settle(
      row.state === 'own' || !load.newer
        ? { ...row, state: row.state === 'own' ? 'own' : 'read' }
        : { ...row, head: null, state: 'newer', by: reader },
    );
    // Written by this device, which was ended before it could note so.
    if (row.state === 'own' && head.kind === 'changes' && head.number > state.number)
      state = { ...state, number: head.number };
    state = await changeState(store, state, { seen: seenIn([...rows.values()], state) });
    await household.between?.();
  }
  if (people > few) await tidied(sortWords(memory, true));
  if (heavy > 1) progress?.(heavy, heavy);
  return { state, rows: [...rows.values()], news };
}

/** Files in whose place another one lies go, and copies of them that engines have put aside; not those of this device. */
async function replace(household: Household, rows: Map<string, FileRow>, instead: readonly string[]): Promise<void> {
  for (const old of instead.filter(looksOurs)) {
    const stem = stemOf(old);
    const same = [...rows.values()].filter(({ name }) => stemOf(name) === stem);
    if (same.some(({ state }) => state === 'own' || state === 'key')) continue;
    const names = [...new Set([old, ...same.map(({ name }) => name)])];
    await takeAway(household, names);
    for (const name of names) rows.delete(name);
  }
}

/** What is known once these files are. A file written here is known without being read. */
export function seenIn(rows: readonly FileRow[], state: SyncState) {
  const known = rows.filter((row) => row.state === 'own' || row.state === 'read');
  const changes = headsOf(known, 'changes').map(({ head }) => head);
  const snapshots = headsOf(known, 'snapshot').map(({ head }) => head);
  return advance({ ...state.seen, [state.device]: state.number }, changes, snapshots);
}

const order = { device: 0, snapshot: 1, changes: 2 } as const;

function byOrder(a: FileRow, b: FileRow): number {
  if (a.head === null || b.head === null || a.head.kind !== b.head.kind)
    return order[a.head?.kind ?? 'changes'] - order[b.head?.kind ?? 'changes'];
  if (a.head.kind === 'changes' && b.head.kind === 'changes')
    return a.head.number - b.head.number || (a.name < b.name ? -1 : 1);
  return b.head.made - a.head.made;
}

/**
 * Somebody else writes under this device's name: a copied or restored browser profile. Both go on under new
 * names, and tell everything they have once more, because nobody can say any more which of them told what. The name is
 * out for everybody else, and nobody waits for it.
 */
async function partFromTwin(household: Household, state: SyncState): Promise<SyncState> {
  const device = freshName(household);
  await renameDevice(household.memory, device.slice(0, 10));
  await switchNoting(household.memory, true);
  const { device: was, removed } = state;
  const out = { was, removed: [...removed, was].sort() };
  return changeState(household.store, state, { device, number: 0, told: null, writing: [], whole: null, ...out });
}

/**
 * The number that this device goes on with: none that lies in the folder under its name is spent twice, however the
 * attempt that wrote it ended. Where others know more of it than it ever told, its profile was put back to an earlier day, or is a
 * copy: it goes on under a new name, since nobody would read what it tells under numbers that they know.
 */
export async function withOwnNumber(
  household: Household,
  state: SyncState,
  rows: readonly FileRow[],
): Promise<SyncState> {
  let { number } = state;
  let known = 0;
  for (const { head, state: is } of rows) {
    if (head?.kind === 'changes' && is === 'own') number = Math.max(number, head.number);
    if (head && head.device !== state.device) known = Math.max(known, head.seen[state.device] ?? 0);
  }
  if (known > number) return partFromTwin(household, state);
  return number === state.number ? state : changeState(household.store, state, { number });
}

/** Devices that somebody took out, or that left, are out for everybody. */
async function heed(
  { store }: Household,
  state: SyncState,
  removed: readonly string[],
  left: string | null,
): Promise<SyncState> {
  const all = new Set([...state.removed, ...removed, ...(left === null ? [] : [left])]);
  return all.size === state.removed.length ? state : changeState(store, state, { removed: [...all].sort() });
}
