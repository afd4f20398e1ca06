import { readHead } from './file-format.ts';
import { unfinished } from './folder.ts';
import { type Household, identitiesOf } from './household.ts';
import { mostKeyBytes } from './key-file.ts';
import { looksOurs } from './names.ts';
import { firstLine, kindOf } from './seal.ts';
import type { FileRow, SyncState } from './sync-store.ts';

/** What lies in the folder. */
export interface Sight {
  /** Every file of ours, and those that may become one. */
  readonly rows: readonly FileRow[];
  /** Rows that were looked at now and are to be read. */
  readonly fresh: readonly FileRow[];
  /** Files that this device wrote have vanished without its doing: nobody may have read them. */
  readonly lost: boolean;
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
  const names = (await folder.names()).filter((name) => !isPassing(name));
  const known = new Map((await store.files()).map((row) => [row.name, row]));
  const present = new Set(names);
  // What was handed in before is not handed in again, and lies in the folder all the same.
  const rows: FileRow[] = household.byHand ? [...known.values()].filter((row) => !present.has(row.name)) : [];
  const fresh: FileRow[] = [];
  const identities = identitiesOf(state.keys);
  for (const name of names) {
    const row = known.get(name);
    if (row?.state === 'past') {
      // Some engines bring back what was taken away while another machine was offline.
      if (!household.byHand) await folder.remove(name);
      continue;
    }
    if (row && !(unsettled.has(row.state) && (looksOurs(name) || row.state !== 'foreign'))) {
      rows.push(row);
      continue;
    }
    const file = await folder.file(name);
    if (file === null) continue;
    const same = row && row.bytes === file.size && row.modified === file.lastModified;
    // With a head it was to be read, and this device was ended before it was.
    // Of a later format: this version may have come to read it by now.
    const again = row?.state === 'bad' || row?.state === 'newer';
    const due = again && (row.head !== null || Math.abs(memory.now() - (row.tried ?? 0)) >= patience);
    if (row && same && !due && !(anew && row.state === 'sealed')) {
      rows.push(row);
      continue;
    }
    const seen = await judged(file, name, identities, state, memory.now());
    rows.push(seen.row);
    if (seen.read) fresh.push(seen.row);
    await store.putFiles([seen.row]);
  }
  return { rows, fresh, lost: await noteGone(household, [...known.values()], present, rows) };
}

/**
 * Forgets what was known of files that are gone. Not in a folder without a key: that one is not connected, or
 * was emptied, and says nothing about single files.
 */
async function noteGone(
  { store, byHand }: Household,
  known: readonly FileRow[],
  present: ReadonlySet<string>,
  rows: readonly FileRow[],
): Promise<boolean> {
  if (byHand || !rows.some((row) => row.state === 'key')) return false;
  const gone = known.filter((row) => row.state !== 'past' && !present.has(row.name));
  if (gone.length > 0) await store.dropFiles(gone.map((row) => row.name));
  return gone.some((row) => row.state === 'own' && row.head !== null && row.head.kind !== 'device');
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
    row: { ...base, state: rowState, ...(rowState === 'bad' || rowState === 'newer' ? { tried: now } : {}) } as FileRow,
    read: false,
  });
  const kind = await kindOf(file);
  if (kind === 'foreign') return as('foreign');
  if (kind === 'cut') return as('bad');
  if (kind === 'passphrase') return as(looksOurs(name) && file.size <= mostKeyBytes ? 'key' : 'foreign');
  const line = await firstLine(file, identities);
  if (line === 'sealed' || line === 'damaged') return as(line === 'sealed' ? 'sealed' : 'bad');
  const head = readHead(line);
  if (head === 'other' || head === 'newer') return as(head === 'other' ? 'foreign' : 'newer');
  const mine = head.device === state.device && state.writing.some((own) => name.startsWith(own));
  return { row: { ...base, head, state: mine ? 'own' : 'bad' }, read: true };
}
