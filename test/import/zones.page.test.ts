import { expect, test } from 'vitest';
import { weekOf } from '../../src/core/relationship/rhythm.ts';
import { exportRecords } from '../../src/storage/export/records.ts';
import { fileSource } from '../../src/storage/import/bytes.ts';
import { openFile } from '../../src/storage/import/file.ts';
import { readArchive } from '../../src/storage/import/linkedin/archive.ts';
import { importPlanned, preview } from '../../src/storage/import/plan/import.ts';
import { changesNothing } from '../../src/storage/import/plan/plan.ts';
import { readRecords } from '../../src/storage/import/records.ts';
import { restoreRecords } from '../../src/storage/import/restore.ts';
import { log } from '../../src/storage/log.ts';
import { personByProfile, remember } from '../../src/storage/people.ts';
import { followUpsToday } from '../../src/storage/today.ts';
import { keptIn } from '../storage/kept.ts';
import { freshMemory, type TestMemory } from '../storage/open.ts';
import { file, zip } from './archives.ts';

const own = 'https://www.linkedin.com/in/maren-tillmanns';
const ada = 'https://www.linkedin.com/in/ada-quell';
const profile = { site: 'linkedin', slug: 'ada-quell' } as const;

/** Messages around the night in which Berlin's clocks go forward, and the one in which New York's go back. */
const moments = [
  '2026-03-28 23:30:00 UTC',
  '2026-03-29 00:59:59 UTC',
  '2026-03-29 01:00:01 UTC',
  '2026-03-29 22:30:00 UTC',
  '2026-11-01 05:30:00 UTC',
  '2026-11-01 06:30:00 UTC',
  '2026-11-02 04:30:00 UTC',
];

async function archive(): Promise<File> {
  const connections = `First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Quell,${ada},,Ferrova,Meisterin,27 Mar 2026\n`;
  const messages = [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
    ...moments.map((at) => `c1,,Maren Tillmanns,${own},Ada Quell,${ada},${at},,Hallo,INBOX`),
  ].join('\n');
  const profileTable = 'First Name,Last Name,Headline,Summary\nMaren,Tillmanns,Meisterin,\n';
  const tables = { 'Connections.csv': connections, 'messages.csv': messages, 'Profile.csv': profileTable };
  const bytes = new TextEncoder();
  const packed = await zip(new Map(Object.entries(tables).map(([name, text]) => [name, bytes.encode(text)])));
  return file(packed, 'Complete_LinkedInDataExport_11-03-2026.zip');
}

async function take(memory: TestMemory): Promise<boolean> {
  const opened = await openFile(await archive());
  if (opened.kind !== 'archive') throw new Error(opened.kind);
  const incoming = await readArchive(opened.sources, opened.made);
  await opened.close();
  const plan = await preview(memory, incoming);
  await importPlanned(memory, incoming, plan);
  return changesNothing(plan);
}

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia'];

test('an archive is the same wherever it is taken in, also around clock changes, and the second time elsewhere nothing is new', async () => {
  const kept: unknown[] = [];
  for (const zone of zones) {
    const memory = freshMemory();
    memory.live(zone);
    expect(await take(memory)).toBe(false);
    const person = await personByProfile(memory, profile);
    kept.push(person?.history.interactions.map(({ kind, at }) => [kind, at]));
    memory.live(zones[(zones.indexOf(zone) + 1) % zones.length] ?? '');
    expect(await take(memory)).toBe(true);
  }
  const [first, ...others] = kept;
  // One entry for each day in UTC, with its last message.
  expect(first).toEqual([
    ['accepted', Date.UTC(2026, 2, 27, 12)],
    ...[0, 3, 5, 6].map((at) => ['wrote', Date.parse(moments[at]?.replace(' UTC', 'Z').replace(' ', 'T') ?? '')]),
  ]);
  for (const other of others) expect(other).toEqual(first);
});

test('what two devices in different zones noted comes together in the order in which it happened', async () => {
  // Half past eleven in the evening, by the clock on each wall: six hours apart on most days, five in this week.
  const evenings = { 'Europe/Berlin': Date.UTC(2026, 9, 31, 22, 30), 'America/New_York': Date.UTC(2026, 10, 1, 3, 30) };
  const together = freshMemory();
  for (const [zone, at] of Object.entries(evenings)) {
    const memory = freshMemory();
    memory.live(zone);
    memory.at(at);
    const contact = await remember(memory, { identity: profile, name: 'Ada Quell', snapshot: {}, at });
    await log(memory, { contact, kind: 'called', at, text: zone });
    const source = fileSource(await exportRecords(memory), 'export.json', at);
    await restoreRecords(together, await readRecords(source));
  }
  const called = (await keptIn(together)).interactions as readonly { at: number; text: string }[];
  expect([...called].sort((a, b) => a.at - b.at).map(({ at, text }) => [text, at])).toEqual(Object.entries(evenings));
  // The same instant belongs to another week further west.
  const night = Date.UTC(2026, 10, 2, 3);
  expect(weekOf(night, 'Europe/Berlin').from).toBeGreaterThan(weekOf(night, 'America/New_York').from);
  const lists = [];
  for (const zone of zones) {
    together.live(zone);
    together.at(Date.UTC(2027, 2, 28, 0, 59));
    lists.push((await followUpsToday(together)).list.map(({ person, reason }) => [person, reason.id]));
  }
  for (const list of lists) expect(list).toEqual(lists[0]);
});
