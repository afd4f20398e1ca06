import { limits } from './limits.ts';
import { ImportError, stopIfCancelled } from './trouble.ts';

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
      return streamed(file.stream(), name, signal);
    },
  };
}

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
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
