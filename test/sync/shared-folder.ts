import type { Folder } from '../../src/storage/sync/folder.ts';
import { SyncError } from '../../src/storage/sync/sync-error.ts';

/** A folder in memory, with what can be wrong with one. */
export interface TestFolder extends Folder {
  readonly files: Map<string, Blob>;
  readonly times: Map<string, number>;
  put(name: string, content: Blob | string): void;
  /** Makes every further writing fail. */
  full: boolean;
  gone: boolean;
}

let clock = 1;

export function testFolder(): TestFolder {
  const files = new Map<string, Blob>();
  const times = new Map<string, number>();
  const folder: TestFolder = {
    files,
    times,
    full: false,
    gone: false,
    put(name, content) {
      files.set(name, typeof content === 'string' ? new Blob([content]) : content);
      clock += 1;
      times.set(name, clock);
    },
    async names() {
      if (folder.gone) throw new SyncError('gone');
      return [...files.keys()];
    },
    async file(name) {
      const content = files.get(name);
      return content ? new File([content], name, { lastModified: times.get(name) ?? 0 }) : null;
    },
    async write(name, content) {
      if (folder.full) throw new SyncError('full');
      folder.put(name, content);
    },
    async remove(name) {
      files.delete(name);
    },
  };
  return folder;
}
