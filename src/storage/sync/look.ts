import { tellEverything } from '../unsent.ts';
import { reader, readHead } from './file-format.ts';
import { type Folder, unfinished } from './folder.ts';
import { type Household, identitiesOf } from './household.ts';
import { mostKeyBytes } from './key-file.ts';
import { looksOurs, stemOf } from './names.ts';
import { firstLine, kindOf } from './seal.ts';
import type { FileRow, SyncState, SyncStore } from './sync-store.ts';

/** What lies in the folder. */
export interface Sight {
  /** Every file of ours, and those that may become one. */
  readonly rows: readonly FileRow[];
  /** Rows that were looked at now and are to be read. */
  readonly fresh: readonly FileRow[];
  /** Files that this device wrote have vanished or been cut without its doing: nobody may have read them. */
  readonly lost: boolean;
  /** Those that were cut. */
  readonly cut: readonly string[];
  /** By hand: files that were taken away here, and still lie there. */
  readonly old: readonly string[];
}

/** States in which a file is looked at again when it has changed. */
const unsettled: ReadonlySet<FileRow['state']> = new Set(['bad', 'sealed', 'newer', 'foreign']);

/**
 * How long a file that could not be read is left alone while it looks the same, milliseconds. Size and time say
 * nothing of one that an engine fills in place, or of a reading that broke off because the browser was closing.
 */
const patience = 60_000;

/**
 * Looks at what has come and what has gone. A file that is known is not opened again, because none ever
 * changes; one that could not be read is, once it looks different or a minute has passed. `anew`: keys have come, so sealed ones too.
 */
export async function look(household: Household, state: SyncState, anew = false): Promise<Sight> {
  const { folder, store, memory } = household;
  const lying = await folder.names();
  await clearAway(folder, lying, state.writing);
  const names = lying.filter((name) => !isPassing(name));
  const files = await store.files();
  const known = new Map(files.map((row) => [row.name, row]));
  const past = new Set(files.filter((row) => row.state === 'past').map((row) => stemOf(row.name)));
  const cut: string[] = [];
  const old: string[] = [];
  const checks = household.byHand || isTime(store, memory.now());
  const present = new Set(names);
  // What was handed in before is not handed in again, and lies in the folder all the same.
  const rows: FileRow[] = household.byHand ? [...known.values()].filter((row) => !present.has(row.name)) : [];
  const fresh: FileRow[] = [];
  const identities = identitiesOf(state.keys);
  for (const name of names) {
    const row = known.get(name);
    // One that is its own and still stands is not the copy that was taken away.
    if (past.has(stemOf(name)) && looksOurs(name) && row?.state !== 'own') {
      // Some engines bring back what was taken away while another machine was offline, or a copy of it.
      await folder.remove(name);
      if (household.byHand) old.push(name);
      continue;
    }
    if (row?.state === 'own' && checks) {
      const file = await folder.file(name);
      if (file && file.size !== row.bytes) {
        cut.push(name);
        continue;
      }
    }
    if (row && !(unsettled.has(row.state) && (looksOurs(name) || row.state !== 'foreign'))) {
      rows.push(row);
      continue;
    }
    const file = await folder.file(name);
    if (file === null) continue;
    const same = row && row.bytes === file.size && row.modified === file.lastModified;
    // With a head it was to be read, and this device was ended before it was.
    // Of a later version: this one may have come to read it by now.
    const due =
      (row?.state === 'bad' && (row.head !== null || Math.abs(memory.now() - (row.tried ?? 0)) >= patience)) ||
      (row?.state === 'newer' && row.by !== reader);
    if (row && same && !due && !(anew && row.state === 'sealed')) {
      rows.push(row);
      continue;
    }
    const seen = await judged(file, name, identities, state, memory.now());
    rows.push(seen.row);
    if (seen.read) fresh.push(seen.row);
    await store.putFiles([seen.row]);
  }
  const vanished = await noteGone(household, files, present, rows);
  return { rows, fresh, lost: vanished || cut.length > 0, cut, old };
}

/** When this context last looked whether files of its own are as long as it wrote them: asking each takes time. */
const checked = new WeakMap<SyncStore, number>();

function isTime(store: SyncStore, now: number): boolean {
  const due = Math.abs(now - (checked.get(store) ?? Number.NEGATIVE_INFINITY)) >= patience;
  if (due) checked.set(store, now);
  return due;
}

/** What is left of files that this device was at when it was ended. */
async function clearAway(folder: Folder, names: readonly string[], writing: readonly string[]): Promise<void> {
  if (writing.length === 0) return;
  for (const name of names)
    if (isPassing(name) && writing.some((own) => name.startsWith(own))) await folder.remove(name).catch(() => {});
}

/**
 * Forgets what was known of files that are gone. Not in a folder without a key: that one is not connected, or
 * was emptied, and says nothing about single files.
 */
async function noteGone(
  { memory, store, byHand }: Household,
  known: readonly FileRow[],
  present: ReadonlySet<string>,
  rows: readonly FileRow[],
): Promise<boolean> {
  if (byHand || !rows.some((row) => row.state === 'key')) return false;
  const gone = known.filter((row) => row.state !== 'past' && !present.has(row.name));
  const own = rows.filter(({ state }) => state === 'own');
  // Whoever reads what was written in their place takes these away, maybe before this device came to do it.
  const replaced = new Set(own.flatMap(({ head }) => head?.instead ?? []).map(stemOf));
  // Of a copy that an engine put aside and took away again the file itself is still there.
  const there = new Set(own.map(({ name }) => stemOf(name)));
  const lost = gone.some(
    ({ name, state, head }) =>
      state === 'own' &&
      head !== null &&
      head.kind !== 'device' &&
      !replaced.has(stemOf(name)) &&
      !there.has(stemOf(name)),
  );
  // Noted before it is forgotten that they were there: ended in between, nobody would tell it again.
  if (lost) await tellEverything(memory);
  const names = gone.map(({ name }) => name);
  const past = names.filter((name) => replaced.has(stemOf(name)));
  await store.buryFiles(past);
  if (names.length > past.length) await store.dropFiles(names.filter((name) => !past.includes(name)));
  return lost;
}

/** Sync engines and browsers put files beside ours while they work. */
function isPassing(name: string): boolean {
  return name.endsWith(unfinished) || name.endsWith('.crswap') || name.startsWith('.') || name.startsWith('~');
}

async function judged(
  file: File,
  name: string,
  identities: readonly string[],
  state: SyncState,
  now: number,
): Promise<{ readonly row: FileRow; readonly read: boolean }> {
  const base = { name, bytes: file.size, modified: file.lastModified, head: null };
  const as = (rowState: FileRow['state']) => ({
    row: {
      ...base,
      state: rowState,
      ...(rowState === 'bad' && { tried: now }),
      ...(rowState === 'newer' && { by: reader }),
    } as FileRow,
    read: false,
  });
  const kind = await kindOf(file);
  // Under a name of ours it may be one that an engine has made room for and not filled yet.
  if (kind === 'foreign') return as(looksOurs(name) ? 'bad' : 'foreign');
  if (kind === 'cut') return as('bad');
  if (kind === 'passphrase') return as(looksOurs(name) && file.size <= mostKeyBytes ? 'key' : 'foreign');
  const line = await firstLine(file, identities);
  if (line === 'sealed' || line === 'damaged') return as(line === 'sealed' ? 'sealed' : 'bad');
  const head = readHead(line);
  if (head === 'other' || head === 'newer') return as(head === 'other' ? 'foreign' : 'newer');
  const mine = head.device === state.device && state.writing.some((own) => name.startsWith(own));
  return { row: { ...base, head, state: mine ? 'own' : 'bad' }, read: true };
}
