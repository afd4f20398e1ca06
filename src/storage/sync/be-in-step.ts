import { reaches } from '../../core/relationship/sync/seen.ts';
import { MemoryError } from '../memory-error.ts';
import { takeBackUnfinished } from '../undo-merge.ts';
import { tellEverything } from '../unsent.ts';
import { alone, isAwaited } from './alone.ts';
import { outdated, planSnapshots, takeAway, tidy } from './clear-up.ts';
import type { Head } from './file-format.ts';
import { forgetInFiles } from './forget-files.ts';
import { remembering } from './hand-folder.ts';
import { changeState, type Household, headsOf, keysInForce } from './household.ts';
import { look } from './look.ts';
import { originalNames, originalsOf, stemOf } from './names.ts';
import { binForgotten, joinByProfile } from './one-person.ts';
import { readFiles, seenIn, type Taken, withOwnNumber } from './read-files.ts';
import { knowsAnybody } from './records.ts';
import { SyncError } from './sync-error.ts';
import type { FileRow, KnownKeys, SyncReport, SyncState } from './sync-store.ts';
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
    let trouble: SyncReport['trouble'];
    try {
      // Nobody else is told of a return that was ended half-way.
      await takeBackUnfinished(memory);
      const ending = new AbortController();
      const signal = AbortSignal.any([ending.signal, ...(household.signal ? [household.signal] : [])]);
      // Ended when somebody else waits for their turn, who may change what it goes by.
      const between = async () => {
        if (await isAwaited()) ending.abort();
      };
      const folder = household.byHand ? await remembering(household) : household.folder;
      trouble = await attempt({ ...household, folder, signal, between });
      // Half of what lies there says nothing: the next attempt goes on.
      if (signal.aborted) return last;
    } catch (error) {
      trouble = error instanceof SyncError ? error.trouble : error instanceof MemoryError ? 'memory' : 'unknown';
      if (trouble === 'unknown') console.warn('The devices could not be brought into step', error);
    }
    const report = { at: trouble === null ? memory.now() : last.at, trouble };
    if (isNews(last, report)) await store.putReport(report);
    return report;
  });
}

/** Looking again and again writes nothing as long as all is well. */
function isNews(last: SyncReport, report: Omit<SyncReport, 'key'>): boolean {
  return last.trouble !== report.trouble || Math.abs((report.at ?? 0) - (last.at ?? 0)) > quiet / 2;
}

async function attempt(household: Household): Promise<SyncReport['trouble']> {
  const { store, memory, signal } = household;
  const stored = await store.state();
  if (stored === null) return null;
  let state: SyncState = stored;
  const sight = await look(household, state);
  // At once: that files of its own are gone is not seen a second time.
  if (sight.lost) {
    await tellEverything(memory);
    state = await changeState(store, state, { told: null });
  }
  const trouble = keyTrouble(sight.rows, state);
  // A device that knew nobody has no doubles of its own; the others join theirs.
  const knew = await knowsAnybody(memory);
  let taken: Taken;
  try {
    taken = await readFiles(household, sight, state, knew);
  } finally {
    // Also of those who came before it failed, or in an attempt that was ended.
    const arrived = await store.arrived();
    if (arrived.size > 0) {
      await binForgotten(memory, arrived);
      await joinByProfile(memory, arrived);
      await store.dropArrived();
    }
  }
  state = taken.state;
  if (taken.news) memory.announce({ people: [], all: true, settings: true });
  if (state.removed.includes(state.device)) return 'removed';
  if (trouble === 'empty' && !household.byHand) await followOut(household, state, taken.rows);
  if (trouble !== null) return trouble;
  if (signal?.aborted) return null;
  await dropOldKeys(household, state, taken.rows);
  state = await withOwnNumber(household, state, taken.rows);
  // Whole elsewhere or not, all of it is told anew.
  await takeAway(household, sight.cut);
  const told = await tellChanges(household, state);
  const cleaned = await forgetInFiles(household, told.state, [...taken.rows, ...told.rows]);
  state = await planSnapshots(household, cleaned.state, cleaned.rows);
  const snapshots = await writeSnapshots(household, state);
  state = snapshots.state;
  let rows: readonly FileRow[] = [...cleaned.rows, ...snapshots.rows];
  if (signal?.aborted) return null;
  const wrote = told.rows.length + snapshots.rows.length > 0;
  ({ state, rows } = await introduce(household, state, rows, wrote, sight.old));
  await store.putState({ ...state, writing: [] });
  await tidy(household, state, rows);
  return rows.some((row) => row.state === 'newer') ? 'newer' : null;
}

/** By hand nothing can be taken away: whoever reads what this device says of itself does that for it. */
async function replacedBy(
  household: Household,
  state: SyncState,
  rows: readonly FileRow[],
  old: readonly string[],
): Promise<readonly string[]> {
  const own = headsOf(rows, 'device').filter(({ head }) => head.device === state.device);
  return originalNames([...old, ...own.map(({ name }) => name), ...(await outdated(household, state, rows))]);
}

/** What the folder's key files say: are they there, and can this device open the one in force? */
function keyTrouble(rows: readonly FileRow[], state: SyncState): 'empty' | 'locked' | null {
  const names = rows.filter((row) => row.state === 'key').map((row) => row.name);
  if (names.length === 0) return 'empty';
  return originalsOf(names).every((name) => state.keys.some((ring) => name.startsWith(ring.name.slice(0, 20))))
    ? null
    : 'locked';
}

/**
 * Earlier keys go which the one in force holds: whoever changed the passphrase was ended before that, or does it by
 * hand. Whoever knows the new passphrase alone could not open them, and would take them for somebody else's change.
 */
async function dropOldKeys(household: Household, { keys }: SyncState, rows: readonly FileRow[]): Promise<void> {
  const now = keysInForce(keys);
  const held: readonly string[] = now?.identities ?? [];
  const isOld = (ring: KnownKeys) => ring.turn < (now?.turn ?? 0) && ring.identities.every((one) => held.includes(one));
  const old = keys.filter(isOld).map((ring) => stemOf(ring.name));
  const names = rows.filter((row) => row.state === 'key' && old.includes(stemOf(row.name))).map(({ name }) => name);
  await takeAway(household, names);
}

/**
 * Somebody emptied the folder: keys and files of others are gone, and what this device told meanwhile goes as well. Should
 * the others come back, it is told anew.
 */
async function followOut(household: Household, { device, seen }: SyncState, rows: readonly FileRow[]): Promise<void> {
  const own = rows.filter((row) => row.state === 'own');
  const others = rows.some(({ state }) => state !== 'own' && state !== 'foreign');
  if (own.length === 0 || others || Object.keys(seen).every((one) => one === device)) return;
  await tellEverything(household.memory);
  await takeAway(
    household,
    own.map(({ name }) => name),
  );
}

/** Says who this device is and what it knows, when that is news to somebody. */
async function introduce(
  household: Household,
  before: SyncState,
  rows: readonly FileRow[],
  wrote: boolean,
  old: readonly string[],
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
    was: state.was,
    ...(household.byHand && { hand: true, instead: await replacedBy(household, state, rows, old) }),
  };
  const given = await writeFile(household, state, head, null);
  const next = await changeState(household.store, given.state, { told: { seen, removed: state.removed, at: made } });
  return { state: next, rows: [...rows, given.row] };
}
