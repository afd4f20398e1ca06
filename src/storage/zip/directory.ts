import { extra, flag, length, over, signature, ZipError } from './format.ts';

/** One file in a ZIP, as the list at its end tells. */
export interface ZipEntry {
  /** With slashes, as it stands there: nothing is resolved. */
  readonly name: string;
  readonly folder: boolean;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** UTC milliseconds; null when it says none. */
  readonly modified: number | null;
  /** Where its own header begins in the file, and what it may not reach beyond: the next header, or the list. */
  readonly start: number;
  readonly end: number;
}

/** Bytes of the list that are looked at together; one entry is at most 46 bytes and three texts of 64 KiB. */
const piece = 1024 * 1024;
const longestEntry = length.entry + 3 * over.two;

/** The entries of a ZIP in the order of its list, at most `most` and one more. Throws a `ZipError`. */
export async function zipEntries(file: Blob, most: number): Promise<ZipEntry[]> {
  const list = await findList(file);
  const found: Omit<ZipEntry, 'end'>[] = [];
  let at = list.start;
  let held: DataView = new DataView(new ArrayBuffer(0));
  let heldFrom = at;
  while (at < list.end && found.length <= most) {
    if (heldFrom + held.byteLength < Math.min(list.end, at + longestEntry)) {
      held = await view(file, at, Math.min(list.end, at + piece));
      heldFrom = at;
    }
    const { entry, bytes } = readEntry(held, at - heldFrom, list.shift);
    found.push(entry);
    at += bytes;
  }
  if (found.length <= most && found.length !== list.entries) throw new ZipError('damaged', 'the list is cut off');
  return withEnds(found, list.start);
}

interface List {
  readonly start: number;
  readonly end: number;
  readonly entries: number;
  /** Bytes that stand before the ZIP in the same file; its own numbers do not know of them. */
  readonly shift: number;
}

async function findList(file: Blob): Promise<List> {
  const from = Math.max(0, file.size - length.end - over.two - length.locator64);
  const tail = await view(file, from, file.size);
  let at = tail.byteLength - length.end;
  while (at >= 0 && !(tail.getUint32(at, true) === signature.end && commentFits(tail, at))) at -= 1;
  if (at < 0) throw new ZipError('none', 'no end of a list');
  const small = {
    entries: tail.getUint16(at + 10, true),
    bytes: tail.getUint32(at + 12, true),
    offset: tail.getUint32(at + 16, true),
    end: from + at,
  };
  const large = small.entries === over.two || small.bytes === over.four || small.offset === over.four;
  const hasLocator = at >= length.locator64 && tail.getUint32(at - length.locator64, true) === signature.locator64;
  const { entries, bytes, offset, end } = large && hasLocator ? await findList64(file, tail, from, at) : small;
  const start = end - bytes;
  const shift = start - offset;
  if (start < 0 || shift < 0) throw new ZipError('damaged', 'the list lies outside of the file');
  return { start, end, entries, shift };
}

const commentFits = (tail: DataView, at: number) => at + length.end + tail.getUint16(at + 20, true) <= tail.byteLength;

async function findList64(file: Blob, tail: DataView, from: number, at: number) {
  const located = large(tail, at - length.locator64 + 8);
  // Where it says, or right before what points to it when something stands before the ZIP.
  for (const end of [located, from + at - length.locator64 - length.end64]) {
    if (end < 0 || end + length.end64 > file.size) continue;
    const found = await view(file, end, end + length.end64);
    if (found.getUint32(0, true) !== signature.end64) continue;
    return { entries: large(found, 32), bytes: large(found, 40), offset: large(found, 48), end };
  }
  throw new ZipError('damaged', 'no list where the file says');
}

function readEntry(held: DataView, at: number, shift: number): { entry: Omit<ZipEntry, 'end'>; bytes: number } {
  const damaged = () => new ZipError('damaged', 'no entry where one should be');
  if (at + length.entry > held.byteLength || held.getUint32(at, true) !== signature.entry) throw damaged();
  const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) => held.getUint16(at + field, true)) as [
    number,
    number,
    number,
  ];
  const bytes = length.entry + nameBytes + extraBytes + commentBytes;
  if (at + bytes > held.byteLength) throw damaged();
  const flags = held.getUint16(at + 8, true);
  const nameAt = at + length.entry;
  const name = nameOf(new Uint8Array(held.buffer, held.byteOffset + nameAt, nameBytes), (flags & flag.utf8) !== 0);
  const sizes = {
    bytes: held.getUint32(at + 24, true),
    packedBytes: held.getUint32(at + 20, true),
    start: held.getUint32(at + 42, true),
  };
  let modified = dosTime(held.getUint16(at + 14, true), held.getUint16(at + 12, true));
  for (const field of extras(held, nameAt + nameBytes, extraBytes)) {
    if (field.kind === extra.zip64) fill64(sizes, field.data);
    if (field.kind === extra.times && field.data.byteLength >= 5 && (field.data.getUint8(0) & 1) === 1)
      modified = field.data.getInt32(1, true) * 1000;
  }
  const start = sizes.start + shift;
  const entry = {
    name,
    folder: /[/\\]$/.test(name),
    encrypted: (flags & flag.encrypted) !== 0,
    method: held.getUint16(at + 10, true),
    crc32: held.getUint32(at + 16, true),
    packedBytes: sizes.packedBytes,
    bytes: sizes.bytes,
    modified,
    start,
  };
  return { entry, bytes };
}

function* extras(held: DataView, from: number, bytes: number): Generator<{ kind: number; data: DataView }> {
  let at = from;
  while (at + 4 <= from + bytes) {
    const size = held.getUint16(at + 2, true);
    if (at + 4 + size > from + bytes) return;
    yield { kind: held.getUint16(at, true), data: new DataView(held.buffer, held.byteOffset + at + 4, size) };
    at += 4 + size;
  }
}

/** The 64-bit numbers stand in this order, and only those whose short field says that it is too short. */
function fill64(sizes: { bytes: number; packedBytes: number; start: number }, data: DataView): void {
  let at = 0;
  for (const field of ['bytes', 'packedBytes', 'start'] as const) {
    if (sizes[field] !== over.four || at + 8 > data.byteLength) continue;
    sizes[field] = large(data, at);
    at += 8;
  }
}

function withEnds(found: readonly Omit<ZipEntry, 'end'>[], listStart: number): ZipEntry[] {
  const starts = [...new Set(found.map(({ start }) => start))].sort((a, b) => a - b);
  const nextOf = new Map(starts.map((start, index) => [start, starts[index + 1] ?? listStart]));
  return found.map((entry) => ({ ...entry, end: nextOf.get(entry.start) ?? listStart }));
}

/** Names without the mark for UTF-8 are mostly UTF-8 or ASCII all the same; else something western. */
function nameOf(bytes: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !utf8 }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The format's own date and time, in local time and steps of two seconds. */
function dosTime(date: number, time: number): number | null {
  const [month, day] = [(date >> 5) & 15, date & 31];
  if (month === 0 || day === 0) return null;
  const local = new Date(1980 + (date >> 9), month - 1, day, time >> 11, (time >> 5) & 63, (time & 31) * 2);
  return Number.isFinite(local.getTime()) ? local.getTime() : null;
}

/** A 64-bit number. Beyond what a file can be, it is as good as any that is too large. */
const large = (data: DataView, at: number) => data.getUint32(at, true) + data.getUint32(at + 4, true) * 2 ** 32;

async function view(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}
