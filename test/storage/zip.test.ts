import { BlobReader, configure, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../src/storage/zip/crc32.ts';
import { zipPacker } from '../../src/storage/zip/pack.ts';

/* Another implementation of the format (zip.js), which checks all that it can, reads what ours writes. */
configure({ useWebWorkers: false });

const utf8 = new TextEncoder();
const day = Date.UTC(2026, 2, 29, 11, 30, 8);

test('the checksum is the one of the format', () => {
  expect(crc32(utf8.encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(utf8.encode('6789'), crc32(utf8.encode('12345')))).toBe(0xcbf43926);
});

test('texts and files, any names and contents, are read by others', async () => {
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
        const reader = new ZipReader(new BlobReader(zip.close()), { checkOverlappingEntry: true });
        const read: [string, string][] = [];
        for (const entry of await reader.getEntries()) {
          if (entry.directory) throw new Error('a folder');
          expect(entry.lastModDate.getTime()).toBe(day);
          read.push([entry.filename, await entry.getData(new TextWriter(), { checkSignature: true })]);
        }
        expect(read).toEqual(all);
      },
    ),
    { numRuns: 40 },
  );
});

test('a long text gets smaller, and a file in pieces has one checksum', async () => {
  const text = 'Ein Tag in Gießen\n'.repeat(200_000);
  const zip = zipPacker();
  await zip.addText('packed.md', text, day);
  const packed = zip.close().size;
  expect(packed).toBeLessThan(text.length / 50);
  await zip.addStored('stored.md', new Blob([text]), day);
  const file = zip.close();
  expect(file.size).toBeGreaterThan(text.length);
  for (const entry of await new ZipReader(new BlobReader(file)).getEntries())
    if (!entry.directory) expect(await entry.getData(new TextWriter(), { checkSignature: true })).toBe(text);
});

test('more files than the old format can count', async () => {
  const zip = zipPacker();
  const empty = new Blob([]);
  for (let at = 0; at < 66_000; at += 1) await zip.addStored(`${at}`, empty, day);
  // In one piece: a blob of thousands of parts is slow to read from.
  const file = new Blob([await zip.close().arrayBuffer()]);
  expect(await new ZipReader(new BlobReader(file)).getEntries()).toHaveLength(66_000);
});

test('what the format cannot hold is refused, not written wrong', async () => {
  const zip = zipPacker();
  await expect(zip.addStored('x'.repeat(70_000), new Blob([]), day)).rejects.toThrow(RangeError);
  expect(await new ZipReader(new BlobReader(zip.close())).getEntries()).toHaveLength(0);
});
