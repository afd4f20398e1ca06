import { reaches, type Seen } from '../../core/relationship/sync/seen.ts';
import { deletable, type FileMark, worthCompacting } from '../../core/relationship/sync/tidy.ts';
import { MemoryError } from '../memory-error.ts';
import { takeBackUnfinished } from '../undo-merge.ts';
import { tellEverything } from '../unsent.ts';
import { alone, isAwaited } from './alone.ts';
import type { Head } from './file-format.ts';
import { forgetInFiles } from './forget-files.ts';
import { changeState, type Household, headsOf, otherDevices, seenBy } from './household.ts';
import { look } from './look.ts';
import { binForgotten, joinByProfile } from './one-person.ts';
import { readFiles, seenIn } from './read-files.ts';
import { contactIds } from './records.ts';
import { SyncError } from './sync-error.ts';
import type { FileRow, SyncReport, SyncState } from './sync-store.ts';
import { tellChanges, writeFile, writeSnapshots } from './write-files.ts';

/** A device that has read something says so this long after it last did, milliseconds. */
const quiet = 60_000;
/** And that it is still there once a day. */
const day = 86_400_000;

/**
 * One attempt at being in step: takes in what has come, tells what is new here, and tidies up. Answers with
 * how it ended; what went wrong is also kept for the screens. Only one context does this at a time; `wait`
 * decides whether another one waits its turn or leaves it (null).
 */
export function beInStep(household: Household, wait: boolean): Promise<Omit<SyncReport, 'key'> | null> {
  return alone(wait, async () => {
    const { store, memory } = household;
    const last = await store.report();
    try {
      // Nobody else is told of a return that was ended half-way.
      await takeBackUnfinished(memory);
      const ending = new AbortController();
      const signal = AbortSignal.any([ending.signal, ...(household.signal ? [household.signal] : [])]);
      const trouble = await attempt({ ...household, signal }, ending);
      // Half of what lies there says nothing: the next attempt goes on.
      if (signal.aborted) return last;
      const report = { at: trouble === null ? memory.now() : last.at, trouble };
      if (isNews(last, report)) await store.putReport(report);
      return report;
    } catch (error) {
      const trouble: SyncReport['trouble'] =
        error instanceof SyncError ? error.trouble : error instanceof MemoryError ? 'memory' : 'unknown';
      if (trouble === 'unknown') console.warn('The devices could not be brought into step', error);
      const report = { at: last.at, trouble };
      if (isNews(last, report)) await store.putReport(report);
      return report;
    }
  });
}

/** Looking again and again writes nothing as long as all is well. */
function isNews(last: SyncReport, report: Omit<SyncReport, 'key'>): boolean {
  return last.trouble !== report.trouble || Math.abs((report.at ?? 0) - (last.at ?? 0)) > quiet / 2;
}

/** `ending`: ends it when somebody else waits for their turn, who may change what it goes by. */
async function attempt(household: Household, ending: AbortController): Promise<SyncReport['trouble']> {
  const { store, memory, signal } = household;
  const stored = await store.state();
  if (stored === null) return null;
  let state: SyncState = stored;
  const sight = await look(household, state);
  // At once: that files of its own are gone is not seen a second time.
  if (sight.lost) await tellEverything(memory);
  const trouble = keyTrouble(sight.rows, state);
  // A device that knew nobody has no doubles of its own; the others join theirs.
  const knew = (await contactIds(memory, '', 1)).length > 0;
  const taken = await readFiles(household, sight, state, async () => {
    if (await isAwaited()) ending.abort();
  });
  state = taken.state;
  if (knew && taken.people.size > 0) {
    await binForgotten(memory, taken.people);
    await joinByProfile(memory, taken.people);
  }
  if (taken.news) memory.announce({ people: [], all: true, settings: true });
  if (state.removed.includes(state.device)) return 'removed';
  if (trouble !== null) return trouble;
  if (signal?.aborted) return null;
  let rows = taken.rows;
  const told = await tellGone(household, state, rows, taken.gone);
  ({ state, rows } = told);
  if (!household.byHand && state.whole === null && worthCompacting(marksOf(rows)))
    state = await changeState(store, state, { whole: { number: state.number, from: '', turn: null } });
  const snapshots = await writeSnapshots(household, state);
  state = snapshots.state;
  rows = [...rows, ...snapshots.rows];
  ({ state, rows } = await introduce(household, state, rows, told.wrote || snapshots.rows.length > 0));
  await store.putState({ ...state, writing: [] });
  if (!household.byHand) await tidy(household, state, rows);
  return rows.some((row) => row.state === 'newer') ? 'newer' : null;
}

/** What the folder's key files say: are they there, and can this device open the one in force? */
function keyTrouble(rows: readonly FileRow[], state: SyncState): 'empty' | 'locked' | null {
  const names = rows.filter((row) => row.state === 'key').map((row) => row.name);
  if (names.length === 0) return 'empty';
  return names.every((name) => state.keys.some((ring) => name.startsWith(ring.name.slice(0, 20)))) ? null : 'locked';
}

/** Tells what is new here; whoever is gone for good, here or elsewhere, leaves the files as well. */
async function tellGone(
  household: Household,
  before: SyncState,
  known: readonly FileRow[],
  gone: ReadonlySet<string>,
): Promise<{ readonly state: SyncState; readonly rows: readonly FileRow[]; readonly wrote: boolean }> {
  const given = await tellChanges(household, before);
  const rows = [...known, ...given.rows];
  const cleaned = await forgetInFiles(household, given.state, rows, new Set([...gone, ...given.gone]));
  return { state: cleaned.state, rows: cleaned.rows, wrote: given.rows.length > 0 };
}

/** Says who this device is and what it knows, when that is news to somebody. */
async function introduce(
  household: Household,
  before: SyncState,
  rows: readonly FileRow[],
  wrote: boolean,
): Promise<{ readonly state: SyncState; readonly rows: readonly FileRow[] }> {
  const now = household.memory.now();
  const seen = seenIn(rows, before);
  const state = { ...before, seen };
  const { told } = state;
  if (told !== null) {
    const { [state.device]: _own, ...foreign } = seen;
    const news = !reaches(told.seen, foreign);
    // That a device is out is told at once: it should hear of it before it goes on.
    const removal = told.removed.length !== state.removed.length;
    // A clock that stood ahead and was set right: no reason to say the same again and again until that day comes.
    const since = now >= told.at ? now - told.at : quiet;
    if (!removal && since < day && !(news && (wrote || since >= quiet))) return { state, rows };
  }
  // Of two of these the one made later counts, also when the clock was set back in between.
  const made = Math.max(now, (told?.at ?? 0) + 1);
  const head: Head = {
    kind: 'device',
    device: state.device,
    made,
    seen,
    name: state.name,
    removed: state.removed,
    left: false,
  };
  const given = await writeFile(household, state, head, null);
  const next = await changeState(household.store, given.state, { told: { seen, removed: state.removed, at: made } });
  return { state: next, rows: [...rows, given.row] };
}

async function tidy(household: Household, state: SyncState, rows: readonly FileRow[]): Promise<void> {
  const { folder, store } = household;
  const others: Record<string, Seen> = {};
  for (const [device, head] of otherDevices(rows, state)) others[device] = seenBy(head, rows, device);
  const names = deletable(marksOf(rows), { me: state.device, others, removed: new Set(state.removed) });
  for (const name of names) await folder.remove(name);
  await store.buryFiles(names);
}

function marksOf(rows: readonly FileRow[]): readonly FileMark[] {
  return [
    ...headsOf(rows, 'changes').map(({ name, bytes, head }) => ({ name, bytes, ...head })),
    ...headsOf(rows, 'snapshot').map(({ name, bytes, head }) => ({ name, bytes, ...head })),
    ...headsOf(rows, 'device').map(({ name: file, bytes, head }) => ({ ...head, name: file, bytes })),
  ];
}
