import { crc32 } from './crc32.ts';
import type { ZipEntry } from './directory.ts';
import { length, method, signature, ZipError } from './format.ts';

/** Packed bytes handed on together: what they unpack to waits in memory, up to a thousand times as much. */
const piece = 64 * 1024;

/**
 * The content of an entry that is not encrypted, in pieces. Its size and checksum are known to be right only when
 * the last piece has come. Throws a `ZipError`. Stopping early lets go of everything.
 */
export async function* unpacked(file: Blob, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const from = await contentStart(file, entry);
  const packed = piecesOf(file.slice(from, from + entry.packedBytes));
  const reader = (entry.method === method.stored ? packed : inflated(packed)).getReader();
  let bytes = 0;
  let sum = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      sum = crc32(value, sum);
      yield value;
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('damaged', 'the content does not unpack', error);
  } finally {
    await reader.cancel().catch(() => {});
  }
  if (bytes !== entry.bytes || sum !== entry.crc32) throw new ZipError('damaged', 'the content is another one');
}

async function contentStart(file: Blob, entry: ZipEntry): Promise<number> {
  const header = new DataView(await file.slice(entry.start, entry.start + length.local).arrayBuffer());
  if (header.byteLength < length.local || header.getUint32(0, true) !== signature.local)
    throw new ZipError('damaged', 'no content where the list says');
  const from = entry.start + length.local + header.getUint16(26, true) + header.getUint16(28, true);
  // Entries that lie over each other are how a small file unpacks to more than a disk holds.
  if (from + entry.packedBytes > entry.end) throw new ZipError('damaged', 'entries lie over each other');
  if (entry.method !== method.stored && entry.method !== method.deflated)
    throw new ZipError('damaged', `packed in a way that is not known: ${entry.method}`);
  return from;
}

function piecesOf(blob: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        if (at >= blob.size) return controller.close();
        const next = blob.slice(at, at + piece);
        at += piece;
        controller.enqueue(new Uint8Array(await next.arrayBuffer()));
      },
    },
    { highWaterMark: 1 },
  );
}

function inflated(packed: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array> {
  return packed.pipeThrough(new DecompressionStream('deflate-raw'));
}
