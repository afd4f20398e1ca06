import { describe, expect, test } from 'vitest';
import { day } from '../../src/core/relationship/days.ts';
import { emptyBin, remove, restore } from '../../src/storage/bin.ts';
import { countToday, followUpsToday } from '../../src/storage/follow-ups.ts';
import { forgottenAmong } from '../../src/storage/forgotten.ts';
import {
  circleCounts,
  countPeople,
  isAnybodyKept,
  listPeople,
  peopleInCircle,
  peopleWithTag,
} from '../../src/storage/lists.ts';
import { cancel, correct, log, reinstate } from '../../src/storage/log.ts';
import { changePerson, join, personByProfile, personOf, refresh, split } from '../../src/storage/people.ts';
import { addPromise, endPromise, promisesByDate, reopenPromise } from '../../src/storage/promises.ts';
import { searchPeople } from '../../src/storage/search.ts';
import { changeSettings, settingsOf, switchRuleOff } from '../../src/storage/settings.ts';
import { thisWeek } from '../../src/storage/week.ts';
import { write } from '../../src/storage/write.ts';
import { cardsIn } from './kept.ts';
import { freshMemory, noon } from './open.ts';
import { read, see } from './seen-person.ts';

describe('one person on two networks', () => {
  test('joined they are one, split again nothing is lost', async () => {
    const memory = freshMemory();
    const a = await see(memory, 'ilse', 'Ilse Färber', { company: 'Nordkai' });
    const b = await see(memory, 'ilse-f', 'Ilse Faerber', { location: 'Husum' }, 'xing');
    await log(memory, { contact: a, kind: 'called' });
    await log(memory, { contact: b, kind: 'met' });
    await changePerson(memory, b, { circle: 'close', tags: { messe: true } });
    const before = [await personOf(memory, a), await personOf(memory, b)];
    await join(memory, a, b);
    const one = await personOf(memory, b);
    expect(one?.card).toMatchObject({
      id: a,
      contacts: [a, b],
      company: 'Nordkai',
      place: 'Husum',
      circle: 'close',
      tags: ['messe'],
    });
    expect(one?.history.interactions).toHaveLength(2);
    expect(await personByProfile(memory, { site: 'xing', slug: 'ilse-f' })).toEqual(one);
    expect(await countPeople(memory)).toBe(1);
    await split(memory, b);
    expect(await countPeople(memory)).toBe(2);
    const after = [await personOf(memory, a), await personOf(memory, b)];
    expect(after.map((person) => [person?.card, person?.reasons])).toEqual(
      before.map((person) => [person?.card, person?.reasons]),
    );
  });

  test('joined in a circle by two devices, both still find one person', async () => {
    const memory = freshMemory();
    const [a, b] = [await see(memory, 'a', 'A'), await see(memory, 'b', 'B')];
    const db = await memory.database();
    for (const [from, to] of [
      [a, b],
      [b, a],
    ]) {
      const row = await db.get('contacts', from!);
      await db.put('contacts', { ...row!, joinedTo: to! });
    }
    await log(memory, { contact: b, kind: 'met' });
    await log(memory, { contact: a, kind: 'met' });
    expect(await countPeople(memory)).toBe(1);
    expect((await personOf(memory, a))?.card).toEqual((await personOf(memory, b))?.card);
  });
});

describe('removing', () => {
  test('takes a person out of every list, and undo brings everything back', async () => {
    const memory = freshMemory();
    const id = await see(memory, 'veit', 'Veit Glockner', { company: 'Turmalin' });
    await changePerson(memory, id, { circle: 'core', tags: { guss: true }, note: 'kennt alle' });
    await log(memory, { contact: id, kind: 'got', at: noon - 5 * day });
    const before = await personOf(memory, id);
    await remove(memory, id, { keepFor: day, hash: false });
    expect(await personOf(memory, id)).toBeNull();
    expect(await personByProfile(memory, { site: 'linkedin', slug: 'veit' })).toBeNull();
    expect(await searchPeople(memory, 'veit')).toEqual([]);
    expect(await countPeople(memory)).toBe(0);
    expect((await followUpsToday(memory)).list).toEqual([]);
    await restore(memory, id);
    const after = await personOf(memory, id);
    expect([after?.card, after?.reasons]).toEqual([before?.card, before?.reasons]);
  });

  test('for good leaves nothing behind but random ids, and a hash if wanted', async () => {
    const memory = freshMemory();
    const id = await see(memory, 'veit', 'Veit Glockner', { company: 'Turmalin' });
    await log(memory, { contact: id, kind: 'met', text: 'in Husum' });
    await addPromise(memory, { contact: id, by: 'me', text: 'Zahlen', due: noon });
    await remove(memory, id, { keepFor: 0, hash: true });
    const db = await memory.database();
    const everything = JSON.stringify(await Promise.all([...db.objectStoreNames].map((store) => db.getAll(store))));
    for (const word of ['veit', 'Veit', 'Glockner', 'Turmalin', 'Husum', 'Zahlen'])
      expect(everything).not.toContain(word);
    expect([...(await forgottenAmong(memory, ['linkedin/veit', 'linkedin/ilse'])).keys()]).toEqual(['linkedin/veit']);
    await expect(restore(memory, id)).rejects.toMatchObject({ trouble: 'missing' });
  });

  test('of a root alone, as by another device: whoever is joined to it is seen, and one with it when it returns', async () => {
    const memory = freshMemory();
    const root = await see(memory, 'veit', 'Veit Glockner');
    const joined = await see(memory, 'veit-g', 'Veit Glockner', {}, 'xing');
    await join(memory, root, joined);
    const bin = () =>
      write(memory, (writing) =>
        writing.change('contacts', root, { binned: { at: noon, until: noon + day, hash: true } }),
      );
    for (const back of [() => restore(memory, root), () => see(memory, 'veit', 'Veit Glockner')]) {
      await bin();
      expect((await cardsIn(memory)).map((card) => card.contacts)).toEqual([[joined]]);
      await back();
      expect((await cardsIn(memory)).map((card) => card.contacts)).toEqual([[root, joined]]);
    }
  });

  test('happens only when the time in the bin is over', async () => {
    const memory = freshMemory();
    const id = await see(memory, 'veit', 'Veit Glockner');
    await remove(memory, id, { keepFor: day, hash: false });
    expect(await emptyBin(memory)).toBe(0);
    memory.at(noon + day + 1);
    expect(await emptyBin(memory)).toBe(1);
    expect((await forgottenAmong(memory, ['linkedin/veit'])).size).toBe(0);
  });
});

test('an entry is corrected, taken back and reinstated; nothing is overwritten', async () => {
  const memory = freshMemory();
  const contact = await see(memory, 'veit', 'Veit');
  const id = await log(memory, { contact, kind: 'called', text: 'vierzig Minuten' });
  const last = async () => (await personOf(memory, contact))?.card.last;
  await correct(memory, id, { at: noon - day, text: null });
  expect(await last()).toBe(noon - day);
  await cancel(memory, id);
  expect(await last()).toBe(0);
  await reinstate(memory, id);
  expect(await last()).toBe(noon);
  expect((await personOf(memory, contact))?.history.interactions).toHaveLength(4);
  await log(memory, { contact, kind: 'met' }, id);
  expect((await personOf(memory, contact))?.history.interactions).toHaveLength(4);
});

test('promises come up by date, end honestly and can be opened again', async () => {
  const memory = freshMemory();
  const contact = await see(memory, 'veit', 'Veit');
  const late = await addPromise(memory, { contact, by: 'me', text: 'Kontakt zur Härterei', due: noon + 9 * day });
  const soon = await addPromise(memory, { contact, by: 'me', text: 'Zahlen', due: noon + day });
  expect((await promisesByDate(memory, 9)).map((promise) => promise.id)).toEqual([soon, late]);
  expect((await followUpsToday(memory)).list).toMatchObject([{ reason: { id: 'promise', text: 'Zahlen' } }]);
  await endPromise(memory, soon, 'declined', 'Das schaffe ich leider nicht.');
  expect((await promisesByDate(memory, 9)).map((promise) => promise.id)).toEqual([late]);
  expect((await followUpsToday(memory)).list).toEqual([]);
  await reopenPromise(memory, soon);
  expect((await followUpsToday(memory)).list).toHaveLength(1);
});

test('a changed role becomes news, a field that is not shown stays', async () => {
  const memory = freshMemory();
  const id = await see(memory, 'veit', 'Veit', { role: 'Former', location: 'Wels' });
  memory.at(noon + day);
  const identity = { site: 'linkedin', slug: 'veit' } as const;
  await refresh(memory, id, { identity, name: 'Veit', snapshot: { role: read('Werkleiter') }, at: noon + day });
  const person = await personOf(memory, id);
  expect(person?.card).toMatchObject({ headline: 'Werkleiter', place: 'Wels' });
  expect((await followUpsToday(memory)).list).toMatchObject([{ reason: { id: 'news', value: 'Werkleiter' } }]);
});

test('people are found by the beginnings of words, spelt with or without umlauts', async () => {
  const memory = freshMemory();
  await see(memory, 'a', 'Jörg Großkopf', { company: 'Gießerei Muldental', location: 'Zwickau' });
  await see(memory, 'b', 'Ayşe Yıldırım', { role: 'Gießtechnikerin', location: 'Görlitz' });
  await see(memory, 'c', 'Joergen Müller', { location: 'Zwickau' });
  const names = async (query: string) => (await searchPeople(memory, query)).map((card) => card.name).sort();
  expect(await names('jörg')).toEqual(['Jörg Großkopf']);
  expect(await names('jorg')).toEqual(['Jörg Großkopf']);
  expect(await names('joerg')).toEqual(['Joergen Müller', 'Jörg Großkopf']);
  expect(await names('GIESS')).toEqual(['Ayşe Yıldırım', 'Jörg Großkopf']);
  expect(await names('yildi')).toEqual(['Ayşe Yıldırım']);
  expect(await names('zwick müll')).toEqual(['Joergen Müller']);
  expect(await names('zwick görl')).toEqual([]);
  expect(await names('  ')).toEqual([]);
  expect(await names('😀')).toEqual([]);
});

test('lists by name, circles and tags', async () => {
  const memory = freshMemory();
  const names = ['Zdenka Abendroth', 'Dr. Emre Özdemir', 'Ilse Brüggemann', 'Ilse Brüggemann'];
  for (const [index, name] of names.entries()) {
    const id = await see(memory, `p${index}`, name);
    if (index < 2) await changePerson(memory, id, { circle: 'good', tags: { messe: true } });
  }
  const first = await listPeople(memory, 3);
  expect(first.map((card) => card.name)).toEqual(['Zdenka Abendroth', 'Ilse Brüggemann', 'Ilse Brüggemann']);
  expect((await listPeople(memory, 9)).map((card) => card.name).at(-1)).toBe('Dr. Emre Özdemir');
  expect(await circleCounts(memory)).toEqual({ core: 0, close: 0, good: 2, wide: 0 });
  expect(await peopleInCircle(memory, 'good')).toHaveLength(2);
  expect(await peopleWithTag(memory, 'messe')).toHaveLength(2);
});

test('the week counts each person once, as new or as cared for', async () => {
  const memory = freshMemory();
  memory.at(noon - 30 * day);
  const old = await see(memory, 'old', 'Ilse');
  memory.at(noon);
  const fresh = await see(memory, 'fresh', 'Veit');
  await log(memory, { contact: fresh, kind: 'invited' });
  expect(await thisWeek(memory)).toMatchObject({ fresh: 1, nurtured: 0, met: false });
  await log(memory, { contact: old, kind: 'called' });
  const again = await log(memory, { contact: old, kind: 'wrote' });
  expect(await thisWeek(memory)).toMatchObject({ fresh: 1, nurtured: 1, met: true });
  await cancel(memory, again);
  expect(await thisWeek(memory)).toMatchObject({ nurtured: 1 });
});

test('settings: only what was chosen is kept, and intervals take effect at once', async () => {
  const memory = freshMemory();
  const id = await see(memory, 'veit', 'Veit');
  await log(memory, { contact: id, kind: 'called', at: noon - 20 * day });
  await changePerson(memory, id, { circle: 'close' });
  expect((await followUpsToday(memory)).list).toMatchObject([{ reason: { id: 'rhythm', circle: 'close' } }]);
  expect(await countToday(memory)).toBe(0);
  const settings = await settingsOf(memory);
  await changeSettings(memory, { circles: { ...settings.circles, close: { room: 15, days: 10 } } });
  expect((await followUpsToday(memory)).list).toMatchObject([{ reason: { id: 'cadence', days: 10 } }]);
  await Promise.all([switchRuleOff(memory, 'ask'), switchRuleOff(memory, 'pitch'), switchRuleOff(memory, 'ask')]);
  expect([...(await settingsOf(memory)).rulesOff].sort()).toEqual(['ask', 'pitch']);
});

test('every context hears of a write', async () => {
  const [one, two] = [freshMemory('heard'), freshMemory('heard')];
  const heard = new Promise<readonly string[]>((resolve) => {
    two.subscribe((change) => resolve(change.people), new AbortController().signal);
  });
  const id = await see(one, 'veit', 'Veit');
  expect(await heard).toEqual([id]);
});

test('whether anybody is kept is told without reading anybody', async () => {
  const memory = freshMemory();
  expect(await isAnybodyKept(memory)).toBe(false);
  const [one, two] = [await see(memory, 'ilse', 'Ilse Färber'), await see(memory, 'veit', 'Veit Glockner')];
  expect(await isAnybodyKept(memory)).toBe(true);
  await remove(memory, one, { keepFor: 1000, hash: false });
  expect(await isAnybodyKept(memory)).toBe(true);
  await remove(memory, two, { keepFor: 0, hash: false });
  expect(await isAnybodyKept(memory)).toBe(false);
  await restore(memory, one);
  expect(await isAnybodyKept(memory)).toBe(true);
});
