import type { Memory } from '../memory.ts';
import { zipPacker } from '../zip/pack.ts';
import { fileNames, type PageOptions, pageOf } from './markdown.ts';
import { exportedPeople } from './person.ts';

export interface FolderOptions extends PageOptions {
  /** The folder's name in the ZIP. */
  readonly folder: string;
  readonly only?: readonly string[];
  readonly signal?: AbortSignal;
  readonly progress?: (done: number) => void;
}

/** A ZIP with one Markdown page a person. Rejects when `signal` is aborted. */
export async function exportFolder(memory: Memory, options: FolderOptions): Promise<Blob> {
  const zip = zipPacker();
  const nameOf = fileNames();
  const modified = memory.now();
  let done = 0;
  for await (const people of exportedPeople(memory, options.only)) {
    options.signal?.throwIfAborted();
    for (const person of people)
      await zip.addText(`${options.folder}/${nameOf(person.name)}`, pageOf(person, options), modified);
    done += people.length;
    options.progress?.(done);
  }
  return zip.close();
}
