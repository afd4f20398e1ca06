import { describe, expect, test } from 'vitest';
import { openFile } from '../../src/storage/import/file.ts';
import type { Incoming } from '../../src/storage/import/incoming.ts';
import { readArchive } from '../../src/storage/import/linkedin/archive.ts';
import { archive, crowd, file, files, own, type Shape, zip } from './archives.ts';

async function read(dropped: File, messageTexts = false): Promise<Incoming> {
  const opened = await openFile(dropped);
  if (opened.kind !== 'archive') throw new Error(`opened as ${opened.kind}`);
  const incoming = await readArchive(opened.sources, opened.made, { messageTexts });
  await opened.close();
  return incoming;
}

const count = (incoming: Incoming, kind: string) =>
  incoming.people.reduce((sum, person) => sum + person.events.filter((event) => event.kind === kind).length, 0);
const problems = (incoming: Incoming) => Object.assign({}, ...incoming.files.map((one) => one.problems));

const shapes: Record<string, Partial<Shape>> = {
  'as it comes today': {},
  'without the notes on top': { preamble: false },
  'with a byte order mark and bare newlines': { bom: true, newline: '\n' },
  'saved by a spreadsheet': { encoding: 'windows-1252', dates: 'spreadsheet', padding: 40 },
  'saved by a German spreadsheet': { encoding: 'windows-1252', delimiter: ';', dates: 'german', preamble: false },
  'with ISO dates': { dates: 'iso' },
  'with American dates': { dates: 'american' },
  'with files named in another language, in a folder': { localNames: true, bom: true },
};

describe.each(Object.entries(shapes))('an archive %s', (_, shape) => {
  test('gives everybody with firm, role, address and day', async () => {
    const people = crowd({ people: 60 });
    const incoming = await read(await archive({ people: 60, ...shape }));
    const kept = incoming.people.filter((person) => person.kept);
    expect(problems(incoming)).toEqual({});
    expect(kept.map((person) => person.name)).toEqual(
      people.map((person) => (shape.encoding ? latin(person.name) : person.name)),
    );
    expect(kept.map((person) => person.profiles)).toEqual(people.map((person) => [`linkedin/${person.slug}`]));
    expect(kept.map((person) => person.facts.company ?? '')).toEqual(people.map((person) => person.company));
    expect(kept.map((person) => person.events)).toEqual(
      people.map(({ connected }) => [expect.objectContaining({ kind: 'accepted', at: connected + 43_200_000 })]),
    );
  });
});

const latin = (text: string) => Array.from(text, (sign) => (sign.charCodeAt(0) < 256 ? sign : '?')).join('');

test('an archive tells when it was made', async () => {
  expect((await read(await archive({ people: 1 }))).made).toBe(Date.UTC(2026, 10, 1, 12));
});

test('old exports without addresses give people without profiles', async () => {
  const incoming = await read(await archive({ people: 20, urls: false }));
  expect(incoming.people).toHaveLength(20);
  expect(incoming.people.every((person) => person.profiles.length === 0)).toBe(true);
});

test('messages say who wrote on which day, once a day and direction, and nothing of what', async () => {
  const incoming = await read(await archive({ people: 30, messages: 300 }));
  const events = incoming.people.flatMap((person) => person.events);
  expect(count(incoming, 'wrote')).toBeGreaterThan(60);
  expect(count(incoming, 'answered')).toBeGreaterThan(60);
  expect(events.every((event) => event.text === undefined)).toBe(true);
  const keys = incoming.people.flatMap((person) =>
    person.events.map((event) => `${person.name}/${event.kind}/${event.key}`),
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(incoming.self).toEqual({ name: own.name, profile: `linkedin/${own.slug}` });
});

test('texts of messages are kept when wanted, without entities and shortened', async () => {
  const incoming = await read(await archive({ people: 30, messages: 300 }), true);
  const texts = incoming.people.flatMap((person) => person.events.flatMap((event) => event.text ?? []));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.every((text) => text.length <= 280 && !text.includes('&amp;'))).toBe(true);
});

test('the last message of the day stands for the day', async () => {
  const rows = [
    'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,FOLDER',
    'a,Maren Tillmanns,https://www.linkedin.com/in/maren-tillmanns,Emre A,https://de.linkedin.com/in/EMRE-a/,2025-06-01 09:00:00 UTC,x,INBOX',
    'a,Emre A,https://www.linkedin.com/in/emre-a?x=1,Maren Tillmanns,https://www.linkedin.com/in/maren-tillmanns,2025-06-01 10:00:00 UTC,x,INBOX',
    'a,Maren Tillmanns,https://www.linkedin.com/in/maren-tillmanns,Emre A,https://www.linkedin.com/in/emre-a#y,2025-06-01 11:30:00 UTC,x,INBOX',
  ];
  const connections =
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nEmre,A,https://www.linkedin.com/in/emre-a,,,,01 Feb 2024\n';
  const incoming = await read(
    file(
      await zip(
        new Map([['messages.csv', text(rows.join('\n'))], ['Connections.csv', text(connections)], ...profile()]),
      ),
      'x.zip',
    ),
  );
  expect(incoming.people).toHaveLength(1);
  expect(incoming.people[0]?.events.map((event) => [event.kind, new Date(event.at).toISOString()])).toEqual([
    ['accepted', '2024-02-01T12:00:00.000Z'],
    ['answered', '2025-06-01T10:00:00.000Z'],
    ['wrote', '2025-06-01T11:30:00.000Z'],
  ]);
});

const text = (content: string) => new TextEncoder().encode(content);
const profile = (): [string, Uint8Array][] => [...files({ people: 1 })].filter(([name]) => name === 'Profile.csv');

test('invitations sent keep their note and day, in the odd spacing of the site', async () => {
  const incoming = await read(await archive({ people: 30, invitations: 24 }));
  const invited = incoming.people.flatMap((person) => person.events.filter((event) => event.kind === 'invited'));
  expect(invited).toHaveLength(24);
  expect(invited.filter((event) => event.note !== undefined)).toHaveLength(16);
  expect(invited.map((event) => event.at)).toContain(Date.UTC(2026, 1, 2, 14, 37));
});

test('recommendations and endorsements become help given and received, skills of a day together', async () => {
  const incoming = await read(await archive({ people: 3, extras: true }));
  expect(count(incoming, 'gave')).toBe(3);
  expect(count(incoming, 'got')).toBe(3);
  const got = incoming.people.flatMap((person) => person.events).find((event) => event.kind === 'got');
  expect(got?.text).toBe('Härten, Gießen');
  expect(
    incoming.files
      .filter((one) => one.kind === 'other')
      .map((one) => one.file)
      .sort(),
  ).toEqual(['Shares_1.csv', 'Skills.csv']);
});

const praised = (rows: readonly (readonly [first: string, last: string, text: string])[]) =>
  text(
    [
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
      ...rows.map(([first, last, said]) => `${first},${last},Ferrova,Boss,"${said}","01/15/24, 2:37 PM",VISIBLE`),
    ].join('\r\n'),
  );
const friends = text(
  [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    ...['Ada,Ebert', 'Bo,Ott', 'Cy,Uhl'].map(
      (name, index) => `${name},https://www.linkedin.com/in/p${index},,,,01 Feb 2024`,
    ),
  ].join('\r\n'),
);
async function praise(tables: Readonly<Record<string, Uint8Array>>) {
  const all = new Map([...Object.entries(tables), ['c.csv', friends] as const, ...profile()]);
  const { people, files: reports } = await read(file(await zip(all), 'x.zip'));
  const ways = people.flatMap(({ name, events }) =>
    events.flatMap(({ kind }) => (kind === 'gave' || kind === 'got' ? [`${kind} ${name}`] : [])),
  );
  return {
    ways: ways.sort(),
    left: reports.flatMap(({ problems }) => (problems.direction ? [problems.direction] : [])),
  };
}
const given = praised([
  ['Ada', 'Ebert', 'Ada leads quietly. I would work for Frau Ebert again any day.'],
  ['Bo', 'Ott', 'Wer Härteöfen baut, sollte Bos Rat suchen; Maren Tillmanns'],
]);
const received = praised([
  ['Cy', 'Uhl', 'Maren Tillmanns kann zuhören. Gern wieder. Herzlich, Cy Uhl'],
  ['Bo', 'Ott', 'A pleasure, always on time.'],
]);

test('which way recommendations went is read from them, whatever their files are called', async () => {
  const both = ['gave Ada Ebert', 'gave Bo Ott', 'got Bo Ott', 'got Cy Uhl'];
  expect(await praise({ 'Recommendations_Given.csv': given, 'Recommendations_Received.csv': received })).toEqual({
    ways: both,
    left: [],
  });
  expect(await praise({ 'Recommendations_Received.csv': given, 'Recommendations_Given.csv': received })).toEqual({
    ways: both,
    left: [],
  });
  expect(await praise({ 'a.csv': given, 'b.csv': received })).toEqual({ ways: both, left: [] });
});

test('a table whose texts name nobody is the other way than the one beside it, else left out whatever it is called', async () => {
  const silent = praised([['Cy', 'Uhl', 'Great to work with.']]);
  expect((await praise({ 'a.csv': given, 'b.csv': silent })).ways).toContain('got Cy Uhl');
  expect((await praise({ 'Recommendations_Given.csv': silent, 'b.csv': given })).ways).toContain('got Cy Uhl');
  for (const name of ['Empfehlungen_erhalten.csv', 'Recommendations_Given.csv', 'b.csv'])
    expect(await praise({ [name]: silent })).toEqual({ ways: [], left: [1] });
  expect(await praise({ 'a.csv': silent, 'b.csv': silent })).toEqual({ ways: [], left: [1, 1] });
});

test('without a table of the profile the user is known by the invitations that went out', async () => {
  const invited = text(
    [
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
      'Maren Tillmanns,Ada Ebert,"1/29/26, 2:37 PM",,OUTGOING,https://www.linkedin.com/in/maren,https://www.linkedin.com/in/p0',
    ].join('\n'),
  );
  const tables = new Map([
    ['a.csv', received],
    ['c.csv', friends],
    ['i.csv', invited],
  ]);
  const { people } = await read(file(await zip(tables), 'x.zip'));
  expect(people.flatMap(({ events }) => events.filter(({ kind }) => kind === 'got'))).toHaveLength(2);
});

test('every line that cannot be taken is counted with its reason and place', async () => {
  const connections = [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Ada,Ebert,https://www.linkedin.com/in/ada-ebert,,,,01 Feb 2024',
    ',,https://www.linkedin.com/in/nobody,,,,01 Feb 2024',
    'Bo,Ott,https://www.linkedin.com/in/bo-ott,,,,yesterday',
    'Cy,Uhl,https://www.linkedin.com/in/cy-uhl,,Uhl, Co and more,Boss,01 Feb 2024',
    ',,,,,,',
  ];
  const messages = [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT',
    'a,,LinkedIn Member,,Maren Tillmanns,https://www.linkedin.com/in/maren-tillmanns,2025-06-01 09:00:00 UTC,,x,INBOX,No',
    'b,,Maren Tillmanns,https://www.linkedin.com/in/maren-tillmanns,Ada Ebert,https://www.linkedin.com/in/ada-ebert,2025-06-01 09:00:00 UTC,,x,INBOX,Yes',
    'c,,Maren Tillmanns,https://www.linkedin.com/in/maren-tillmanns,"Ada Ebert, PhD, Bo Ott","https://www.linkedin.com/in/ada-ebert,https://www.linkedin.com/in/bo-ott",2025-06-01 09:00:00 UTC,,x,INBOX,No',
    'd,,Ada Ebert,https://www.linkedin.com/in/ada-ebert,Maren Tillmanns,https://www.linkedin.com/in/maren-tillmanns,2025-06-99,,x,INBOX,No',
    'e,,Ada Ebert,https://www.linkedin.com/in/ada-ebert,Maren Tillmanns,https://www.linkedin.com/in/maren-tillmanns,2025-06-01 08:00:00 UTC,,x,INBOX,No',
  ];
  const incoming = await read(
    file(
      await zip(
        new Map([['m.csv', text(messages.join('\r\n'))], ['c.csv', text(connections.join('\r\n'))], ...profile()]),
      ),
      'x.zip',
    ),
  );
  const report = Object.fromEntries(incoming.files.map((one) => [one.file, one]));
  expect(report['c.csv']?.problems).toEqual({ name: 1, date: 1, columns: 1 });
  expect(report['c.csv']?.shown.map(({ line, reason }) => [line, reason])).toEqual([
    [3, 'name'],
    [4, 'date'],
    [5, 'columns'],
  ]);
  expect(report['m.csv']?.problems).toEqual({ deleted: 1, draft: 1, group: 1, date: 1 });
  expect(incoming.people.map((person) => person.name)).toEqual(['Ada Ebert', 'Bo Ott']);
});

test('a message is from whoever the archive belongs to even when no file says so', async () => {
  const without = new Map([...files({ people: 30, messages: 200 })].filter(([name]) => name !== 'Profile.csv'));
  const incoming = await read(file(await zip(without), 'x.zip'));
  expect(incoming.self.profile).toBe(`linkedin/${own.slug}`);
  expect(count(incoming, 'wrote')).toBeGreaterThan(30);
});

test('messages taken as they come are the same as messages held until all else is read', async () => {
  const opened = await openFile(await archive({ people: 40, messages: 400, invitations: 12, extras: true }));
  if (opened.kind !== 'archive') throw new Error(opened.kind);
  const largest = Math.max(...opened.sources.map((source) => source.size));
  const held = opened.sources.map((source) => (source.size === largest ? { ...source, size: 0 } : source));
  expect(await readArchive(opened.sources, opened.made)).toEqual(await readArchive(held, opened.made));
  await opened.close();
});

test('a closed account among the connections is nobody', async () => {
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const rows = ['LinkedIn,Member,,,,,01 Feb 2024', 'Ada,Ebert,https://www.linkedin.com/in/ada-ebert,,Uhl,,01 Feb 2024'];
  const incoming = await read(new File([[head, ...rows].join('\n')], 'Connections.csv'));
  expect(incoming.people.map(({ name }) => name)).toEqual(['Ada Ebert']);
  expect(problems(incoming)).toEqual({ deleted: 1 });
});

test('days of one file are read in one order: the day first where one of them can be nothing else', async () => {
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const daysOf = async (...days: readonly string[]) => {
    const rows = days.map((day, nth) => `Ada,Ebert,https://www.linkedin.com/in/ada-${nth},,Uhl,,${day}`);
    const incoming = await read(new File([[head, ...rows].join('\n')], 'Connections.csv'));
    return incoming.people.map(({ events }) => new Date(events[0]?.at ?? 0).toISOString().slice(0, 10));
  };
  expect(await daysOf('02/08/2025', '25/08/2025')).toEqual(['2025-08-02', '2025-08-25']);
  expect(await daysOf('02/08/2025', '08/25/2025')).toEqual(['2025-02-08', '2025-08-25']);
  expect(await daysOf('02/08/2025')).toEqual(['2025-02-08']);
});
