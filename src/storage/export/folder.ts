import { BlobWriter, configure, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Memory } from '../memory.ts';
import { fileNames, type PageOptions, pageOf } from './markdown.ts';
import { exportedPeople } from './person.ts';

// Workers of the library are made of blob: addresses, which the extension's own policy refuses.
configure({ useWebWorkers: false });

export interface FolderOptions extends PageOptions {
  /** The folder's name in the ZIP. */
  readonly folder: string;
  readonly only?: readonly string[];
  readonly signal?: AbortSignal;
  readonly progress?: (done: number) => void;
}

/** A ZIP with one Markdown page a person. Rejects when `signal` is aborted. */
export async function exportFolder(memory: Memory, options: FolderOptions): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false, level: 6 });
  const nameOf = fileNames();
  const lastModDate = new Date(memory.now());
  let done = 0;
  for await (const people of exportedPeople(memory, options.only)) {
    options.signal?.throwIfAborted();
    for (const person of people)
      await writer.add(`${options.folder}/${nameOf(person.name)}`, new TextReader(pageOf(person, options)), {
        lastModDate,
      });
    done += people.length;
    options.progress?.(done);
  }
  return writer.close();
}
