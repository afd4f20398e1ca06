import { beforeAll } from '../../core/relationship/clock.ts';
import type { Span } from '../../core/relationship/sync/span.ts';
import { localValue } from '../local.ts';
import { anything, sent, sentUpTo, unsentRows } from '../unsent.ts';
import { type Head, type Load, written } from './file-format.ts';
import { changeState, freshName, type Household, keysInForce } from './household.ts';
import { ending } from './names.ts';
import { contactIds, peopleIn, recordsBetween, recordsFor, tellsOfGone } from './records.ts';
import { recipientOf, sealed } from './seal.ts';
import { SyncError } from './sync-error.ts';
import type { FileRow, SyncState } from './sync-store.ts';

/** Notes told in one change file. */
const perFile = 500;
/** People in one snapshot file: small enough to be read and written in a moment. */
const perSnapshot = 1000;

export interface Given {
  readonly state: SyncState;
  /** Files written now. */
  readonly rows: readonly FileRow[];
}

/** Writes one file: noted before, so that a copy of it is known as ours however this ends. */
export async function writeFile(
  household: Household,
  state: SyncState,
  head: Head,
  load: Load | null,
): Promise<{ readonly state: SyncState; readonly row: FileRow }> {
  const { store, folder } = household;
  const keys = keysInForce(state.keys);
  if (!keys) throw new SyncError('locked');
  const name = `${freshName(household)}${ending}`;
  const content = await sealed(written(head, load), await recipientOf(keys.identities[0]));
  const noted = await changeState(store, state, { writing: [...state.writing, name] });
  const people = load === null ? [] : [...peopleIn(load)];
  if (people.length > 0) await store.putContents(name, people);
  await folder.write(name, content);
  const row: FileRow = { name, state: 'own', bytes: content.size, modified: 0, head };
  await store.putFiles([row]);
  return { state: { ...noted, writing: noted.writing.filter((one) => one !== name) }, row };
}

/** Tells the other devices what they have not been told. Ended anywhere, the next attempt tells it again. */
export async function tellChanges(household: Household, before: SyncState): Promise<Given> {
  const { memory, store, signal } = household;
  const rows: FileRow[] = [];
  let state = before;
  while (!signal?.aborted) {
    const notes = await unsentRows(memory, perFile);
    if (notes.length === 0) break;
    if (notes.some((note) => note.key === anything)) {
      const turn = String((await localValue(memory, 'clock')) ?? beforeAll);
      // Its number stands for all that is there: no change file bears it, the snapshots do. It is spent at once: begun
      // again after it broke off, it tells more, and nobody may take the one for the other.
      const number = state.number + 1;
      state = await changeState(store, state, { number, whole: { number, from: '', turn }, cleaning: true });
      const given = await writeSnapshots(household, state);
      rows.push(...given.rows);
      state = given.state;
      continue;
    }
    const load = await recordsFor(memory, notes);
    if (isEmpty(load)) {
      await sent(memory, notes);
      continue;
    }
    const number = state.number + 1;
    const { device, seen } = state;
    const head: Head = { kind: 'changes', device, made: memory.now(), seen, number };
    const given = await writeFile(household, state, head, load);
    rows.push(given.row);
    const gone = tellsOfGone(load) ? { cleaning: true, clearing: true } : {};
    state = await changeState(store, given.state, { number, seen: { ...seen, [device]: number }, ...gone });
    await sent(memory, notes);
    await household.between?.();
  }
  return { state, rows };
}

/** Goes on with the snapshots that `state.whole` asks for, until everybody stands in one. */
export async function writeSnapshots(household: Household, before: SyncState): Promise<Given> {
  const { memory, store, signal, progress } = household;
  const rows: FileRow[] = [];
  let state = before;
  while (state.whole && !signal?.aborted) {
    const { number, from, turn } = state.whole;
    const ids = await contactIds(memory, from, perSnapshot + 1);
    const to = ids[perSnapshot] ?? null;
    const span: Span = { from, to };
    const { device } = state;
    // What is known is taken down before the records are read: they hold at least that.
    const seen = { ...state.seen, [device]: number };
    const load = await recordsBetween(memory, span);
    const head: Head = { kind: 'snapshot', device, made: memory.now(), seen, span };
    const given = await writeFile(household, state, head, load);
    rows.push(given.row);
    state = await changeState(store, given.state, {
      whole: to === null ? null : { number, from: to, turn },
      ...(to === null ? { number: Math.max(number, state.number), seen: { ...state.seen, ...seen } } : {}),
    });
    if (to === null && turn !== null) await sentUpTo(memory, turn);
    if (to !== null) progress?.(rows.length, rows.length + 1);
    await household.between?.();
  }
  return { state, rows };
}

function isEmpty({ batch, forgotten }: Load): boolean {
  return forgotten.length === 0 && Object.values(batch).every((list) => list.length === 0);
}
