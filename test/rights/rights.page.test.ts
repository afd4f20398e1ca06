import { expect, test } from 'vitest';
import type { Reason } from '../../src/core/relationship/reason.ts';
import { emptyBin } from '../../src/storage/bin.ts';
import { exportedPeople } from '../../src/storage/export/person.ts';
import { snooze } from '../../src/storage/follow-ups.ts';
import { openFile } from '../../src/storage/import/file.ts';
import { readArchive } from '../../src/storage/import/linkedin/archive.ts';
import { forgottenTest } from '../../src/storage/import/plan/forgotten.ts';
import { importPlanned, preview } from '../../src/storage/import/plan/import.ts';
import { companyKey, pairKey, suggestJoins } from '../../src/storage/import/plan/joins.ts';
import { joinSuggestions } from '../../src/storage/import/plan/look-for-joins.ts';
import { readVCards } from '../../src/storage/import/vcard/vcards.ts';
import { setLocalValue } from '../../src/storage/local.ts';
import type { Memory } from '../../src/storage/memory.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { changePerson, join, remember as keep, personOf } from '../../src/storage/people.ts';
import { addPromise, endPromise } from '../../src/storage/promises.ts';
import { holdingsPage } from '../../src/storage/rights/holdings.ts';
import { forget, remember, silentFor, undoDays } from '../../src/storage/rights/retention.ts';
import { sensitiveNotes } from '../../src/storage/rights/sensitive-notes.ts';
import { dataWords } from '../../src/ui/locales/data.ts';
import { personWords } from '../../src/ui/locales/person.ts';
import { archive } from '../import/archives.ts';
import { generate } from '../storage/generate.ts';
import { freshMemory, noon } from '../storage/open.ts';

const day = 86_400_000;

async function filled(memory: Memory): Promise<void> {
  await mergeIn(memory, generate({ people: 60, each: 4, now: noon }));
}

test('who has been silent for years is shown first, circles left out, and forgotten with a way back', async () => {
  const memory = freshMemory();
  await filled(memory);
  for (const id of ['person-00002', 'person-00004', 'person-00007', 'person-00011'])
    await changePerson(memory, id, { circle: null });
  memory.at(noon + 4 * 365 * day);
  const silent = await silentFor(memory, 3);
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.every((card) => card.circle === undefined)).toBe(true);
  expect(silent.map((card) => card.last || card.since)).toEqual(
    [...silent.map((card) => card.last || card.since)].sort((a, b) => a - b),
  );
  expect(await silentFor(memory, 40)).toEqual([]);
  const ids = silent.slice(0, 3).map((card) => card.id);
  const before = await Promise.all(ids.map((id) => personOf(memory, id)));
  expect(await forget(memory, ids)).toEqual(ids);
  expect(await personOf(memory, ids[0] ?? '')).toBeNull();
  await remember(memory, ids);
  const after = await Promise.all(ids.map((id) => personOf(memory, id)));
  expect(after.map((person) => person?.card)).toEqual(before.map((person) => person?.card));
});

test('after thirty days a forgotten person is gone for good, and an import does not bring them back', async () => {
  const memory = freshMemory();
  const opened = await openFile(await archive({ people: 10, messages: 20 }));
  if (opened.kind !== 'archive') throw new Error(opened.kind);
  const incoming = await readArchive(opened.sources, opened.made);
  const plan = await preview(memory, incoming);
  await importPlanned(memory, incoming, plan);
  const gone = plan.fresh[2]?.id ?? '';
  await forget(memory, [gone]);
  expect((await preview(memory, incoming)).counts).toMatchObject({ fresh: 0, binned: 1 });
  memory.at(noon + (undoDays + 1) * day);
  expect(await emptyBin(memory)).toBe(1);
  const db = await memory.database();
  expect((await db.getAll('interactions')).some((entry) => entry.contact === gone)).toBe(false);
  expect(JSON.stringify(await db.getAll('forgotten'))).not.toContain(
    plan.fresh[2]?.person.profiles[0]?.split('/')[1] ?? '-',
  );
  const again = await preview(memory, incoming, { forgotten: await forgottenTest(memory, incoming.people) });
  expect(again.counts).toMatchObject({ fresh: 0, forgotten: 1 });
});

test.each(['de', 'en'] as const)(
  'the answer to "what do you hold on me" (%s) names every value with its source, and nothing in it can run',
  async (language) => {
    const memory = freshMemory();
    const id = await keep(memory, {
      identity: { site: 'linkedin', slug: 'eve-example' },
      name: 'Eve <script>alert(1)</script>',
      snapshot: {
        company: { value: 'Uhl & Söhne', how: 'top card', confidence: 1 },
        posts: { value: [{ text: 'Über "Guss"', age: '2w' }], how: 'activity', confidence: 1 },
      },
      at: noon,
    });
    await changePerson(memory, id, { note: 'privat & wahr', tags: { messe: true } });
    const { pages } = dataWords[language];
    const words = {
      ...pages.holdings,
      language,
      circles: personWords[language].circles,
      kinds: personWords[language].log,
    };
    for await (const [person] of exportedPeople(memory, [id])) {
      if (!person) throw new Error('nobody');
      const page = holdingsPage(person, words);
      for (const text of [
        'Uhl &amp; Söhne',
        'Über &quot;Guss&quot;',
        'privat &amp; wahr',
        'messe',
        'top card',
        'https://www.linkedin.com/in/eve-example/',
      ])
        expect(page).toContain(text);
      expect(page).not.toContain('<script');
      expect(page).toContain(`lang="${language}"`);
    }
  },
);

test('the answer names everything that is kept: the day of each word, promises with their end, what was put off, what the check said', async () => {
  const memory = freshMemory();
  const text = 'BEGIN:VCARD\nVERSION:3.0\nFN:Nele Ohm\nNOTE:Aus dem Adressbuch\nCATEGORIES:Messe\nEND:VCARD\n';
  const opened = await openFile(new File([text], 'a.vcf', { lastModified: noon }));
  if (opened.kind !== 'vcards') throw new Error(opened.kind);
  const incoming = await readVCards(opened.source, opened.made);
  const plan = await preview(memory, incoming);
  await importPlanned(memory, incoming, plan);
  const id = plan.fresh[0]?.id ?? '';
  memory.at(noon + 3 * day);
  const met = { how: 'in-person', where: 'Ulm' } as const;
  await changePerson(memory, id, { circle: 'close', goal: 'Bauhaus', met, bridge: true, tags: { guss: true } });
  const owed = await addPromise(memory, { contact: id, by: 'me', text: 'Buch leihen', due: noon + 5 * day });
  await endPromise(memory, owed, 'declined', 'Leider vergriffen');
  await snooze(memory, id, { id: 'cadence' } as Reason, noon + 9 * day);
  const { pages } = dataWords.de;
  const words = {
    ...pages.holdings,
    language: 'de',
    circles: personWords.de.circles,
    kinds: personWords.de.log,
  } as const;
  for await (const [person] of exportedPeople(memory, [id])) {
    if (!person) throw new Error('nobody');
    const page = holdingsPage(person, words);
    const row = (...cells: readonly string[]) => cells.map((cell) => `<td>${cell}</td>`).join('');
    const [mine, file] = ['von mir aufgeschrieben', 'aus einer Datei übernommen'];
    expect(page).toContain(row('Private Notiz', 'Aus dem Adressbuch', file, '12.11.2026'));
    expect(page).toContain(row('Thema', 'Messe', file, '12.11.2026'));
    expect(page).toContain(row('Thema', 'guss', mine, '15.11.2026'));
    expect(page).toContain(row('Kreis', personWords.de.circles.close, mine, '15.11.2026'));
    expect(page).toContain(row('Ziel', 'Bauhaus', mine, '15.11.2026'));
    expect(page).toContain(row('Kennengelernt', 'persönlich, Ulm', mine, '15.11.2026'));
    expect(page).toContain('bis 17.11.2026\nabgesagt am 15.11.2026: Leider vergriffen');
    expect(page).toContain('verschoben auf 21.11.2026');
    const verdict = { id: 'n', v: 1, born: person.contacts[0]?.born ?? '', contact: id, site: null, text: 'Hallo' };
    const note = { ...verdict, verdict: 'improve', fingerprint: null, frame: null, at: noon } as const;
    expect(holdingsPage({ ...person, notes: [note] }, words)).toContain('Hallo\n(Prüfung: geht, ist aber dünn)');
    expect(page).not.toMatch(/<td><\/td><\/tr>/);
  }
});

test('private notes are looked through and only hinted at', async () => {
  const memory = freshMemory();
  await filled(memory);
  await changePerson(memory, 'person-00001', { note: 'War wegen Burnout lange weg' });
  const found = await sensitiveNotes(memory);
  expect(found.map(({ contact }) => contact)).toEqual(['person-00001']);
});

test('two contacts with the same address, or the same name and firm, are suggested, never joined by themselves', async () => {
  const memory = freshMemory();
  const site = (name: 'linkedin' | 'xing', slug: string) => ({ site: name, slug });
  const seen = (identity: ReturnType<typeof site>, name: string, company: string) =>
    keep(memory, { identity, name, snapshot: { company: { value: company, how: 'x', confidence: 1 } }, at: noon });
  const a = await seen(site('linkedin', 'anna-berg'), 'Anna Berg', 'Ferrova GmbH & Co. KG');
  const b = await seen(site('xing', 'anna_berg3'), 'Anna Berg, PhD', 'FERROVA');
  const c = await seen(site('xing', 'anna_berg4'), 'Anna Berg', 'Nordkai');
  const found = await joinSuggestions(memory);
  expect(found.map((one) => [pairKey(one.a.id, one.b.id), one.evidence])).toEqual([
    [pairKey(a, b), ['name-and-company']],
  ]);
  await setLocalValue(memory, `two/${pairKey(a, b)}`, 1);
  expect(await joinSuggestions(memory)).toEqual([]);
  await join(memory, a, c);
  expect(await joinSuggestions(memory)).toEqual([]);
});

test('a firm is the same without its legal form, and an address that many share says nothing', () => {
  expect(companyKey('Ferrova GmbH & Co. KG')).toBe(companyKey('FERROVA'));
  expect(companyKey('Muldental AG')).not.toBe(companyKey('Muldental Logistik'));
  const { contacts } = generate({ people: 9, each: 0, now: noon });
  const shared = contacts.map((contact) => ({
    ...contact,
    facts: { ...contact.facts, emails: { value: ['info@example.org'], how: 'x', from: 'import' as const, at: 0 } },
  }));
  expect(suggestJoins(shared).filter((one) => one.evidence.includes('email'))).toEqual([]);
  expect(suggestJoins(shared.slice(0, 2)).map((one) => one.evidence)).toEqual([['email']]);
});
