import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileSource, type Source } from '../../src/storage/import/bytes.ts';
import { decoder } from '../../src/storage/import/decode.ts';
import { openFile } from '../../src/storage/import/file.ts';
import { limits } from '../../src/storage/import/limits.ts';
import { readArchive } from '../../src/storage/import/linkedin/archive.ts';
import { momentOf } from '../../src/storage/import/linkedin/dates.ts';
import { withoutEntities } from '../../src/storage/import/linkedin/entities.ts';
import { profileKey } from '../../src/storage/import/profile-address.ts';
import { readRecords } from '../../src/storage/import/records.ts';
import { guessMapping } from '../../src/storage/import/table/mapping.ts';
import { readTable } from '../../src/storage/import/table/table.ts';
import { ImportError } from '../../src/storage/import/trouble.ts';
import { contentLine, partsOf } from '../../src/storage/import/vcard/line.ts';
import { readVCards } from '../../src/storage/import/vcard/vcards.ts';
import { archive, file, files, zip } from './archives.ts';

/** How often each random test runs; `npm run fuzz` raises it to thousands. */
const runs = Number(process.env.FUZZ_RUNS ?? 150);

/** Opens and reads a file whatever it is. Answers with its people or the trouble; anything else is a fault. */
async function take(dropped: File, signal?: AbortSignal): Promise<number | string> {
  try {
    const opened = await openFile(dropped);
    try {
      const options = signal ? { signal } : {};
      if (opened.kind === 'archive') return (await readArchive(opened.sources, 0, options)).people.length;
      if (opened.kind === 'vcards') return (await readVCards(opened.source, 0, options)).people.length;
      if (opened.kind === 'table')
        return (await readTable(opened.source, guessMapping(['name', 'e-mail']), 0, options)).people.length;
      return opened.kind;
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (error instanceof ImportError) return error.trouble;
    throw error;
  }
}

test('random bytes are refused or read, never more than that', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('x.zip', 'x.csv', 'x.vcf', 'x'),
      async (bytes, name) => {
        expect(['number', 'string']).toContain(typeof (await take(file(bytes, name))));
      },
    ),
    { numRuns: runs },
  );
}, 600_000);

test('an archive with any bytes changed, or cut anywhere, is refused or read, never more than that', async () => {
  const bytes = new Uint8Array(
    await (await archive({ people: 12, messages: 30, invitations: 4, extras: true })).arrayBuffer(),
  );
  const spots = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(spots, fc.integer({ min: 0, max: bytes.length }), async (changes, length) => {
      const broken = bytes.slice(0, length > bytes.length / 2 ? bytes.length : length);
      for (const [at, value] of changes) if (at < broken.length) broken[at] = value;
      expect(['number', 'string']).toContain(typeof (await take(file(broken, 'x.zip'))));
    }),
    { numRuns: runs },
  );
}, 600_000);

test('text built of the signs that formats live on is read without a fault', async () => {
  const unit = fc.constantFrom(
    '"',
    ',',
    ';',
    '\n',
    '\r',
    ':',
    '=',
    '\\',
    ' ',
    'BEGIN:VCARD\n',
    'FN:x\n',
    'END:VCARD\n',
    'First Name,Last Name,Connected On\n',
    'ä',
    '&#x41;',
    '=C3',
    'a',
    '\t',
  );
  await fc.assert(
    fc.asyncProperty(fc.string({ unit, maxLength: 300 }), async (text) => {
      expect(['number', 'string']).toContain(typeof (await take(file(text, 'x.csv'))));
    }),
    { numRuns: runs },
  );
}, 600_000);

test('small readers take anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const moment = momentOf(text);
      expect(moment === null || Number.isFinite(moment)).toBe(true);
      profileKey(text);
      profileKey(`https://www.linkedin.com/in/${text}`);
      expect(typeof withoutEntities(text)).toBe('string');
      contentLine(text);
      partsOf(text);
    }),
    { numRuns: runs },
  );
}, 600_000);

test('a ZIP that unpacks to far more than it can honestly hold is stopped on the way', async () => {
  const row = `${'a,'.repeat(100)}\n`;
  const bomb = new TextEncoder().encode(
    `First Name,Last Name,Connected On\n${row.repeat(Math.ceil((limits.ratioFrom * 1.5) / row.length))}`,
  );
  expect(await take(file(await zip(new Map([['Connections.csv', bomb]]), { level: 6 }), 'x.zip'))).toBe('bomb');
}, 600_000);

test('what begins like a ZIP and is none, or was cut while downloading, is named as such', async () => {
  expect(await take(file('PK\x03\x04 and nothing more', 'x.zip'))).toBe('not-an-archive');
  const whole = await (await archive({ people: 50 })).arrayBuffer();
  expect(await take(file(new Uint8Array(whole.slice(0, whole.byteLength / 2)), 'x.zip'))).toBe('not-an-archive');
});

test('a ZIP with a password is named as such', async () => {
  expect(await take(file(await zip(files({ people: 3 }), { password: 'x' }), 'x.zip'))).toBe('locked');
});

test('names that climb out of folders are refused', async () => {
  const content = files({ people: 3 }).get('Connections.csv') ?? new Uint8Array();
  for (const name of ['../../../etc/Connections.csv', '/etc/Connections.csv'])
    expect(['damaged', 3], name).toContain(await take(file(await zip(new Map([[name, content]])), 'x.zip')));
});

test('a ZIP of pictures holds nobody', async () => {
  expect(await take(file(await zip(new Map([['a.jpg', new Uint8Array(100)]])), 'x.zip'))).toBe('no-people');
});

test('a table of more people than anybody knows is read in pieces', async () => {
  const line = 'Ada Ebert,ada@example.org\n';
  const half = line.repeat(125_000);
  const source = fileSource(new Blob(['Name,Email\n', half, half]), 'x.csv', null);
  const { people, files: reports } = await readTable(source, ['name', 'email'], 0);
  expect(people).toHaveLength(limits.people);
  expect(reports[0]).toMatchObject({ rows: 250_000, problems: { people: 250_000 - limits.people } });
}, 600_000);

test('a table of nothing but open quotes ends soon', async () => {
  const source = fileSource(new Blob(['Name,Email\n', '"a\n'.repeat(700_000)]), 'x.csv', null);
  const { files: reports } = await readTable(source, ['name', 'email'], 0);
  expect(reports[0]?.problems.rest ?? reports[0]?.problems.quote).toBeGreaterThan(0);
}, 600_000);

/** Text of a file that is made while it is read: as large as one likes, and never whole in memory. */
function endless(head: string, piece: string, times: number, made: { pieces: number }): Source {
  const bytes = new TextEncoder().encode(piece);
  return {
    name: 'x',
    size: times * bytes.length,
    modified: null,
    async *read() {
      yield new TextEncoder().encode(head);
      for (; made.pieces < times; made.pieces += 1) yield bytes;
    },
  };
}

test('lines without anything in them are counted, can be cancelled, and end where there are too many', async () => {
  const blank = ',,,,,,\n'.repeat(20_000);
  const stop = new AbortController();
  const made = { pieces: 0 };
  const pause = async () => {
    if (made.pieces >= 5) stop.abort();
  };
  const reading = readTable(endless('Name,Email\n', blank, 1e6, made), ['name', 'email'], 0, {
    signal: stop.signal,
    pause,
  });
  await expect(reading).rejects.toMatchObject({ trouble: 'cancelled' });
  expect(made.pieces).toBeLessThan(10);
  const connections = endless('First Name,Last Name,URL,Connected On\nA,B,,\n', blank, 1e6, { pieces: 0 });
  const { people, files: reports } = await readArchive([connections], 0);
  expect(people).toHaveLength(1);
  expect(reports[0]?.problems).toEqual({ rows: 1 });
}, 600_000);

test('an export of ours with an endless line, or lists in lists without end, is left out or refused unparsed', async () => {
  const first = '{"format":"vitamin-b","version":1,"made":"2026-10-01T00:00:00.000Z",\n"contacts":[\n';
  const deep = endless(first, '['.repeat(100_000), 60, { pieces: 0 });
  await expect(readRecords(deep)).rejects.toMatchObject({ trouble: 'damaged' });
  const whole = `{"format":"vitamin-b","version":1,"contacts":${'['.repeat(5000)}${']'.repeat(5000)}}`;
  await expect(readRecords(endless(whole, '\n', 1, { pieces: 0 }))).rejects.toMatchObject({ trouble: 'damaged' });
  const made = { pieces: 0 };
  const long = endless('{"format":"vitamin-b","version":1,"contacts":[', '1,'.repeat(500_000), 1000, made);
  await expect(readRecords(long)).rejects.toMatchObject({ trouble: 'too-large' });
  expect(made.pieces).toBeLessThan(80);
}, 600_000);

test('one record that is far too long costs itself, not the file', async () => {
  const text = `{"format":"vitamin-b","version":1,"made":null,\n"contacts":[\n"${'x'.repeat(3_000_000)}"\n]\n}\n`;
  const read = await readRecords(fileSource(new Blob([text]), 'x.json', null));
  expect(read.report.problems).toEqual({ unreadable: 1 });
});

test('a file that is shorter than when it was chosen is not taken for a whole one', async () => {
  const whole = new File(['Name,Email\nA B,a@example.org\n'], 'x.csv');
  const cut = Object.assign(whole.slice(0, 15), { name: 'x.csv', lastModified: 0 });
  Object.defineProperty(cut, 'size', { value: whole.size });
  await expect(readTable(fileSource(cut, 'x.csv', 0), ['name', 'email'], 0)).rejects.toMatchObject({
    trouble: 'changed',
  });
});

test('reading stops where the user stops it', async () => {
  const stop = new AbortController();
  stop.abort();
  expect(await take(await archive({ people: 200, messages: 500 }), stop.signal)).toBe('cancelled');
});

test('bytes become the same text however they are cut', () => {
  const text = 'Grüße, Ömer – “ok” 👋 Ende';
  const encodings: [string, Uint8Array][] = [
    ['utf-8', new TextEncoder().encode(text)],
    ['utf-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    [
      'utf-16',
      new Uint8Array(
        new Uint16Array(
          [0xfeff, ...Array.from(text, (_, index) => text.charCodeAt(index)), 0xd83d].slice(0, text.length + 1),
        ).buffer,
      ),
    ],
  ];
  for (const [name, bytes] of encodings)
    for (const size of [1, 2, 3, 5, 1000]) {
      const reading = decoder();
      let read = '';
      for (let at = 0; at < bytes.length; at += size) read += reading.push(bytes.subarray(at, at + size));
      expect(read + reading.end(), `${name} in pieces of ${size}`).toContain('Grüße, Ömer – “ok”');
    }
});

test('dates are read in every form seen, and nonsense is not', () => {
  const noon = Date.UTC(2026, 1, 8, 12);
  for (const written of [
    '08 Feb 2026',
    '8 February 2026',
    'Feb 8, 2026',
    '8-Feb-26',
    '2026-02-08',
    '02/08/2026',
    '2/8/26',
    '08.02.2026',
    '8.2.26',
    '2026/02/08',
    '8. Februar 2026',
    '08 Feb. 2026',
  ])
    expect(momentOf(written), written).toBe(noon);
  for (const written of [
    '2026-02-08 14:03:22 UTC',
    '2/8/26, 2:03\u202fPM',
    '2026-02-08T14:03:22Z',
    '08.02.2026 14:03',
    '8. Feb. 2026, 14:03 Uhr',
  ])
    expect(Math.floor((momentOf(written) ?? 0) / 600_000), written).toBe(
      Math.floor(Date.UTC(2026, 1, 8, 14, 3) / 600_000),
    );
  expect(momentOf('15 Mär 2024')).toBe(Date.UTC(2024, 2, 15, 12));
  expect(momentOf('12/31/2024, 12:00 AM')).toBe(Date.UTC(2024, 11, 31));
  expect(momentOf('30/01/2024')).toBe(Date.UTC(2024, 0, 30, 12));
  for (const nonsense of [
    '',
    'gestern',
    '31 Feb 2024',
    '2024-13-01',
    '99/99/9999',
    '08 Foo 2026',
    '2026',
    '1/1/26, 25:00',
    '13:00 PM',
  ])
    expect(momentOf(nonsense), nonsense).toBeNull();
});
