import { expect, test } from 'vitest';
import { exportAs } from '../../src/entries/overview/data/exports.ts';
import { fileSource } from '../../src/storage/import/bytes.ts';
import { readRecords } from '../../src/storage/import/records.ts';
import { restoreRecords } from '../../src/storage/import/restore.ts';
import { listPeople } from '../../src/storage/lists.ts';
import type { Batch } from '../../src/storage/merge-in.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { dataWords } from '../../src/ui/locales/data.ts';
import { personWords } from '../../src/ui/locales/person.ts';
import { freshMemory, noon } from '../storage/open.ts';

const born = '0mhvtchw0-0000-device';
const contact = (id: string, fields = {}) => ({
  ...{ id, v: 1, born, name: `Person ${id}`, identities: {}, facts: {}, tags: {}, source: 'import', since: noon },
  ...fields,
});
const entry = (id: string, of: string, fields = {}) => ({
  ...{ id, v: 1, born, contact: of, kind: 'met', at: noon, source: 'logged' },
  ...fields,
});
const promise = (id: string, fields = {}) => ({
  ...{ id, v: 1, born, contact: 'good', by: 'me', text: 'Buch leihen', made: noon },
  ...fields,
});
const known = (value: unknown, fields = {}) => ({ value, how: 'x', from: 'import', at: noon, ...fields });
const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;

function read(parts: Readonly<Record<string, readonly unknown[]>>) {
  const lines = Object.entries(parts).map(
    ([part, records]) => `"${part}":[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`,
  );
  const text = `{"format":"vitamin-b","version":1,"made":"2026-01-01T00:00:00Z",\n${lines.join(',\n')}\n}\n`;
  return readRecords(fileSource(new Blob([text]), 'all.json', noon));
}

const formats = ['json', 'csv', 'vcard', 'vcard3', 'ics', 'markdown'] as const;

async function everyExport(memory: ReturnType<typeof freshMemory>): Promise<string> {
  const { circles, log: kinds } = personWords.de;
  const request = { words: dataWords.de, circles, kinds, language: 'de', notes: true } as const;
  let all = '';
  for (const format of formats) all += await (await exportAs(memory, format, request)).text();
  return all;
}

const bad: readonly (readonly [string, object])[] = [
  ['since', { since: 1e300 }],
  ['a meeting', { met: { how: 'online', when: 9e15 } }],
  ['a circle', { circle: 'evil' }],
  ['a circle named like a part of JavaScript', { circle: '__proto__' }],
  ['a note', { note: 5 }],
  ['a goal', { goal: 7 }],
  ['a fact that is none', { facts: { role: null } }],
  ['a fact from nowhere', { facts: { role: known('x', { from: 'zzz' }) } }],
  ['a profile that is none', { identities: { 'linkedin/x': null } }],
  ['a value nested fifty deep', { facts: { role: known(nested(50)) } }],
  ['a tag', { tags: { x: 5 } }],
  ['the bin', { binned: 'x' }],
  ['stamps', { stamps: { name: 'yesterday' } }],
];

test.each(bad)(
  'a record with odd %s is named and stays out with what belongs to it; the rest comes in',
  async (_, fields) => {
    const found = await read({
      contacts: [contact('good'), contact('bad', { name: 'Odd One', ...fields })],
      interactions: [entry('a', 'good'), entry('b', 'bad')],
    });
    expect(found.counts).toEqual({ contacts: 1, interactions: 1 });
    expect(found.report.problems).toEqual({ unreadable: 1 });
    expect(found.report.shown[0]?.excerpt).toBe('Odd One');
    const memory = freshMemory();
    expect(await restoreRecords(memory, found)).toBe(true);
    expect((await listPeople(memory, 9)).map((card) => card.name)).toEqual(['Person good']);
    expect(await everyExport(memory)).toContain('Person good');
  },
);

test('entries and promises with odd values stay out, their person comes in', async () => {
  const found = await read({
    contacts: [contact('good')],
    interactions: [entry('a', 'good', { at: 9e15 }), entry('b', 'good', { text: 5 })],
    promises: [promise('c', { due: 'morgen' }), promise('d', { due: 9e15 }), promise('e', { due: noon })],
  });
  expect(found.report.problems).toEqual({ unreadable: 4 });
  expect(found.counts).toEqual({ contacts: 1, promises: 1 });
});

test('one odd value that is kept already keeps nobody from being exported', async () => {
  const memory = freshMemory();
  const odd = [
    contact('since', { since: 1e300 }),
    contact('met', { met: { how: 'online', when: 9e15 }, circle: 'core' }),
    contact('facts', { facts: { role: null, birthday: known('kein Datum') } }),
    contact('good', { facts: { birthday: known('--02-29') } }),
  ];
  const interactions = [entry('a', 'met', { at: 9e15 }), entry('b', 'good', { text: 5 })];
  const promises = [promise('c', { due: 9e15 }), promise('d', { text: 'Karte' })];
  await mergeIn(memory, { contacts: odd, interactions, promises } as unknown as Batch);
  const all = await everyExport(memory);
  for (const { name } of odd) expect(all).toContain(name);
});
