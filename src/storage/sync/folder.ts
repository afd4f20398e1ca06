import { SyncError, type SyncTrouble } from './sync-error.ts';

/** A folder that some other program carries from machine to machine. Files only; folders in it are left alone. */
export interface Folder {
  names(): Promise<readonly string[]>;
  /** Null when it has vanished meanwhile. */
  file(name: string): Promise<File | null>;
  /** The file is there whole or not at all, as far as the system can promise that. */
  write(name: string, content: Blob): Promise<void>;
  /** Removing what is gone already is fine. */
  remove(name: string): Promise<void>;
}

/** What a file is called while it is being written. Sync engines may carry it; readers pass it over. */
export const unfinished = '.tmp';

/** Newer browsers can rename; the types do not know it yet. */
type Movable = FileSystemFileHandle & { readonly move?: (name: string) => Promise<void> };

/** A folder of the file system, or one that the browser keeps. Throws a `SyncError`. */
export function directoryFolder(directory: FileSystemDirectoryHandle): Folder {
  return {
    names: () =>
      attempt(async () => {
        const names: string[] = [];
        for await (const [name, handle] of directory.entries()) if (handle.kind === 'file') names.push(name);
        return names;
      }),
    file: (name) =>
      attempt(async () => {
        try {
          return await (await directory.getFileHandle(name)).getFile();
        } catch (error) {
          if (nameOf(error) === 'NotFoundError') return null;
          throw error;
        }
      }),
    write: (name, content) =>
      attempt(async () => {
        const handle: Movable = await directory.getFileHandle(name + unfinished, { create: true });
        try {
          await fill(handle, content);
          if (handle.move) await handle.move(name);
          else {
            await fill(await directory.getFileHandle(name, { create: true }), content);
            await directory.removeEntry(name + unfinished);
          }
        } catch (error) {
          await directory.removeEntry(name + unfinished).catch(() => {});
          throw error;
        }
      }),
    remove: (name) =>
      attempt(async () => {
        await directory.removeEntry(name).catch((error) => {
          if (nameOf(error) !== 'NotFoundError') throw error;
        });
      }),
  };
}

async function fill(handle: FileSystemFileHandle, content: Blob): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(content);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => {});
    throw error;
  }
}

const troubles: Readonly<Record<string, SyncTrouble>> = {
  NotFoundError: 'gone',
  NotAllowedError: 'permission',
  SecurityError: 'permission',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'read-only',
  InvalidModificationError: 'read-only',
};

async function attempt<T>(job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    if (error instanceof SyncError) throw error;
    throw new SyncError(troubles[nameOf(error)] ?? 'folder', error);
  }
}

function nameOf(error: unknown): string {
  return String((error as Partial<Error> | null)?.name);
}
