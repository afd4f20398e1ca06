import {
  BlobReader,
  BlobWriter,
  configure,
  TextWriter,
  Uint8ArrayReader,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../src/storage/zip/crc32.ts';
import { type ZipEntry, zipEntries } from '../../src/storage/zip/directory.ts';
import { ZipError } from '../../src/storage/zip/format.ts';
import { zipPacker } from '../../src/storage/zip/pack.ts';
import { unpacked } from '../../src/storage/zip/unpack.ts';

/* Another implementation of the format (zip.js) writes what ours reads, and reads what ours writes. */
configure({ useWebWorkers: false });

const utf8 = new TextEncoder();
const day = Date.UTC(2026, 2, 29, 11, 30, 8);
const files = new Map([
  ['Connections.csv', 'First Name,Last Name\nJördis,Färber\n'.repeat(4000)],
  ['Ordner/Einladungen – März.csv', 'a'],
  ['empty.txt', ''],
]);

type Options = ConstructorParameters<typeof ZipWriter>[1];

async function written(options: Options, entries: ReadonlyMap<string, string> = files): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), options);
  for (const [name, text] of entries) await writer.add(name, new Uint8ArrayReader(utf8.encode(text)));
  return writer.close();
}

async function contentOf(file: Blob, entry: ZipEntry): Promise<string> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of unpacked(file, entry)) pieces.push(new Uint8Array(piece));
  return new Blob(pieces).text();
}

async function readAll(file: Blob): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await zipEntries(file, 1000)) found.set(entry.name, await contentOf(file, entry));
  return found;
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const troubleOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none at all',
    (error: unknown) => (error instanceof ZipError ? error.trouble : error),
  );

test('the checksum is the one of the format', () => {
  expect(crc32(utf8.encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(utf8.encode('6789'), crc32(utf8.encode('12345')))).toBe(0xcbf43926);
});

describe('what others write is read', () => {
  test.each<[string, Options]>([
    ['deflated', { level: 9 }],
    ['stored', { level: 0 }],
    ['sizes after the content', { dataDescriptor: true }],
    ['64-bit fields', { zip64: true }],
    ['64-bit fields and sizes after the content', { zip64: true, dataDescriptor: true }],
    ['the format’s own times only', { extendedTimestamp: false }],
  ])('%s', async (_, options) => {
    const file = await written({ ...options, lastModDate: new Date(day) });
    expect(await readAll(file)).toEqual(files);
    const [first] = await zipEntries(file, 1000);
    expect(first).toMatchObject({ folder: false, encrypted: false, modified: day });
    expect(first?.bytes).toBe(utf8.encode(files.get('Connections.csv')).length);
  });

  test('with something before it, and a comment behind it', async () => {
    for (const options of [{}, { zip64: true }]) {
      const writer = new ZipWriter(new BlobWriter(), options);
      await writer.add('a.csv', new Uint8ArrayReader(utf8.encode('text')));
      const file = await writer.close(utf8.encode('a comment\nPK\x05\x06'));
      expect(await readAll(new Blob(['#!/bin/sh\n', file]))).toEqual(new Map([['a.csv', 'text']]));
    }
  });

  test('folders and passwords are seen from the list', async () => {
    const writer = new ZipWriter(new BlobWriter());
    await writer.add('folder/', undefined, { directory: true });
    await writer.add('a.csv', new Uint8ArrayReader(utf8.encode('text')), { password: 'x' });
    const entries = await zipEntries(await writer.close(), 1000);
    expect(entries.map(({ folder, encrypted }) => [folder, encrypted])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('no more entries than asked for, and one', async () => {
    const many = new Map(Array.from({ length: 30 }, (_, at) => [`${at}`, '']));
    expect(await zipEntries(await written({}, many), 7)).toHaveLength(8);
  });
});

describe('what is broken is refused', () => {
  test('a list that is cut off or lies elsewhere', async () => {
    const file = await written({});
    expect(await troubleOf(zipEntries(file.slice(0, file.size - 30), 9))).toBe('none');
    expect(await troubleOf(zipEntries(file.slice(300), 9))).toBe('damaged');
    const bytes = await bytesOf(file);
    bytes[bytes.length - 12] = 2;
    expect(await troubleOf(zipEntries(new Blob([bytes]), 9))).toBe('damaged');
  });

  test('a changed content, packed or not', async () => {
    for (const level of [0, 9]) {
      const file = await written({ level });
      const bytes = await bytesOf(file);
      const at = (await zipEntries(file, 9))[0]?.start ?? 0;
      bytes[at + 200] = (bytes[at + 200] ?? 0) ^ 1;
      const broken = new Blob([bytes]);
      const [entry] = await zipEntries(broken, 9);
      expect(entry && (await troubleOf(contentOf(broken, entry)))).toBe('damaged');
    }
  });

  test('entries that lie over each other', async () => {
    const file = await written({ level: 0 });
    const bytes = await bytesOf(file);
    const list = (await zipEntries(file, 9))[0]?.end ?? 0;
    expect(list).toBeGreaterThan(0);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 42, true) > 0)
        view.setUint32(at + 42, 40, true);
    const broken = new Blob([bytes]);
    const [entry] = await zipEntries(broken, 9);
    expect(entry && (await troubleOf(contentOf(broken, entry)))).toBe('damaged');
  });

  test('bytes changed anywhere: read or refused, nothing else', async () => {
    const bytes = await bytesOf(await written({ level: 6 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const broken = bytes.slice();
          for (const [at, byte] of changes) broken[at] = byte;
          expect(['none at all', 'none', 'damaged']).toContain(await troubleOf(readAll(new Blob([broken]))));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what we write is read by others', () => {
  test('texts and files, any names and contents', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.string({ unit: 'grapheme' })),
        async (dictionary) => {
          const zip = zipPacker();
          const all = Object.entries(dictionary).map(
            ([name, text]) => [`Ordner/${name.replace(/[/\\.]/g, '-')}`, text] as const,
          );
          for (const [at, [name, text]] of all.entries())
            await (at % 2 === 0 ? zip.addText(name, text, day) : zip.addStored(name, new Blob([text]), day));
          const file = zip.close();
          const reader = new ZipReader(new BlobReader(file), { checkOverlappingEntry: true });
          const read: [string, string][] = [];
          for (const entry of await reader.getEntries()) {
            if (entry.directory) throw new Error('a folder');
            expect(entry.lastModDate.getTime()).toBe(day);
            read.push([entry.filename, await entry.getData(new TextWriter(), { checkSignature: true })]);
          }
          expect(read).toEqual(all);
          expect(await readAll(file)).toEqual(new Map(all));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('more files than the old format can count', async () => {
    const zip = zipPacker();
    const empty = new Blob([]);
    for (let at = 0; at < 66_000; at += 1) await zip.addStored(`${at}`, empty, day);
    const file = zip.close();
    expect(await zipEntries(file, 100_000)).toHaveLength(66_000);
    const reader = new ZipReader(new BlobReader(file));
    expect(await reader.getEntries()).toHaveLength(66_000);
  });
});
