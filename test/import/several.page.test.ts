import { expect, test } from 'vitest';
import { look, type Said, takeIn } from '../../src/entries/overview/data/import-steps.ts';
import { lastNotes } from '../../src/entries/overview/data/judge.ts';
import type { ImportState } from '../../src/entries/overview/data/use-import.ts';
import type { Memory } from '../../src/storage/memory.ts';
import { freshMemory } from '../storage/open.ts';
import { file, zip } from './archives.ts';

const card = (...lines: string[]) => `BEGIN:VCARD\nVERSION:3.0\n${lines.join('\n')}\nEND:VCARD\n`;
const bytes = (text: string) => new TextEncoder().encode(text);
const nothingSaid: Said = { texts: false, namings: {} };

function tools(memory: Memory, signal = new AbortController().signal) {
  return { memory, signal, show: () => {} };
}

type At<K extends ImportState['at']> = Extract<ImportState, { at: K }>;

async function looked<K extends ImportState['at']>(at: K, memory: Memory, files: File[], said = nothingSaid) {
  const state = await look(tools(memory), files, said);
  expect(state.at).toBe(at);
  return state as At<K>;
}

const names = (state: At<'preview'>) => state.plan.fresh.map(({ person }) => person.name).sort();
const reports = (state: At<'preview'>) => state.plan.files.map((one) => `${one.file}: ${one.kind}`).sort();

const me = 'https://www.linkedin.com/in/me';
const connections = `First Name,Last Name,URL,Connected On\nAnna,Alt,https://www.linkedin.com/in/anna-alt,08 Feb 2016\n`;
const invitations = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nMe,Bea Neu,"1/29/26, 2:37 PM",,OUTGOING,${me},https://www.linkedin.com/in/bea-neu\nMe,Cem Ohm,"1/30/26, 2:37 PM",Hallo wie geht es dir?,OUTGOING,${me},https://www.linkedin.com/in/cem-ohm\n`;

test('several files come together into one plan, and the newer one has the last word', async () => {
  const memory = freshMemory();
  const address = 'URL:https://www.linkedin.com/in/ida-ohm';
  const newer = new File([card('FN:Ida Ohm', address, 'ORG:Neu')], 'b.vcf', { lastModified: 2e12 });
  const older = new File([card('FN:Ida Ohm', address, 'ORG:Alt')], 'a.vcf', { lastModified: 1e12 });
  const files = [older, newer, file(connections, 'Connections.csv'), file(invitations, 'Invitations.csv')];
  const state = await looked('preview', memory, files);
  expect(names(state)).toEqual(['Anna Alt', 'Bea Neu', 'Cem Ohm', 'Ida Ohm']);
  expect(state.plan.fresh.find(({ person }) => person.name === 'Ida Ohm')?.person.facts.company).toBe('Neu');
  await takeIn(tools(memory), state.incoming, state.plan, state.tables);
  expect((await looked('preview', memory, files)).plan.counts).toMatchObject({ fresh: 0, changed: 0, unchanged: 4 });
});

test('a ZIP of vCards brings everybody in it, and tells of what cannot be read', async () => {
  const inside = new Map([
    ...['Eva', 'Jan', 'Mia'].map((name) => [`xing/${name}.vcf`, bytes(card(`FN:${name} Roth`))] as const),
    ['contacts.csv', bytes('First Name,Last Name,E-mail 1 - Value\nUwe,Roth,u@example.org\n')] as const,
    ['Invitations.csv', new Uint8Array(3000).map((_, index) => (index * 7919) % 251)] as const,
  ]);
  const state = await looked('preview', freshMemory(), [file(await zip(inside), 'xing.zip')]);
  expect(names(state)).toEqual(['Eva Roth', 'Jan Roth', 'Mia Roth', 'Uwe Roth']);
  expect(reports(state)).toContain('Invitations.csv: unknown');
});

test('a vCard beside the tables of an archive is read too', async () => {
  const inside = new Map([
    ['Connections.csv', bytes(connections)],
    ['extra.vcf', bytes(card('FN:Eva Roth'))],
  ]);
  expect(names(await looked('preview', freshMemory(), [file(await zip(inside), 'x.zip')]))).toEqual([
    'Anna Alt',
    'Eva Roth',
  ]);
});

test('among several files one that says nothing is named; an export of ours wants to be alone', async () => {
  const vcard = file(card('FN:Eva Roth'), 'eva.vcf');
  const state = await looked('preview', freshMemory(), [vcard, file('\0\0\0\0\0\0\0\0', 'x.csv')]);
  expect(reports(state)).toEqual(['eva.vcf: vcards', 'x.csv: unknown']);
  const ours = file('{"format":"vitamin-b","version":1,\n', 'vitamin-b.json');
  await expect(look(tools(freshMemory()), [vcard, ours], nothingSaid)).rejects.toMatchObject({ trouble: 'alone' });
});

test('a ZIP of very many files can be cancelled while they are looked into', async () => {
  const inside = new Map(
    Array.from({ length: 300 }, (_, index) => [`f/${index}.csv`, bytes('a,b,c\n1,2,3\n')] as const),
  );
  const stop = new AbortController();
  let told = 0;
  const show = () => {
    told += 1;
    if (told > 20) stop.abort();
  };
  const many = file(await zip(inside), 'many.zip');
  await expect(look({ memory: freshMemory(), signal: stop.signal, show }, [many], nothingSaid)).rejects.toMatchObject({
    trouble: 'cancelled',
  });
  expect(told).toBeLessThan(30);
});

test('a table without a header loses nobody, and nobody of it is kept before the import, or as a name of columns', async () => {
  const memory = freshMemory();
  const table = file('Greta Geheim,greta.geheim@example.org,Köln\nBo Lee,bo@example.org,Rom\n', 'liste.csv');
  const asked = await looked('mapping', memory, [table]);
  expect(asked.table.headless).toBe(true);
  const namings = { [asked.table.key]: { mapping: ['name', 'email', 'location'] as const, headless: true } };
  const state = await looked('preview', memory, [table], { texts: false, namings });
  expect(names(state)).toEqual(['Bo Lee', 'Greta Geheim']);
  const local = async () => JSON.stringify(await (await memory.database()).getAll('local'));
  expect(await local()).not.toContain('mapping');
  await takeIn(tools(memory), state.incoming, state.plan, state.tables);
  expect((await local()).toLowerCase()).not.toMatch(/greta|geheim/);
});

test('names of columns are remembered with the import, and can be changed from the preview', async () => {
  const memory = freshMemory();
  const table = file('Wer,Wo,Was\nGreta Roth,Ferrova,Chefin\n', 'liste.csv');
  const asked = await looked('mapping', memory, [table]);
  const said = (second: 'company' | 'location'): Said => ({
    texts: false,
    namings: { [asked.table.key]: { mapping: ['name', second, 'role'], headless: false } },
  });
  const wrong = await looked('preview', memory, [table], said('location'));
  await takeIn(tools(memory), wrong.incoming, wrong.plan, wrong.tables);
  const again = await looked('preview', memory, [table]);
  expect(again.tables[0]?.mapping).toEqual(['name', 'location', 'role']);
  const right = await looked('preview', memory, [table], said('company'));
  await takeIn(tools(memory), right.incoming, right.plan, right.tables);
  expect((await looked('preview', memory, [table])).tables[0]?.mapping).toEqual(['name', 'company', 'role']);
  expect(JSON.stringify(await (await memory.database()).getAllKeys('local')).toLowerCase()).not.toContain('wer');
});

test('an invitation that went out without a note counts among the weak ones', async () => {
  const state = await looked('preview', freshMemory(), [file(invitations, 'Invitations.csv')]);
  expect(lastNotes(state.incoming)).toEqual({ notes: 2, weak: 2 });
});
