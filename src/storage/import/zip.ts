import { type ZipEntry, zipEntries } from '../zip/directory.ts';
import { ZipError } from '../zip/format.ts';
import { unpacked } from '../zip/unpack.ts';
import type { Source } from './bytes.ts';
import { limits } from './limits.ts';
import { asImportError, ImportError, stopIfCancelled } from './trouble.ts';

/**
 * The entries of a ZIP as sources. Nothing is ever unpacked to a path; an archive whose names climb out of their
 * folder is refused all the same.
 */
export interface Archive {
  readonly entries: readonly Source[];
  /** Entries that are there but are no data to us: pictures, folders, nested archives. */
  readonly skipped: number;
}

/** True when the file begins like a ZIP, whatever it is called. */
export async function looksLikeZip(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5 || head[2] === 7);
}

/** Names from the root of a disk, or with a step up. */
const climbs = /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/;

/**
 * Opens a ZIP of any size: only its directory is read, then the entries that are asked for. `wanted` says
 * by name which entries could hold data. Throws an `ImportError`.
 */
export async function openArchive(file: Blob, name: string, wanted: (entry: string) => boolean): Promise<Archive> {
  const found = await zipEntries(file, limits.entries).catch((error: unknown) => {
    throw directoryError(error, name);
  });
  if (found.length > limits.entries) throw new ImportError('too-large', name);
  if (found.some((entry) => climbs.test(entry.name))) throw new ImportError('damaged', name);
  const budget = { left: limits.archiveBytes };
  const entries = found.filter((entry) => !entry.folder && wanted(entry.name));
  return {
    entries: entries.map((entry) => entrySource(file, entry, budget)),
    skipped: found.length - entries.length,
  };
}

function directoryError(error: unknown, name: string): ImportError {
  const none = error instanceof ZipError && error.trouble === 'none';
  return new ImportError(none ? 'not-an-archive' : 'damaged', name, error);
}

function entrySource(file: Blob, entry: ZipEntry, budget: { left: number }): Source {
  const name = shownName(entry);
  return {
    name,
    size: Math.min(entry.bytes, limits.entryBytes),
    modified: entry.modified,
    read: (signal) => read(file, entry, name, budget, signal),
  };
}

/** The last part of an entry's path, for people to read. */
function shownName(entry: ZipEntry): string {
  const parts = entry.name.split(/[/\\]/);
  return (
    [...(parts[parts.length - 1] ?? '')]
      .filter((sign) => sign >= ' ')
      .join('')
      .slice(0, 120) || '?'
  );
}

async function* read(
  file: Blob,
  entry: ZipEntry,
  name: string,
  budget: { left: number },
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new ImportError('locked', name);
  let bytes = 0;
  try {
    stopIfCancelled(signal, name);
    for await (const piece of unpacked(file, entry)) {
      stopIfCancelled(signal, name);
      bytes += piece.length;
      budget.left -= piece.length;
      if (bytes > limits.entryBytes || budget.left < 0) throw new ImportError('too-large', name);
      if (bytes > limits.ratioFrom && bytes > entry.packedBytes * limits.ratio) throw new ImportError('bomb', name);
      yield piece;
    }
  } catch (error) {
    throw asImportError(error, name);
  }
}
