import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { interactionKinds } from '../../src/core/relationship/interaction.ts';
import { calendarOf } from '../../src/storage/export/calendar.ts';
import { folded } from '../../src/storage/export/fold.ts';
import { fileNames, pageOf } from '../../src/storage/export/markdown.ts';
import type { ExportedPerson } from '../../src/storage/export/person.ts';
import { harmless, tableColumns, tableLine, tableTop } from '../../src/storage/export/table.ts';
import { vcardOf } from '../../src/storage/export/vcard.ts';
import { fileSource } from '../../src/storage/import/bytes.ts';
import { readTable, tableHead } from '../../src/storage/import/table/table.ts';
import { readVCards } from '../../src/storage/import/vcard/vcards.ts';

const circles = { core: 'Innerer Kreis', close: 'Nah', good: 'Gut', wide: 'Weit' };

function person(given: Partial<ExportedPerson> = {}): ExportedPerson {
  return {
    id: '0d9b5f2e-1111-4222-8333-444455556666',
    name: 'Jördis Färber',
    role: 'Head of Quality',
    company: 'Ferrova, Inc.; Aalen',
    headline: '',
    place: 'Aalen',
    emails: ['j@ferrova.example'],
    phones: ['+49 30 1234567'],
    links: ['https://ferrova.example/a,b;c'],
    birthday: '--03-09',
    profiles: ['linkedin/jördis', 'xing/joerdis_faerber'],
    tags: ['messe', 'guss, grau'],
    circle: 'good',
    goal: '',
    note: 'privat\nzweite Zeile; mit, Zeichen \\ und "Gänsefüßchen"',
    known: Date.UTC(2024, 0, 5),
    last: Date.UTC(2026, 2, 1),
    changed: Date.UTC(2026, 2, 1, 10),
    contacts: [],
    interactions: [],
    decisions: [],
    promises: [],
    notes: [],
    openers: [],
    ...given,
  };
}

const anyText = fc.string({
  unit: fc.constantFrom('a', 'ß', '👩‍🚀', ',', ';', ':', '\\', '"', '\n', '\r\n', '\t', ' ', '=', '^', 'END:VCARD'),
  maxLength: 60,
});

/** The card read by a library of others. */
function byOthers(card: string): Map<string, unknown[]> {
  const [, properties] = ICAL.parse(card) as [string, [string, object, string, ...unknown[]][]];
  return new Map(properties.map(([name, , , ...values]) => [name, values]));
}

test.each(['4.0', '3.0'] as const)('a vCard %s is read by others as it was meant', (version) => {
  const read = byOthers(vcardOf(person(), { version, notes: true, circles }));
  expect(read.get('version')).toEqual([version]);
  expect(read.get('fn')).toEqual(['Jördis Färber']);
  expect(read.get('n')).toEqual([['Färber', 'Jördis', '', '', '']]);
  expect(read.get('org')).toEqual(['Ferrova, Inc.; Aalen']);
  expect(read.get('categories')).toEqual(['messe', 'guss, grau', 'Gut']);
  // The library leaves the escape of 3.0 in place; readers that follow RFC 2426 take it away.
  const note = String(read.get('note')?.[0]).replace('\\;', ';');
  expect(note).toBe('privat\nzweite Zeile; mit, Zeichen \\ und "Gänsefüßchen"');
  expect(read.has('photo')).toBe(false);
});

test('private notes stay at home unless asked for', () => {
  const card = vcardOf(person({ goal: 'geheim' }), { version: '4.0', notes: false });
  expect(card).not.toContain('privat');
  expect(card).not.toContain('geheim');
  expect(card).not.toContain('Gut');
});

test.each(['4.0', '3.0'] as const)('a vCard %s of any content comes back with it', async (version) => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, anyText, async (name, company, note) => {
      const given = person({ name: `A ${name} B`, company: `C ${company}`, note });
      const card = vcardOf(given, { version, notes: true });
      for (const line of card.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const { people } = await readVCards(fileSource(new Blob([card]), 'x.vcf', null), 0);
      expect(people).toHaveLength(1);
      const [back] = people;
      const line = (text: string) => text.replace(/\s+/g, ' ').trim();
      expect(line(back?.name ?? '')).toBe(line(given.name));
      expect(line(back?.facts.company ?? '')).toBe(line(given.company));
      expect(back?.note ?? '').toBe(note.replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim());
      expect(back?.profiles).toEqual(given.profiles);
      expect(back?.facts).toMatchObject({
        role: given.role,
        emails: given.emails,
        phones: given.phones,
        birthday: '--03-09',
        location: 'Aalen',
      });
    }),
  );
});

test('folding never cuts a character and is undone by unfolding', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const line = `NOTE:${text.replace(/[\r\n]/g, '')}`;
      expect(folded(line).replaceAll('\r\n ', '')).toBe(line);
      for (const part of folded(line).split('\r\n'))
        expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
    }),
  );
});

const items = [
  {
    uid: 'promise-1',
    title: 'Für Ömer, die Zahlen; bald',
    day: '20261231',
    changed: Date.UTC(2026, 10, 1),
    details: 'Zeile\nzwei',
  },
  { uid: 'birthday-2', title: 'Geburtstag', day: '20000229', changed: Date.UTC(2026, 10, 2), yearly: true },
];

test.each(['events', 'tasks'] as const)('a calendar of %s is read by others as it was meant', (as) => {
  const text = calendarOf(items, { as, alarm: 540, name: 'Vitamin B' });
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const entries = calendar.getAllSubcomponents(as === 'tasks' ? 'vtodo' : 'vevent');
  expect(entries.map((entry) => entry.getFirstPropertyValue('uid'))).toEqual([
    'promise-1@vitamin-b',
    'birthday-2@vitamin-b',
  ]);
  expect(entries[0]?.getFirstPropertyValue('summary')).toBe('Für Ömer, die Zahlen; bald');
  expect(entries[0]?.getFirstPropertyValue('description')).toBe('Zeile\nzwei');
  expect(String(entries[0]?.getFirstPropertyValue('dtstart'))).toBe('2026-12-31');
  expect(String(entries[0]?.getFirstPropertyValue(as === 'tasks' ? 'due' : 'dtend'))).toBe('2027-01-01');
  expect(String(entries[1]?.getFirstPropertyValue('rrule'))).toBe('FREQ=YEARLY');
  const alarm = entries[0]?.getFirstSubcomponent('valarm');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT9H');
});

test('the same items give the same calendar, and a later change a higher sequence', () => {
  const options = { as: 'events', alarm: null, name: 'x' } as const;
  expect(calendarOf(items, options)).toBe(calendarOf(items, options));
  const sequence = (changed: number) =>
    Number(/SEQUENCE:(\d+)/.exec(calendarOf([{ uid: 'a', title: 'a', day: '20260101', changed }], options))?.[1]);
  expect(sequence(Date.UTC(2026, 1, 2))).toBeGreaterThan(sequence(Date.UTC(2026, 1, 1)));
  expect(sequence(Date.UTC(2080, 1, 1))).toBeLessThan(2 ** 31);
});

const headers = Object.fromEntries(tableColumns.map((column) => [column, column])) as Record<
  (typeof tableColumns)[number],
  string
>;

test.each([',', ';'] as const)('a table with "%s" comes back by its own columns', async (delimiter) => {
  const words = {
    ...headers,
    location: 'Ort',
    company: 'Firma',
    role: 'Position',
    email: 'E-Mail',
    phone: 'Telefon',
    linkedin: 'LinkedIn',
    xing: 'XING',
    website: 'Website',
    birthday: 'Geburtstag',
    tags: 'Tags',
    note: 'Notiz',
    name: 'Name',
  };
  const options = { headers: words, circles, notes: true, delimiter };
  const text = tableTop(options) + tableLine(person(), options) + tableLine(person({ name: '=SUM(A1)' }), options);
  const source = fileSource(new Blob([text]), 'x.csv', null);
  const head = await tableHead(source);
  const { people } = await readTable(source, head?.guess ?? [], 0);
  expect(people.map((one) => one.name)).toEqual(['Jördis Färber', '=SUM(A1)']);
  expect(people[0]).toMatchObject({
    profiles: ['linkedin/jördis', 'xing/joerdis_faerber'],
    note: person().note,
    facts: {
      role: 'Head of Quality',
      company: 'Ferrova, Inc.; Aalen',
      emails: ['j@ferrova.example'],
      phones: ['+49 30 1234567'],
      location: 'Aalen',
      birthday: '--03-09',
    },
  });
});

test('addresses of pages come back as they were, commas and all', async () => {
  const links = [
    'https://zeitung.example/politik/a-b,123.html',
    'https://shop.example/;jsessionid=1?a=1,2;3&b=,',
    'https://archive.example/web/2020,https://old.example/',
    'https://wiki.example/Größe (Maß)',
    'www.ferrova.example',
  ];
  const options = {
    headers: { ...headers, name: 'Name', website: 'Website' },
    circles,
    notes: false,
    delimiter: ',',
  } as const;
  const text = tableTop(options) + tableLine(person({ links }), options);
  const source = fileSource(new Blob([text]), 'x.csv', null);
  const { people } = await readTable(source, (await tableHead(source))?.guess ?? [], 0);
  expect(people[0]?.facts.links?.map((link) => decodeURIComponent(link))).toEqual(links);
});

test('no cell that a spreadsheet would calculate, whatever stands in it', () => {
  const options = { headers, circles, notes: true, delimiter: ',' } as const;
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ',', ';', 'a', '＝', '\0', '\u00a0'),
        maxLength: 12,
      }),
      (text) => {
        const line = tableLine(person({ name: text, note: text, company: text }), options);
        const [cells] = Papa.parse<string[]>(line, { newline: '\r\n', delimiter: ',' }).data;
        expect(cells).toHaveLength(tableColumns.length);
        for (const cell of cells ?? []) expect(cell).not.toMatch(/^[\s\0\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/);
      },
    ),
  );
  expect(harmless('plain')).toBe('plain');
  expect(harmless('=1+1')).toBe("'=1+1");
});

test('names of files are safe everywhere and never the same', () => {
  const names = fileNames();
  const made = [
    'Ada / Ebert',
    'ada \\ ebert',
    '../../etc',
    'CON',
    '',
    '...',
    'x'.repeat(300),
    'a\u0000b',
    'Ömer: "x"?',
    'Ömer  x',
    'ÖMER X',
    '[[link]]',
  ].map(names);
  for (const name of made) expect(name).toMatch(/^[^\p{Cc}/\\:*?"<>|#^[\]]{1,90}\.md$/u);
  for (const name of made) expect(name.startsWith('.')).toBe(false);
  expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(made.length);
});

test('a page holds front matter that no content can break out of', () => {
  const words = {
    promises: 'Versprochen',
    history: 'Verlauf',
    notes: 'Notizen',
    mine: 'Ich',
    theirs: 'Sie',
    due: (day: string) => `bis ${day}`,
    kinds: Object.fromEntries(interactionKinds.map((kind) => [kind, kind])) as never,
    circles,
  };
  const page = pageOf(person({ name: 'Eve"\n---\nrole: boss\n<img src=x>' }), { words, notes: true });
  const [, front = '', body = ''] = page.split('---\n');
  expect(
    front
      .split('\n')
      .filter((line) => line !== '')
      .every((line) => /^[a-z]+: (?:"|\[|\d{4}-)/.test(line)),
  ).toBe(true);
  expect(body).toContain('\\<img src=x\\>');
  expect(pageOf(person(), { words, notes: false })).not.toContain('privat');
});
