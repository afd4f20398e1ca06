import { expect, test } from 'vitest';
import { fileSource } from '../../src/storage/import/bytes.ts';
import { readArchive } from '../../src/storage/import/linkedin/archive.ts';
import { importPlanned, preview } from '../../src/storage/import/plan/import.ts';
import { changesNothing, type Plan } from '../../src/storage/import/plan/plan.ts';
import { readVCards } from '../../src/storage/import/vcard/vcards.ts';
import { lift } from '../../src/storage/lift.ts';
import { listPeople } from '../../src/storage/lists.ts';
import type { Memory } from '../../src/storage/memory.ts';
import { personOf } from '../../src/storage/people.ts';
import { freshMemory } from '../storage/open.ts';

const card = (...lines: string[]) => `BEGIN:VCARD\nVERSION:3.0\n${lines.join('\n')}\nEND:VCARD\n`;
const source = (name: string, text: string) => fileSource(new Blob([text]), name, null);

/** Takes vCards in; answers with what was done. */
async function take(memory: Memory, cards: string, made = 0): Promise<Plan> {
  const incoming = await readVCards(source('x.vcf', cards), made);
  return importPlanned(memory, incoming, await preview(memory, incoming));
}

async function kept(memory: Memory) {
  const rows = await (await memory.database()).getAll('contacts');
  return rows.flatMap((row) => {
    const { record } = lift('contacts', row);
    return record ? [[record.name, record.facts.emails?.value, record.facts.phones?.value, record.note]] : [];
  });
}

const strangers: readonly (readonly [string, string, string])[] = [
  ['the name alone, other numbers', card('FN:Peter Müller', 'TEL:111'), card('FN:Peter Müller', 'TEL:222')],
  [
    'the name alone, one with a number',
    card('FN:Peter Müller', 'TEL:111'),
    card('FN:Peter Müller', 'NOTE:ein anderer'),
  ],
  ['the name alone, other notes', card('FN:Peter Müller', 'NOTE:a'), card('FN:Peter Müller', 'NOTE:b')],
  [
    'the firm, other addresses',
    card('FN:Anna Schmidt', 'ORG:Ferrova AG', 'EMAIL:anna1@ferrova.example'),
    card('FN:Anna Schmidt', 'ORG:Ferrova AG', 'EMAIL:anna2@ferrova.example', 'NOTE:mag Katzen'),
  ],
  [
    'the firm, other birthdays',
    card('FN:Anna Schmidt', 'ORG:Ferrova AG', 'BDAY:1980-01-02'),
    card('FN:Anna Schmidt', 'ORG:Ferrova AG', 'BDAY:1991-01-02'),
  ],
];

test.each(strangers)('two people who have in common %s stay two', async (_, one, other) => {
  const memory = freshMemory();
  await take(memory, one);
  expect((await take(memory, other, 1)).counts).toMatchObject({ fresh: 1, changed: 0 });
  expect(await kept(memory)).toHaveLength(2);
  expect(changesNothing(await take(memory, one + other, 2))).toBe(true);
  expect(changesNothing(await take(memory, other + one, 3))).toBe(true);
});

const again: readonly (readonly [string, string, string])[] = [
  ['an address', card('FN:Ida Ohm', 'EMAIL:i@x.example'), card('FN:Ida Ohm', 'EMAIL:i@x.example', 'ORG:Neu')],
  ['a number', card('FN:Ida Ohm', 'TEL:111'), card('FN:Ida Ohm', 'TEL:111', 'TITLE:Leiterin')],
  ['the firm', card('FN:Ida Ohm', 'ORG:Ferrova'), card('FN:Ida Ohm', 'ORG:FERROVA', 'EMAIL:i@x.example')],
];

test.each(again)('one person is known again by %s', async (_, one, other) => {
  const memory = freshMemory();
  await take(memory, one);
  expect((await take(memory, other, 1)).counts).toMatchObject({ fresh: 0, changed: 1 });
  expect(await kept(memory)).toHaveLength(1);
});

test('two of one firm are not guessed between', async () => {
  const memory = freshMemory();
  await take(memory, card('FN:Eva Roth', 'ORG:Ferrova', 'TEL:1') + card('FN:Eva Roth', 'ORG:Ferrova', 'TEL:2'));
  expect((await take(memory, card('FN:Eva Roth', 'ORG:Ferrova', 'TITLE:Chefin'), 1)).counts.fresh).toBe(1);
});

const me = 'https://www.linkedin.com/in/me';
const her = 'https://www.linkedin.com/in/anna-alt';
const head = 'FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n';
const early = `Anna Alt,${her},Me,${me},2026-10-01 09:00:00 UTC,Hallo?\n`;
const late = `Anna Alt,${her},Me,${me},2026-10-01 18:00:00 UTC,Und noch etwas\n`;

async function takeArchive(memory: Memory, messages: string, messageTexts = false): Promise<Plan> {
  const files = [
    source('Connections.csv', `First Name,Last Name,URL,Connected On\nAnna,Alt,${her},08 Feb 2016\n`),
    source(
      'Invitations.csv',
      `From,To,Sent At,Direction,inviterProfileUrl,inviteeProfileUrl\nMe,Anna Alt,"1/29/16, 2:37 PM",OUTGOING,${me},${her}\n`,
    ),
    source('messages.csv', head + messages),
  ];
  const incoming = await readArchive(files, 0, { messageTexts });
  return importPlanned(memory, incoming, await preview(memory, incoming));
}

async function answers(memory: Memory) {
  const [card] = await listPeople(memory, 1);
  const person = await personOf(memory, card?.id ?? '');
  return person?.history.interactions.flatMap(({ kind, at, text }) => (kind === 'answered' ? [[at, text]] : []));
}

test('a day that went on after the last archive was made goes on in the next one', async () => {
  const memory = freshMemory();
  await takeArchive(memory, early);
  expect((await takeArchive(memory, early + late)).counts).toMatchObject({ changed: 1, events: { answered: 1 } });
  expect(await answers(memory)).toEqual([[Date.UTC(2026, 9, 1, 18), undefined]]);
  expect(changesNothing(await takeArchive(memory, early + late))).toBe(true);
  expect(changesNothing(await takeArchive(memory, early))).toBe(true);
});

test('texts that were not wanted at first can still be had', async () => {
  const memory = freshMemory();
  await takeArchive(memory, early);
  expect((await takeArchive(memory, early, true)).counts).toMatchObject({ changed: 1 });
  expect(await answers(memory)).toEqual([[Date.UTC(2026, 9, 1, 9), 'Hallo?']]);
  expect(changesNothing(await takeArchive(memory, early))).toBe(true);
  expect(changesNothing(await takeArchive(memory, early, true))).toBe(true);
});
