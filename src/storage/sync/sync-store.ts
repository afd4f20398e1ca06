import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Stamp } from '../../core/relationship/clock.ts';
import type { Seen } from '../../core/relationship/sync/seen.ts';
import type { Head } from './file-format.ts';
import type { KeyRing } from './key-file.ts';
import type { SyncTrouble } from './sync-error.ts';

/** What this device knows about the folder. Kept beside the memory, in a database of its own, and never exported. */
export interface SyncState {
  readonly key: 'state';
  /** This device's name in the folder: random, and another one after it was removed. */
  readonly device: string;
  /** What the user calls it. */
  readonly name: string;
  /** Since when it takes part, UTC milliseconds. */
  readonly since: number;
  /** The last change file that this device wrote. */
  readonly number: number;
  readonly seen: Seen;
  readonly keys: readonly KnownKeys[];
  readonly removed: readonly string[];
  /** Files on their way to the folder when this was stored. */
  readonly writing: readonly string[];
  /** Snapshots being written: the people from `from` on are still to come. */
  readonly whole: Whole | null;
  /** Not false: somebody is gone for good of whom files of this device may still tell. */
  readonly cleaning?: boolean;
  /** True: it falls to this device that files of who is out, which may tell of the gone, can go. */
  readonly clearing?: boolean;
  /** The name it gave up because somebody else writes under it too. */
  readonly was?: string;
  /** The device file that this device wrote last. */
  readonly told: { readonly seen: Seen; readonly removed: readonly string[]; readonly at: number } | null;
}

export interface Whole {
  /** What these snapshots say they hold of this device. */
  readonly number: number;
  readonly from: string;
  /** Everything noted up to here is in them; null when nothing was waiting for them. */
  readonly turn: Stamp | null;
}

/** A key file of the folder, opened. */
export interface KnownKeys extends KeyRing {
  readonly name: string;
}

/** How the last attempt ended. */
export interface SyncReport {
  readonly key: 'report';
  /** When all was last in step, UTC milliseconds; null: not yet. */
  readonly at: number | null;
  readonly trouble: SyncTrouble | 'memory' | 'unknown' | null;
}

/** `own`: written here. `read`: taken in. `held`: read already by way of other files. `bad`: not whole yet. `sealed`: to a key that is not here. `past`: written here, and taken away again. */
export interface FileRow {
  readonly name: string;
  readonly state: 'own' | 'read' | 'held' | 'bad' | 'sealed' | 'newer' | 'foreign' | 'key' | 'past';
  readonly bytes: number;
  readonly modified: number;
  readonly head: Head | null;
  /** When a file that is not whole was last tried, UTC milliseconds. */
  readonly tried?: number;
  /** Of a later version: what could not read it. */
  readonly by?: string;
  /** Whether all of it opened when that was last tried, of files whose content is known without reading them. */
  readonly whole?: boolean;
}

type StateRow =
  | SyncState
  | SyncReport
  | { readonly key: 'folder'; readonly handle: FileSystemDirectoryHandle | null }
  | { readonly key: 'before'; readonly devices: readonly string[] }
  | { readonly key: string; readonly name: string; readonly bytes: ArrayBuffer };

interface SyncSchema extends DBSchema {
  state: { key: string; value: StateRow };
  files: { key: string; value: FileRow };
  /**
   * Ids of the people in files that this device wrote: forgetting them takes them out of there. Under `+` and a name:
   * of those who came with a file, until it is decided what becomes of them.
   */
  contents: { key: string; value: { readonly name: string; readonly people: readonly string[] } };
}

export interface SyncStore {
  state(): Promise<SyncState | null>;
  putState(state: SyncState): Promise<void>;
  report(): Promise<SyncReport>;
  putReport(report: Omit<SyncReport, 'key'>): Promise<void>;
  /** Null: files go in and out by hand. Undefined: none was chosen. */
  folder(): Promise<FileSystemDirectoryHandle | null | undefined>;
  putFolder(handle: FileSystemDirectoryHandle | null): Promise<void>;
  files(): Promise<readonly FileRow[]>;
  putFiles(rows: readonly FileRow[]): Promise<void>;
  dropFiles(names: readonly string[]): Promise<void>;
  /** Remembers of these files only that they were taken away here. */
  buryFiles(names: readonly string[]): Promise<void>;
  putContents(name: string, people: readonly string[]): Promise<void>;
  /** Files that hold any of these people. */
  holding(people: ReadonlySet<string>): Promise<readonly string[]>;
  /** Who came with files. */
  arrived(): Promise<ReadonlySet<string>>;
  /** What becomes of them is decided. */
  dropArrived(): Promise<void>;
  /** Files for a folder that is filled by hand, until they have been seen in it. */
  out(): Promise<ReadonlyMap<string, Blob>>;
  putOut(name: string, content: Blob | null): Promise<void>;
  /** Forgets all of it but `devices`: what this one was called here. */
  clear(devices: readonly string[]): Promise<void>;
  /** Forgets all of it and puts this in its place, all or nothing. `folder`: undefined while it is not known. */
  begin(state: SyncState, folder?: FileSystemDirectoryHandle | null, out?: ReadonlyMap<string, Blob>): Promise<void>;
  /** What this device was called before it stopped. */
  before(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Keys that begin with this. */
const under = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** Opens what this device knows about the folder, lazily. */
export function openSyncStore(name = 'vitamin-b-sync'): SyncStore {
  let opened: Promise<IDBPDatabase<SyncSchema>> | null = null;
  const database = () => {
    opened ??= openDB<SyncSchema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('state', { keyPath: 'key' });
        db.createObjectStore('files', { keyPath: 'name' });
        db.createObjectStore('contents', { keyPath: 'name' });
      },
      blocking(_current, _wanted, event) {
        (event.target as IDBDatabase).close();
        opened = null;
      },
      terminated() {
        opened = null;
      },
    });
    return opened;
  };
  const row = async (key: string) => (await database()).get('state', key);
  const replaced = async (rows: readonly StateRow[]) => {
    const tx = (await database()).transaction(['state', 'files', 'contents'], 'readwrite');
    await Promise.all([
      tx.objectStore('state').clear(),
      tx.objectStore('files').clear(),
      tx.objectStore('contents').clear(),
      ...rows.map((one) => tx.objectStore('state').put(one)),
      tx.done,
    ]);
  };
  return {
    state: async () => ((await row('state')) as SyncState | undefined) ?? null,
    putState: async (state) => void (await (await database()).put('state', state)),
    report: async () => ((await row('report')) as SyncReport | undefined) ?? { key: 'report', at: null, trouble: null },
    putReport: async (report) => void (await (await database()).put('state', { key: 'report', ...report })),
    folder: async () => {
      const found = (await row('folder')) as { handle: FileSystemDirectoryHandle | null } | undefined;
      return found?.handle;
    },
    putFolder: async (handle) => void (await (await database()).put('state', { key: 'folder', handle })),
    files: async () => (await database()).getAll('files'),
    async putFiles(rows) {
      const tx = (await database()).transaction('files', 'readwrite');
      await Promise.all([...rows.map((one) => tx.store.put(one)), tx.done]);
    },
    async dropFiles(names) {
      const tx = (await database()).transaction(['files', 'contents'], 'readwrite');
      for (const one of names) {
        await tx.objectStore('files').delete(one);
        await tx.objectStore('contents').delete(one);
      }
      await tx.done;
    },
    async buryFiles(names) {
      if (names.length === 0) return;
      const tx = (await database()).transaction(['files', 'contents'], 'readwrite');
      for (const one of names) {
        await tx.objectStore('files').put({ name: one, state: 'past', bytes: 0, modified: 0, head: null });
        await tx.objectStore('contents').delete(one);
      }
      await tx.done;
    },
    putContents: async (file, people) => void (await (await database()).put('contents', { name: file, people })),
    async holding(people) {
      const rows = await (await database()).getAll('contents');
      return rows.filter((one) => one.people.some((person) => people.has(person))).map((one) => one.name);
    },
    arrived: async () =>
      new Set((await (await database()).getAll('contents', under('+'))).flatMap(({ people }) => people)),
    dropArrived: async () => (await database()).delete('contents', under('+')),
    async out() {
      const rows = (await (await database()).getAll('state', under('out/'))) as { name: string; bytes: ArrayBuffer }[];
      return new Map(rows.map((one) => [one.name, new Blob([one.bytes])]));
    },
    async putOut(file, content) {
      const key = `out/${file}`;
      const bytes = await content?.arrayBuffer();
      await (bytes === undefined
        ? (await database()).delete('state', key)
        : (await database()).put('state', { key, name: file, bytes }));
    },
    before: async () => ((await row('before')) as { readonly devices?: readonly string[] } | undefined)?.devices ?? [],
    clear: (devices) => replaced(devices.length > 0 ? [{ key: 'before', devices }] : []),
    async begin(state, folder, out = new Map()) {
      const files: StateRow[] = [];
      for (const [file, content] of out)
        files.push({ key: `out/${file}`, name: file, bytes: await content.arrayBuffer() });
      await replaced([state, ...(folder === undefined ? [] : [{ key: 'folder', handle: folder } as const]), ...files]);
    },
    async close() {
      const was = opened;
      opened = null;
      if (was) (await was).close();
    },
  };
}
