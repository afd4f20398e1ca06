import { expect, test } from 'vitest';
import { remove } from '../../src/storage/bin.ts';
import { exportRecords } from '../../src/storage/export/records.ts';
import { cancel, correct, reinstate } from '../../src/storage/log.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { changePerson, personOf } from '../../src/storage/people.ts';
import { setAsideDamaged } from '../../src/storage/upkeep.ts';
import { generate } from './generate.ts';
import { keptIn } from './kept.ts';
import { freshMemory, noon } from './open.ts';

const network = generate({ people: 3, each: 4, now: noon });
const [somebody] = network.contacts;
const who = somebody?.id ?? '';
const told = network.interactions.filter((entry) => entry.contact === who);
const [first] = told;
if (!first) throw new Error('nothing was told');

async function filled() {
  const memory = freshMemory();
  await mergeIn(memory, network);
  return memory;
}

test('what files told stands with the contact, and an edit of the contact leaves it alone', async () => {
  const memory = await filled();
  const db = await memory.database();
  expect(await db.count('interactions')).toBe(0);
  await changePerson(memory, who, { note: 'kennt alle' });
  expect((await personOf(memory, who))?.history.interactions).toHaveLength(told.length);
});

test('an entry that a file told can be corrected, taken back and brought back by its id alone', async () => {
  const memory = await filled();
  await correct(memory, first.id, { text: 'in Wels' });
  const texts = async () => (await personOf(memory, who))?.standing.exchanges;
  expect(await texts()).toBe(told.length);
  await cancel(memory, first.id);
  expect(await texts()).toBe(told.length - 1);
  await reinstate(memory, first.id);
  expect(await texts()).toBe(told.length);
  await expect(cancel(memory, 'im-person-00000-wrote-none')).rejects.toMatchObject({ trouble: 'missing' });
});

test('entries that arrive before their contact, after it, or twice, are there once', async () => {
  const [early, late] = [freshMemory(), freshMemory()];
  await mergeIn(early, { interactions: told });
  await mergeIn(early, { contacts: network.contacts });
  await mergeIn(early, network);
  await mergeIn(late, { contacts: network.contacts });
  await mergeIn(late, { interactions: network.interactions });
  await mergeIn(late, { interactions: told });
  expect((await keptIn(early)).interactions).toEqual((await keptIn(late)).interactions);
  expect((await personOf(early, who))?.standing).toEqual((await personOf(late, who))?.standing);
});

test('a tombstone of one entry takes it away and keeps it away', async () => {
  const memory = await filled();
  await mergeIn(memory, { tombstones: [{ store: 'interactions', id: first.id, gone: '0zzzzzzzz-0000-other' }] });
  await mergeIn(memory, network);
  expect((await personOf(memory, who))?.standing.exchanges).toBe(told.length - 1);
});

test('forgetting leaves no entry, and no id that tells of one', async () => {
  const memory = await filled();
  await remove(memory, who, { keepFor: 0, hash: false });
  expect(JSON.stringify(await keptIn(memory))).not.toContain(first.id);
  await mergeIn(memory, { interactions: told });
  expect(await (await exportRecords(memory)).text()).not.toContain(first.id);
});

test('one unreadable entry, or a text that is broken as a whole, is set aside and hides nothing else', async () => {
  const memory = await filled();
  const db = await memory.database();
  const row = await db.get('contacts', who);
  if (!row?.told) throw new Error('nothing is told');
  const entries = JSON.parse(row.told) as object[];
  await db.put('contacts', { ...row, told: JSON.stringify([...entries.slice(1), { id: 'odd', at: 'never' }]) });
  const [other] = network.contacts.slice(1);
  const otherRow = await db.get('contacts', other?.id ?? '');
  await db.put('contacts', { ...otherRow, told: '[{"id":' } as never);
  expect((await personOf(memory, who))?.standing.exchanges).toBe(told.length - 1);
  expect((await personOf(memory, other?.id ?? ''))?.standing.exchanges).toBe(0);
  await expect(mergeIn(memory, network)).rejects.toMatchObject({ trouble: 'damaged' });
  await changePerson(memory, other?.id ?? '', { note: 'bleibt' });
  const aside = await setAsideDamaged(memory);
  expect(aside.map(({ row: lost }) => lost)).toEqual(
    expect.arrayContaining([expect.objectContaining({ at: 'never' }), '[{"id":']),
  );
  await mergeIn(memory, network);
  expect((await personOf(memory, who))?.standing.exchanges).toBe(told.length);
  expect((await personOf(memory, other?.id ?? ''))?.history.contacts[0]?.note).toBe('bleibt');
});
