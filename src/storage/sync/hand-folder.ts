import type { Folder } from './folder.ts';

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
