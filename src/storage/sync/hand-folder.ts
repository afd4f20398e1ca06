import type { Folder } from './folder.ts';
import type { Household } from './household.ts';

/** A folder that exists only while its files are handed in and out: for browsers that cannot keep one open. */
export interface HandFolder extends Folder {
  /** What is to be put into the real folder. */
  readonly out: ReadonlyMap<string, Blob>;
  /** What is to be taken away from there. */
  readonly gone: ReadonlySet<string>;
  /** What was handed in; null: nothing of that name. */
  lying(name: string): File | null;
}

export function handFolder(files: readonly File[]): HandFolder {
  const given = new Map(files.map((file) => [file.name, file]));
  const out = new Map<string, Blob>();
  const gone = new Set<string>();
  return {
    out,
    gone,
    lying: (name) => given.get(name) ?? null,
    names: async () => [...new Set([...given.keys(), ...out.keys()])].filter((name) => !gone.has(name)),
    async file(name) {
      // What is given out takes the place of what lies there.
      const written = out.get(name);
      if (written) return new File([written], name);
      return gone.has(name) ? null : (given.get(name) ?? null);
    },
    async write(name, content) {
      gone.delete(name);
      out.set(name, content);
    },
    async remove(name) {
      out.delete(name);
      if (given.has(name)) gone.add(name);
    },
  };
}

/**
 * The same, with what was given out before and has not been seen to come in since, all of it: it may never have been put
 * into the folder, or not to its end. It goes out again until it has.
 */
export async function remembering({ folder, store }: Pick<Household, 'folder' | 'store'>): Promise<Folder> {
  for (const [name, content] of await store.out()) {
    const lying = 'lying' in folder ? (folder as HandFolder).lying(name) : await folder.file(name);
    if (lying && (await isSame(lying, content))) await store.putOut(name, null);
    else await folder.write(name, content);
  }
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

async function isSame(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  const [first, second] = await Promise.all([one, other].map(async (blob) => new Uint8Array(await blob.arrayBuffer())));
  return first?.every((byte, at) => byte === second?.[at]) === true;
}
