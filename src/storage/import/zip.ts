import {
  BlobReader,
  configure,
  type Entry,
  ERR_BAD_FORMAT,
  ERR_ENCRYPTED,
  ERR_EOCDR_NOT_FOUND,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { type Source, streamed } from './bytes.ts';
import { limits } from './limits.ts';
import type { TableReading } from './table/table.ts';
import { asImportError, ImportError, stopIfCancelled } from './trouble.ts';

/**
 * So many packed bytes are unpacked in one go, with nobody able to come between. The browser makes up to a thousand
 * times as many of them: of the library's own 512 kB a bomb made half a gigabyte and kept the page busy for seconds.
 */
const packedAtOnce = 16 * 1024;

// Workers of the library are made of blob: addresses, which the extension's own policy refuses.
configure({ useWebWorkers: false, chunkSize: packedAtOnce });

/**
 * An open ZIP: its entries as sources. Nothing is ever unpacked to a path; an archive whose names climb out
 * of their folder is refused all the same.
 */
export interface Archive {
  readonly entries: readonly Source[];
  /** Entries that are there but are no data to us: pictures, folders, nested archives. */
  readonly skipped: number;
  close(): Promise<void>;
}

/** True when the file begins like a ZIP, whatever it is called. */
export async function looksLikeZip(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5 || head[2] === 7);
}

/**
 * Opens a ZIP of any size: only its directory is read, then the entries that are asked for. `wanted` says
 * by name which entries could hold data. Throws an `ImportError`.
 */
export async function openArchive(
  file: Blob,
  name: string,
  wanted: (entry: string) => boolean,
  { signal, pause }: TableReading = {},
): Promise<Archive> {
  const reader = new ZipReader(new BlobReader(file), { checkOverlappingEntry: true });
  const budget = { left: limits.archiveBytes };
  const entries: Source[] = [];
  let skipped = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.length + skipped >= limits.entries) throw new ImportError('too-large', name);
      if (entry.directory || !wanted(entry.filename)) skipped += 1;
      else entries.push(entrySource(entry, budget));
      stopIfCancelled(signal, name);
      await pause?.();
    }
  } catch (error) {
    await reader.close().catch(() => {});
    throw directoryError(error, name);
  }
  return { entries, skipped, close: () => reader.close() };
}

function directoryError(error: unknown, name: string): ImportError {
  if (error instanceof ImportError) return error;
  const noEnd = error instanceof Error && (error.message === ERR_EOCDR_NOT_FOUND || error.message === ERR_BAD_FORMAT);
  return new ImportError(noEnd ? 'not-an-archive' : 'damaged', name, error);
}

function entrySource(entry: FileEntry, budget: { left: number }): Source {
  const name = shownName(entry);
  return {
    name,
    size: Math.min(entry.uncompressedSize, limits.entryBytes),
    modified: timeOf(entry),
    read: (signal) => unpacked(entry, name, budget, signal),
  };
}

/** The last part of an entry's path, for people to read. */
function shownName(entry: Entry): string {
  const parts = entry.filename.split(/[/\\]/);
  return (
    [...(parts[parts.length - 1] ?? '')]
      .filter((sign) => sign >= ' ')
      .join('')
      .slice(0, 120) || '?'
  );
}

function timeOf(entry: Entry): number | null {
  const time = entry.lastModDate.getTime();
  return Number.isFinite(time) ? time : null;
}

async function* unpacked(
  entry: FileEntry,
  name: string,
  budget: { left: number },
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new ImportError('locked', name);
  const stop = new AbortController();
  const onAbort = () => stop.abort();
  signal?.addEventListener('abort', onAbort, { once: true });
  let end: (why: unknown) => void = () => {};
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
    start(controller) {
      end = (why) => controller.error(why);
    },
  });
  let failure: unknown = null;
  const unpacking = entry
    .getData(writable, { checkSignature: true, signal: stop.signal, useWebWorkers: false })
    .catch((error: unknown) => {
      failure = error;
      // The library leaves the stream open when it fails before its first byte.
      end(error);
    });
  let bytes = 0;
  try {
    for await (const piece of streamed(readable, name, signal)) {
      bytes += piece.length;
      budget.left -= piece.length;
      if (bytes > limits.entryBytes || budget.left < 0) throw new ImportError('too-large', name);
      if (bytes > limits.ratioFrom && bytes > entry.compressedSize * limits.ratio) throw new ImportError('bomb', name);
      yield piece;
    }
    await unpacking;
    if (failure !== null) throw failure;
  } catch (error) {
    const real = error instanceof ImportError ? error : (failure ?? error);
    if (real instanceof Error && real.message === ERR_ENCRYPTED) throw new ImportError('locked', name, real);
    throw asImportError(real, name);
  } finally {
    signal?.removeEventListener('abort', onAbort);
    stop.abort();
  }
}
