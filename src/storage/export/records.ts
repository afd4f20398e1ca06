import { lift } from '../lift.ts';
import type { Memory } from '../memory.ts';
import { reading } from '../reading.ts';
import { type AnyTx, type ContactRow, type RecordStore, recordStores } from '../schema.ts';
import { toldRows } from '../told.ts';

/** The version of the file's shape. Raised when a reader of today could no longer read it. */
export const recordsVersion = 1;
export const recordsFormat = 'vitamin-b';

/** Parts of the file, in order: every record, what was removed, and the hashes of whoever was forgotten. */
export const recordParts = [...recordStores, 'tombstones', 'forgotten'] as const;
export type RecordPart = (typeof recordParts)[number];

export interface RecordsOptions {
  /** Only what belongs to this person: all ids of their contacts. Settings and removals stay out. */
  readonly contacts?: readonly string[];
  /** Records written so far. */
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

const page = 1000;
const chunk = 1 << 20;

/**
 * Everything that is kept, as JSON with one record a line: complete, with stamps, so that reading it back
 * gives the same memory. Read in one transaction, so that it is of one moment.
 */
export async function exportRecords(memory: Memory, options: RecordsOptions = {}): Promise<Blob> {
  const only = options.contacts === undefined ? null : new Set(options.contacts);
  const out = blobWriter();
  out.write(
    `{"format":"${recordsFormat}","version":${recordsVersion},"made":"${new Date(memory.now()).toISOString()}"`,
  );
  let done = 0;
  await reading(memory, recordParts, async (tx) => {
    for (const part of recordParts) {
      out.write(`,\n"${part}":[`);
      let between = '\n';
      for await (const rows of pagesOf(tx, part)) {
        for (const row of rows) {
          const record = written(part, row);
          if (only && !belongs(part, record, only)) continue;
          out.write(between + JSON.stringify(record));
          between = ',\n';
        }
        options.signal?.throwIfAborted();
        done += rows.length;
        options.progress?.(done);
      }
      out.write('\n]');
    }
  });
  out.write('\n}\n');
  return out.blob('application/json');
}

/** The rows of a part, some at a time; entries that files told stand in the rows of their contacts. */
async function* pagesOf(tx: AnyTx, part: RecordPart): AsyncGenerator<readonly unknown[]> {
  for await (const rows of rowsOf(tx, part)) yield rows;
  if (part !== 'interactions') return;
  for await (const rows of rowsOf(tx, 'contacts')) yield rows.flatMap((row) => toldRows(row as ContactRow));
}

async function* rowsOf(tx: AnyTx, part: RecordPart): AsyncGenerator<readonly unknown[]> {
  const store = tx.objectStore(part as 'contacts');
  let after: IDBKeyRange | null = null;
  for (;;) {
    const keys: readonly IDBValidKey[] = await store.getAllKeys(after, page);
    yield (await store.getAll(after, page)) as readonly unknown[];
    const last = keys[keys.length - 1];
    if (keys.length < page || last === undefined) return;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

/** Records without what stands beside them for indexes; a row that cannot be read goes along as it is. */
function written(part: RecordPart, row: unknown): unknown {
  if (part === 'tombstones' || part === 'forgotten') return row;
  return lift(part, row).record ?? row;
}

function belongs(part: RecordPart, record: unknown, only: ReadonlySet<string>): boolean {
  const { id, contact } = record as { readonly id?: string; readonly contact?: string };
  if (part === 'contacts') return id !== undefined && only.has(id);
  const ofPeople: ReadonlySet<RecordPart> = new Set<RecordStore>([
    'interactions',
    'promises',
    'followUps',
    'notes',
    'openers',
  ]);
  return ofPeople.has(part) && contact !== undefined && only.has(contact);
}

/** Gathers text into a file of any size: what is written is handed to the browser in pieces. */
export function blobWriter() {
  const parts: Blob[] = [];
  let pending: string[] = [];
  let size = 0;
  const flush = () => {
    if (pending.length > 0) parts.push(new Blob(pending));
    pending = [];
    size = 0;
  };
  return {
    write(text: string): void {
      pending.push(text);
      size += text.length;
      if (size > chunk) flush();
    },
    blob(type: string): Blob {
      flush();
      return new Blob(parts, { type });
    },
  };
}
