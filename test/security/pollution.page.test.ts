import { expect, test } from 'vitest';
import { fileSource } from '../../src/storage/import/bytes.ts';
import { readRecords } from '../../src/storage/import/records.ts';
import { restoreRecords } from '../../src/storage/import/restore.ts';
import { guessMapping } from '../../src/storage/import/table/mapping.ts';
import { readTable, tableHead } from '../../src/storage/import/table/table.ts';
import { readVCards } from '../../src/storage/import/vcard/vcards.ts';
import { countPeople } from '../../src/storage/lists.ts';
import { freshMemory } from '../storage/open.ts';

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
const before = Object.getOwnPropertyNames(Object.prototype).sort();

/** What every object of the page would suddenly have. */
function polluted(): readonly string[] {
  const now = Object.getOwnPropertyNames(Object.prototype).sort();
  return [...now.filter((name) => !before.includes(name)), ...('stained' in {} ? ['stained'] : [])];
}

const source = (text: string, name: string) => fileSource(new Blob([text]), name, 0);

test('records that are named like the parts of every object stay records', async () => {
  const stain = '{"stained":true}';
  const record = (id: string) =>
    `{"id":"${id}","version":1,"__proto__":${stain},"constructor":{"prototype":${stain}},"name":{"value":"Ada","stamp":"1"}}`;
  const file = `{"format":"vitamin-b","version":1,"made":"2026-01-01T00:00:00.000Z","__proto__":${stain},
"contacts":[
${names.map(record).join(',\n')}
],
"__proto__":[
${record('x')}
],
"settings":[
{"id":"settings","__proto__":${stain},"fields":{"__proto__":${stain},"language":{"__proto__":${stain}}}}
]
}
`;
  const read = await readRecords(source(file, 'x.json')).catch(() => null);
  expect(polluted()).toEqual([]);
  if (read === null) return;
  const memory = freshMemory();
  await restoreRecords(memory, read).catch(() => {});
  expect(await countPeople(memory)).toBeLessThanOrEqual(names.length);
  expect(polluted()).toEqual([]);
});

test('columns, tags and labels that are named like them stay words', async () => {
  const rows = names.map((name) => `${name},${name},${name},${name}@a.example,${name}`).join('\n');
  const table = source(`Name,Company,${names.join(',')},E-mail,Tags\n${rows}\n`, 'x.csv');
  const head = await tableHead(table);
  expect(head).not.toBeNull();
  await readTable(table, guessMapping(['Name', 'Company', ...names, 'E-mail', 'Tags']), 0, {});
  const cards = names
    .map(
      (name) =>
        `BEGIN:VCARD\nVERSION:4.0\nFN:${name}\n${name}:x\n${name}.TEL;${name}=${name}:1\nCATEGORIES:${name}\nEND:VCARD`,
    )
    .join('\n');
  const { people } = await readVCards(source(cards, 'x.vcf'), 0, {});
  expect(people.length).toBeGreaterThan(0);
  expect(polluted()).toEqual([]);
});
