import type { Folder } from './folder.ts';
import type { Household } from './household.ts';

/** A folder that exists only while its files are handed in and out: for browsers that cannot keep one open. */
export interface HandFolder extends Folder {
  /** What is to be put into the real folder. */
  readonly out: ReadonlyMap<string, Blob>;
}

export function handFolder(files: readonly File[]): HandFolder {
  const given = new Map(files.map((file) => [file.name, file]));
  const out = new Map<string, Blob>();
  return {
    out,
    names: async () => [...given.keys(), ...out.keys()],
    async file(name) {
      const written = out.get(name);
      return given.get(name) ?? (written ? new File([written], name) : null);
    },
    async write(name, content) {
      out.set(name, content);
    },
    async remove(name) {
      out.delete(name);
    },
  };
}

/**
 * The same, with what was given out before and has not been seen to come in since: it may never have been put into the
 * folder. It goes out again until it has.
 */
export async function remembering({ folder, store }: Pick<Household, 'folder' | 'store'>): Promise<Folder> {
  const lying = new Set(await folder.names());
  for (const [name, content] of await store.out())
    if (lying.has(name)) await store.putOut(name, null);
    else await folder.write(name, content);
  return {
    ...folder,
    async write(name, content) {
      await store.putOut(name, content);
      await folder.write(name, content);
    },
    async remove(name) {
      await store.putOut(name, null);
      await folder.remove(name);
    },
  };
}
