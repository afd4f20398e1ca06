import { expect, test } from 'vitest';
import { interactionKinds } from '../../src/core/relationship/interaction.ts';
import { emptyBin, remove } from '../../src/storage/bin.ts';
import { calendarItems } from '../../src/storage/export/calendar-items.ts';
import { exportFolder } from '../../src/storage/export/folder.ts';
import { exportedPeople } from '../../src/storage/export/person.ts';
import { exportRecords } from '../../src/storage/export/records.ts';
import { fileSource } from '../../src/storage/import/bytes.ts';
import { readRecords } from '../../src/storage/import/records.ts';
import { restoreRecords } from '../../src/storage/import/restore.ts';
import { openArchive } from '../../src/storage/import/zip.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { changePerson, personOf } from '../../src/storage/people.ts';
import { changeSettings } from '../../src/storage/settings.ts';
import { generate } from '../storage/generate.ts';
import { keptIn } from '../storage/kept.ts';
import { freshMemory, noon, type TestMemory } from '../storage/open.ts';

async function filled(): Promise<TestMemory> {
  const memory = freshMemory();
  await mergeIn(memory, generate({ people: 40, each: 6, now: noon }));
  await changeSettings(memory, { goals: ['Gießerei im Osten'], notesPerMonth: 'unlimited' });
  await changePerson(memory, 'person-00003', { note: 'privat: "Zeichen"\n\u2028 und 👋', tags: { neu: true } });
  await changePerson(memory, 'person-00003', { tags: { neu: null } });
  await remove(memory, 'person-00005', { keepFor: 0, hash: true });
  await remove(memory, 'person-00006', { keepFor: 1000, hash: true });
  return memory;
}

const source = (content: Blob | string) => fileSource(new Blob([content]), 'vitamin-b.json', null);

test('everything goes out and comes back into an empty memory without loss', async () => {
  const memory = await filled();
  const file = await exportRecords(memory);
  const other = freshMemory();
  const read = await readRecords(source(file));
  expect(read.report.problems).toEqual({});
  await restoreRecords(other, read);
  expect(await keptIn(other)).toEqual(await keptIn(memory));
  expect(await (await exportRecords(other)).text()).toBe(await file.text());
});

test('restoring twice, or over what is there already, changes nothing', async () => {
  const memory = await filled();
  const before = await keptIn(memory);
  await restoreRecords(memory, await readRecords(source(await exportRecords(memory))));
  expect(await keptIn(memory)).toEqual(before);
});

test('an older file does not take back what was done since', async () => {
  const memory = await filled();
  const old = await exportRecords(memory);
  await changePerson(memory, 'person-00003', { note: 'neuer' });
  await remove(memory, 'person-00009', { keepFor: 0, hash: false });
  const before = await keptIn(memory);
  await restoreRecords(memory, await readRecords(source(old)));
  expect(await keptIn(memory)).toEqual(before);
});

test('a file that another tool has put into another shape is read all the same', async () => {
  const memory = await filled();
  const text = await (await exportRecords(memory)).text();
  const other = freshMemory();
  await restoreRecords(other, await readRecords(source(JSON.stringify(JSON.parse(text), null, 2))));
  expect(await keptIn(other)).toEqual(await keptIn(memory));
});

test('a file that is cut anywhere is refused as a whole', async () => {
  const text = await (await exportRecords(await filled())).text();
  for (let at = 0; at < text.length - 2; at += 97)
    await expect(readRecords(source(text.slice(0, at))), `cut at ${at}`).rejects.toMatchObject({ name: 'ImportError' });
});

test('a newer format is refused, and single bad records are counted', async () => {
  const text = await (await exportRecords(await filled())).text();
  await expect(readRecords(source(text.replace('"version":1', '"version":2')))).rejects.toMatchObject({
    trouble: 'newer',
  });
  const read = await readRecords(source(text.replace('"id":"person-00001"', '"id":7')));
  expect(read.report.problems).toEqual({ unreadable: 1 });
});

test('one person goes out alone', async () => {
  const memory = await filled();
  const read = await readRecords(source(await exportRecords(memory, { contacts: ['person-00003'] })));
  expect(read.batch.contacts?.map((contact) => contact.id)).toEqual(['person-00003']);
  expect(read.batch.interactions?.every((entry) => entry.contact === 'person-00003')).toBe(true);
  expect(read.counts.settings).toBeUndefined();
  expect(read.counts.forgotten).toBeUndefined();
});

test('whoever is in the bin stays out of every other file', async () => {
  const memory = await filled();
  const names: string[] = [];
  for await (const people of exportedPeople(memory)) names.push(...people.map((person) => person.id));
  expect(names).toHaveLength(38);
  expect(names).not.toContain('person-00006');
  expect(await emptyBin(memory)).toBe(0);
});

test('the folder holds a page for everybody', async () => {
  const memory = await filled();
  const words = {
    promises: 'Versprochen',
    history: 'Verlauf',
    notes: 'Notizen',
    mine: 'Ich',
    theirs: 'Andere',
    due: (day: string) => `bis ${day}`,
    kinds: Object.fromEntries(interactionKinds.map((kind) => [kind, kind])) as never,
    circles: { core: 'a', close: 'b', good: 'c', wide: 'd' },
  };
  const zip = await exportFolder(memory, { words, notes: true, folder: 'Vitamin B' });
  const archive = await openArchive(zip, 'x.zip', (name) => name.startsWith('Vitamin B/') && name.endsWith('.md'));
  expect(archive.entries).toHaveLength(38);
  await archive.close();
});

test('the calendar holds the dated promises and the next word of each circle, always under the same name', async () => {
  const memory = await filled();
  const words = {
    followUp: (name: string) => `Melden: ${name}`,
    mine: (name: string) => `Für ${name}`,
    theirs: (name: string) => `Von ${name}`,
    birthday: (name: string) => `Geburtstag: ${name}`,
  };
  const items = await calendarItems(memory, { words, details: false });
  expect(items.length).toBeGreaterThan(5);
  expect(new Set(items.map((item) => item.uid)).size).toBe(items.length);
  expect(items.every((item) => /^\d{8}$/.test(item.day) && item.details === undefined)).toBe(true);
  expect(await calendarItems(memory, { words, details: false })).toEqual(items);
  // A day that moves is a later change, or a calendar keeps the old one.
  const moved = items.find(({ uid }) => uid.startsWith('follow-up-'));
  const person = moved?.uid.replace('follow-up-', '') ?? '';
  memory.at(memory.now() + 60_000);
  const card = (await personOf(memory, person))?.card;
  await changePerson(memory, person, { circle: card?.circle === 'wide' ? 'good' : 'wide' });
  const after = (await calendarItems(memory, { words, details: false })).find(({ uid }) => uid === moved?.uid);
  expect(after?.day).not.toBe(moved?.day);
  expect(after?.changed).toBeGreaterThan(moved?.changed ?? Number.POSITIVE_INFINITY);
});
