import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Bin } from '../../src/entries/overview/data/bin.tsx';
import { Retention } from '../../src/entries/overview/data/retention.tsx';
import { emptyBin, inBin } from '../../src/storage/bin.ts';
import { exportRecords } from '../../src/storage/export/records.ts';
import { fileSource } from '../../src/storage/import/bytes.ts';
import { openFile } from '../../src/storage/import/file.ts';
import { forgottenTest, withoutForgotten } from '../../src/storage/import/plan/forgotten.ts';
import { importPlanned, preview } from '../../src/storage/import/plan/import.ts';
import { readRecords } from '../../src/storage/import/records.ts';
import { restoreRecords } from '../../src/storage/import/restore.ts';
import { readVCards } from '../../src/storage/import/vcard/vcards.ts';
import { listPeople } from '../../src/storage/lists.ts';
import type { Memory } from '../../src/storage/memory.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { changePerson, join, remember as keep, personOf } from '../../src/storage/people.ts';
import { forget, remember, undoDays } from '../../src/storage/rights/retention.ts';
import { binForgotten } from '../../src/storage/sync/one-person.ts';
import { generate } from '../storage/generate.ts';
import { freshMemory, noon, type TestMemory } from '../storage/open.ts';
import { draw } from '../views/render.tsx';

const day = 86_400_000;

const profile = (slug: string, name: string, snapshot = {}) => ({
  identity: { site: 'linkedin' as const, slug },
  name,
  snapshot,
  at: noon,
});
const fact = (value: unknown) => ({ value, how: 'x', confidence: 1 });

async function cards(memory: Memory, ...lines: readonly string[]) {
  const text = `BEGIN:VCARD\nVERSION:3.0\n${lines.join('\n')}\nEND:VCARD\n`;
  const opened = await openFile(new File([text], 'a.vcf', { lastModified: noon }));
  if (opened.kind !== 'vcards') throw new Error(opened.kind);
  const incoming = await readVCards(opened.source, opened.made);
  const forgotten = await forgottenTest(memory, incoming.people);
  return { incoming, forgotten, plan: await preview(memory, incoming, { forgotten }) };
}

async function taken(memory: Memory, ...lines: readonly string[]): Promise<string> {
  const { incoming, plan } = await cards(memory, ...lines);
  await importPlanned(memory, incoming, plan);
  return plan.fresh[0]?.id ?? '';
}

async function recordsOf(memory: Memory) {
  return readRecords(fileSource(await exportRecords(memory), 'all.json', noon));
}

/** However busy the machine is. */
const seen = <T,>(look: () => T | Promise<T>) => vi.waitFor(look, { timeout: 30_000 });

const names = async (memory: Memory) => (await listPeople(memory, 100)).map((card) => card.name);

async function goneForGood(memory: TestMemory, id: string): Promise<void> {
  await forget(memory, [id]);
  memory.at(noon + (undoDays + 1) * day);
  expect(await emptyBin(memory)).toBeGreaterThan(0);
}

test('the bin can be opened after the page was closed, and gives back one or all, joined contacts with them', {
  timeout: 60_000,
}, async () => {
  const first = freshMemory('bin');
  const a = await keep(first, profile('ada', 'Ada Muster'));
  const other = await keep(first, profile('ada-2', 'Ada M.'));
  await join(first, a, other);
  const b = await keep(first, profile('ben', 'Ben Beispiel'));
  await forget(first, [a, b]);
  const memory = freshMemory('bin');
  expect((await inBin(memory)).map(({ id, until, contacts }) => [id, until, contacts.length])).toEqual([
    [a, noon + undoDays * day, 2],
    [b, noon + undoDays * day, 1],
  ]);
  const root = await draw(<Bin memory={memory} />);
  await seen(() => expect(root.textContent).toContain('2 Personen sind im Papierkorb'));
  expect(root.textContent).toContain('endgültig weg am 12. Dez.');
  await act(() => root.querySelector<HTMLButtonElement>('[aria-label="Zurückholen: Ada Muster"]')?.click());
  await seen(async () => expect((await personOf(memory, a))?.card.contacts).toEqual([a, other]));
  await seen(() => expect(root.textContent).toContain('1 Person ist im Papierkorb'));
  await remember(memory, [b, 'nobody']);
  await seen(() => expect(root.textContent).toContain('Der Papierkorb ist leer'));
});

test('somebody without a profile stays forgotten: by address, or by name and company or number', async () => {
  const card = ['FN:Nele Ohm', 'ORG:Ohm & Co. KG', 'EMAIL:nele@example.org', 'TEL:+49 30 1234567'];
  for (const again of [
    card,
    ['FN:N. Ohm', 'EMAIL:Nele@example.org'],
    ['FN:Nele Ohm', 'ORG:OHM'],
    [card[0] ?? '', 'TEL:030 1234567'],
  ]) {
    const memory = freshMemory();
    await goneForGood(memory, await taken(memory, ...card));
    const { plan } = await cards(memory, ...again);
    expect(plan.counts, again.join()).toMatchObject({ fresh: 0, forgotten: 1 });
    expect((await cards(memory, 'FN:Nele Ohm', 'ORG:Nordkai')).plan.counts).toMatchObject({ fresh: 1 });
    expect(JSON.stringify(await (await memory.database()).getAll('forgotten'))).not.toMatch(/nele|ohm/i);
  }
});

test('a name in one word is known again beside a telephone number, and beside a company where names have no spaces', async () => {
  for (const [card, again, fresh] of [
    [
      ['FN:李明', 'ORG:Uhl AG'],
      ['FN:李明', 'ORG:Uhl'],
      ['FN:李明', 'ORG:Nordkai'],
    ],
    [
      ['FN:Cher', 'TEL:030 1234567'],
      ['FN:Cher', 'TEL:+49 30 1234567'],
      ['FN:Cher', 'ORG:Uhl'],
    ],
  ] as const) {
    const memory = freshMemory();
    await goneForGood(memory, await taken(memory, ...card));
    expect((await cards(memory, ...again)).plan.counts, again.join()).toMatchObject({ fresh: 0, forgotten: 1 });
    expect((await cards(memory, ...fresh)).plan.counts, fresh.join()).toMatchObject({ fresh: 1 });
  }
});

test('somebody with a profile stays forgotten without it; another profile of that name is another person', async () => {
  const memory = freshMemory();
  const id = await keep(memory, profile('tom-tal', 'Tom Tal', { company: fact('Talwerk AG') }));
  await goneForGood(memory, id);
  expect((await cards(memory, 'FN:Tom Tal', 'ORG:Talwerk')).plan.counts).toMatchObject({ fresh: 0, forgotten: 1 });
  const other = ['FN:Tom Tal', 'ORG:Talwerk', 'URL:https://www.linkedin.com/in/tom-tal-9'];
  expect((await cards(memory, ...other)).plan.counts).toMatchObject({ fresh: 1, forgotten: 0 });
});

test('records from another device bring nobody back, from the bin on; who is kept anew comes in', async () => {
  const away = freshMemory();
  await keep(away, profile('uwe', 'Uwe Ufer'));
  await keep(away, profile('eva', 'Eva Eck'));
  const memory = freshMemory();
  memory.at(noon + 60_000);
  const uwe = await keep(memory, profile('uwe', 'Uwe Ufer'));
  await forget(memory, [uwe]);
  const file = await recordsOf(away);
  expect(await withoutForgotten(memory, file)).toMatchObject({ forgotten: 1, read: { counts: { contacts: 1 } } });
  await restoreRecords(memory, file);
  expect(await names(memory)).toEqual(['Eva Eck']);
  memory.at(noon + (undoDays + 1) * day);
  await emptyBin(memory);
  await restoreRecords(memory, file);
  expect(await names(memory)).toEqual(['Eva Eck']);
  const later = freshMemory();
  later.at(noon + 40 * day);
  await keep(later, profile('uwe', 'Uwe Ufer'));
  await restoreRecords(memory, await recordsOf(later));
  expect((await names(memory)).sort()).toEqual(['Eva Eck', 'Uwe Ufer']);
});

test('a device that did not know tells of somebody forgotten: they go into the bin, and stay out of it once brought back', async () => {
  const away = freshMemory();
  const there = await keep(away, profile('uwe', 'Uwe Ufer'));
  const memory = freshMemory();
  memory.at(noon + 60_000);
  await goneForGood(memory, await keep(memory, profile('uwe', 'Uwe Ufer')));
  await mergeIn(memory, (await recordsOf(away)).batch);
  await binForgotten(memory, new Set([there]));
  expect(await names(memory)).toEqual([]);
  await remember(memory, [there]);
  await binForgotten(memory, new Set([there]));
  expect(await names(memory)).toEqual(['Uwe Ufer']);
});

test('a forgotten name leaves the mutual contacts of others, unless somebody kept has it too', async () => {
  const memory = freshMemory();
  const gone = await keep(memory, profile('ida', 'Ida Igel'));
  await keep(memory, profile('kai', 'Kai Kern'));
  const other = await keep(memory, profile('leo', 'Leo Lamm', { mutual: fact(['Ida Igel', 'Kai Kern']) }));
  const alone = await keep(memory, profile('mia', 'Mia Mond', { mutual: fact(['Ida Igel']) }));
  await goneForGood(memory, gone);
  expect((await personOf(memory, other))?.history.contacts[0].facts.mutual?.value).toEqual(['Kai Kern']);
  expect((await personOf(memory, alone))?.history.contacts[0].facts.mutual).toBeUndefined();
});

test('everybody who has been silent can be seen, and each can be spared', { timeout: 60_000 }, async () => {
  const memory = freshMemory();
  await mergeIn(memory, generate({ people: 30, each: 1, now: noon }));
  for (const card of await listPeople(memory, 100))
    if (card.circle) await changePerson(memory, card.id, { circle: null });
  memory.at(noon + 12 * 365 * day);
  const root = await draw(<Retention memory={memory} push={() => {}} onPerson={() => {}} />);
  const press = (text: RegExp) =>
    act(() => [...root.querySelectorAll('button')].find((each) => text.test(each.textContent ?? ''))?.click());
  await press(/^Ansehen$/);
  await seen(() => expect(root.querySelectorAll('li')).toHaveLength(12));
  await press(/^Weitere 18 zeigen$/);
  expect(root.querySelectorAll('li')).toHaveLength(30);
  const last = [...root.querySelectorAll<HTMLInputElement>('li input')].at(-1);
  const spared = last?.getAttribute('aria-label') ?? '';
  await act(() => last?.click());
  await press(/^29 Personen vergessen$/);
  await seen(async () => expect((await names(memory)).map((name) => `${name} vergessen`)).toEqual([spared]));
});
