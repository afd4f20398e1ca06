import { limits } from './limits.ts';
import { asImportError, ImportError, stopIfCancelled } from './trouble.ts';

/** A named run of bytes that can be read more than once: a file, or an entry of a ZIP. */
export interface Source {
  readonly name: string;
  /** Bytes as far as known before reading; for progress only. */
  readonly size: number;
  /** UTC milliseconds; null when unknown. */
  readonly modified: number | null;
  /** The bytes from the start. Throws an `ImportError`; stops when `signal` is aborted. */
  read(signal?: AbortSignal): AsyncIterable<Uint8Array>;
}

/** A file on its own as a source. Throws `too-large` when it is read. */
export function fileSource(file: Blob, name: string, modified: number | null): Source {
  return {
    name,
    size: file.size,
    modified,
    read: (signal) => {
      if (file.size > limits.fileBytes) throw new ImportError('too-large', name);
      return wholly(streamed(file.stream(), name, signal), file.size, name);
    },
  };
}

/** The bytes of a file, as many as it had when it was chosen. Throws `changed` for a file that is another one by now. */
async function* wholly(pieces: AsyncIterable<Uint8Array>, size: number, name: string): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      bytes += piece.length;
      yield piece;
    }
  } catch (error) {
    throw asImportError(error, name);
  }
  if (bytes !== size) throw new ImportError('changed', name);
}

/** A piece longer than this is handed out in parts: whoever reads can stop, or let the page breathe, between them. */
const longestPiece = 256 * 1024;

/** The pieces of a stream. The stream is let go when the reader stops early. */
export async function* streamed(
  stream: ReadableStream<Uint8Array>,
  name: string,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      stopIfCancelled(signal, name);
      const { done, value } = await reader.read();
      if (done) return;
      for (let at = 0; at < value.length; at += longestPiece) yield value.subarray(at, at + longestPiece);
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
