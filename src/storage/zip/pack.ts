import { crc32 } from './crc32.ts';

/** The parts of a ZIP file (PKWARE APPNOTE 6.3), by their signatures. All numbers are little-endian. */
const signature = {
  local: 0x04034b50,
  entry: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;
/** Bytes of each part without its names. */
const length = { local: 30, entry: 46, end: 22, end64: 56, locator64: 20 } as const;
/** What stands in a field whose number is in the 64-bit fields. */
const over = { two: 0xffff, four: 0xffffffff } as const;
const method = { stored: 0, deflated: 8 } as const;
/** Names are UTF-8. */
const utf8Names = 0x800;

export interface ZipPacker {
  /** Adds a text, made smaller. `modified`: UTC milliseconds. */
  addText(name: string, text: string, modified: number): Promise<void>;
  /** Adds a file as it is: sealed or packed bytes do not get smaller. */
  addStored(name: string, content: Blob, modified: number): Promise<void>;
  /** The finished ZIP. Nothing can be added afterwards. */
  close(): Blob;
}

/** Parts held one by one; more become one blob, which a browser may put on the disk. */
const mostParts = 2000;

/**
 * Makes a ZIP of many small or a few large files, 4 GiB together at most (a `RangeError` beyond). What comes from elsewhere is read by a
 * library, which has met more of it than we ever will (`../import/zip.ts`).
 */
export function zipPacker(): ZipPacker {
  let parts: BlobPart[] = [];
  let list: BlobPart[] = [];
  let at = 0;
  let entries = 0;
  let listBytes = 0;

  function add(name: string, content: BlobPart, head: Head): void {
    const bytes = new TextEncoder().encode(name);
    if (bytes.length >= over.two || at + head.packedBytes + length.local + bytes.length >= over.four)
      throw new RangeError('a ZIP over 4 GiB, or a name over 64 KiB');
    parts.push(localHeader(head, bytes.length), bytes, content);
    list.push(listed(head, bytes.length, at), bytes);
    at += length.local + bytes.length + head.packedBytes;
    listBytes += length.entry + bytes.length;
    entries += 1;
    if (parts.length > mostParts) parts = [new Blob(parts)];
    if (list.length > mostParts) list = [new Blob(list)];
  }

  return {
    async addText(name, text, modified) {
      const bytes = new TextEncoder().encode(text);
      const packed = await deflated(bytes);
      const sizes = { bytes: bytes.length, packedBytes: packed.length, crc32: crc32(bytes) };
      add(name, packed, { ...sizes, method: method.deflated, modified });
    },
    async addStored(name, content, modified) {
      const sum = await checksum(content);
      add(name, content, {
        bytes: content.size,
        packedBytes: content.size,
        crc32: sum,
        method: method.stored,
        modified,
      });
    },
    close: () => new Blob([...parts, ...list, ...theEnd(entries, listBytes, at)], { type: 'application/zip' }),
  };
}

interface Head {
  readonly bytes: number;
  readonly packedBytes: number;
  readonly crc32: number;
  readonly method: number;
  readonly modified: number;
}

/** The fields that a file's own header and its entry in the list have alike, from `from` on. */
function describe(view: DataView, from: number, head: Head, nameBytes: number): void {
  const { date, time } = dosTime(head.modified);
  view.setUint16(from, 20, true);
  view.setUint16(from + 2, utf8Names, true);
  view.setUint16(from + 4, head.method, true);
  view.setUint16(from + 6, time, true);
  view.setUint16(from + 8, date, true);
  view.setUint32(from + 10, head.crc32, true);
  view.setUint32(from + 14, head.packedBytes, true);
  view.setUint32(from + 18, head.bytes, true);
  view.setUint16(from + 22, nameBytes, true);
}

function localHeader(head: Head, nameBytes: number): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(length.local));
  view.setUint32(0, signature.local, true);
  describe(view, 4, head, nameBytes);
  return view.buffer;
}

function listed(head: Head, nameBytes: number, start: number): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(length.entry));
  view.setUint32(0, signature.entry, true);
  view.setUint16(4, 20, true);
  describe(view, 6, head, nameBytes);
  view.setUint32(42, start, true);
  return view.buffer;
}

function theEnd(entries: number, listBytes: number, listStart: number): ArrayBuffer[] {
  const view = new DataView(new ArrayBuffer(length.end));
  const counted = Math.min(entries, over.two);
  view.setUint32(0, signature.end, true);
  view.setUint16(8, counted, true);
  view.setUint16(10, counted, true);
  view.setUint32(12, listBytes, true);
  view.setUint32(16, listStart, true);
  return entries < over.two ? [view.buffer] : [theEnd64(entries, listBytes, listStart), view.buffer];
}

/** More than 65,534 files are counted in a larger end, and a pointer to it. */
function theEnd64(entries: number, listBytes: number, listStart: number): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(length.end64 + length.locator64));
  const large = (at: number, value: number) => view.setBigUint64(at, BigInt(value), true);
  view.setUint32(0, signature.end64, true);
  large(4, length.end64 - 12);
  view.setUint16(12, 45, true);
  view.setUint16(14, 45, true);
  large(24, entries);
  large(32, entries);
  large(40, listBytes);
  large(48, listStart);
  view.setUint32(length.end64, signature.locator64, true);
  large(length.end64 + 8, listStart + listBytes);
  view.setUint32(length.end64 + 16, 1, true);
  return view.buffer;
}

/** Local time in steps of two seconds, from 1980 on: what the format knows. */
function dosTime(modified: number): { date: number; time: number } {
  const at = new Date(Math.max(modified, new Date(1980, 0, 1).getTime()));
  return {
    date: ((at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate(),
    time: (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1),
  };
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packer = new CompressionStream('deflate-raw');
  const writer = packer.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [packed] = await Promise.all([new Response(packer.readable).arrayBuffer(), written]);
  return new Uint8Array(packed);
}

async function checksum(content: Blob): Promise<number> {
  let sum = 0;
  for (let at = 0; at < content.size; at += 1024 * 1024)
    sum = crc32(new Uint8Array(await content.slice(at, at + 1024 * 1024).arrayBuffer()), sum);
  return sum;
}
