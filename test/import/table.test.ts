import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileSource } from '../../src/storage/import/bytes.ts';
import { kindOf } from '../../src/storage/import/file.ts';
import { guessMapping, mappingKey, namesSomebody } from '../../src/storage/import/table/mapping.ts';
import { rowsOf } from '../../src/storage/import/table/rows.ts';
import { readTable, tableHead } from '../../src/storage/import/table/table.ts';

const source = (text: string) => fileSource(new Blob([text]), 'people.csv', null);
async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
async function rows(text: string, size = 7): Promise<(readonly string[])[]> {
  const all: (readonly string[])[] = [];
  for await (const batch of rowsOf(inPieces(text, size))) all.push(...batch.map((row) => row.cells));
  return all;
}
async function people(text: string) {
  const head = await tableHead(source(text));
  return (await readTable(source(text), head?.guess ?? [], 0)).people;
}

const google =
  'First Name,Middle Name,Last Name,Phonetic First Name,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value';

test('Google, as exported since 2024', async () => {
  const [person] = await people(
    `${google}\nJördis,M,Färber,,Ferrova,Head of Quality, --03-09,"Zwei\nZeilen",Messe ::: * myContacts,* Work,j@ferrova.example ::: k@ferrova.example,,l@example.org,Mobile,+49 30 1,,https://www.linkedin.com/in/joerdis\n`,
  );
  expect(person).toMatchObject({
    name: 'Jördis M Färber',
    profiles: ['linkedin/joerdis'],
    tags: ['Messe'],
    note: 'Zwei\nZeilen',
    facts: {
      company: 'Ferrova',
      role: 'Head of Quality',
      emails: ['j@ferrova.example', 'k@ferrova.example', 'l@example.org'],
      phones: ['+49 30 1'],
      birthday: '--03-09',
    },
  });
});

test('Google, as exported before', async () => {
  const [person] = await people(
    'Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title\nEmre Uhl,Emre,Uhl,* myContacts ::: Verein,* ,emre@example.org,Nordkai,Einkäufer\n',
  );
  expect(person).toMatchObject({
    name: 'Emre Uhl',
    tags: ['Verein'],
    facts: { emails: ['emre@example.org'], company: 'Nordkai', role: 'Einkäufer' },
  });
});

test('Outlook in German, with semicolons', async () => {
  const [person] = await people(
    'Anrede;Vorname;Weitere Vornamen;Nachname;Firma;Position;Telefon geschäftlich;E-Mail-Adresse;E-Mail 2: Adresse;Geburtstag;Kategorien\nFrau;Ulrike;;Tränkner;Muldental AG;Werkleiterin;0375 12;u.t@muldental.example;;9.3.1970;Messe;\n',
  );
  expect(person).toMatchObject({
    name: 'Ulrike Tränkner',
    facts: { company: 'Muldental AG', role: 'Werkleiterin', phones: ['0375 12'], birthday: '1970-03-09' },
  });
});

test('a list from XING or anywhere is read by the columns that the user names', async () => {
  const text = 'Wer\tWo\tSeite\nNuria Berg\tKastanie\thttps://www.xing.com/profile/Nuria_Berg3/cv\n';
  const head = await tableHead(source(text));
  expect(head?.header).toEqual(['Wer', 'Wo', 'Seite']);
  expect(namesSomebody(head?.guess ?? [])).toBe(false);
  const { people: found } = await readTable(source(text), ['name', 'company', 'link'], 0);
  expect(found[0]).toMatchObject({
    name: 'Nuria Berg',
    profiles: ['xing/nuria_berg3'],
    facts: { company: 'Kastanie' },
  });
});

test('a mapping is remembered for the same columns, whatever their case', async () => {
  expect(await mappingKey(['Vorname', 'NACHNAME'])).toBe(await mappingKey(['vorname', 'Nachname']));
  expect(await mappingKey(['Vorname'])).not.toBe(await mappingKey(['Nachname']));
});

test('a title is a job only where no other column is', async () => {
  expect(guessMapping(['Title', 'First Name', 'Last Name', 'Job Title'])).toEqual([
    null,
    'firstName',
    'lastName',
    'role',
  ]);
  expect(guessMapping(['Name', 'Title'])).toEqual(['name', 'role']);
});

test('an export of ours is known also after its parts were put into another order', async () => {
  expect(await kindOf(source('{\n  "contacts": [\n    {'))).toBe('records');
});

test('lines without a name and with too many cells are counted', async () => {
  const text = 'Name,Company\nAda Ebert,Uhl\n,Uhl\nBo,Ott,too,many\n';
  const { files } = await readTable(source(text), guessMapping(['Name', 'Company']), 0);
  expect(files[0]).toMatchObject({ rows: 3, problems: { name: 1, columns: 1 } });
});

test('a quote that is never closed costs its own line', async () => {
  const lost: number[] = [];
  const text = 'Name,Company\nAda,Uhl\n"Bo,Ott\nCy,Quell\nDee,Werk\n';
  const found: string[] = [];
  for await (const batch of rowsOf(inPieces(text, 9), { trouble: (line) => lost.push(line) }))
    found.push(...batch.map((row) => row.cells[0] ?? ''));
  expect(found).toEqual(['Name', 'Ada', 'Cy', 'Dee']);
  expect(lost).toEqual([3]);
});

test('rows are the same however the text is cut, and come back as they were written', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ü', '"', ',', ';', '\n', '\r\n', ' ', '=') });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 40 }),
      async (table, size) => {
        const text = table.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        const expected = table
          .filter((cells) => cells.some((one) => one.trim() !== ''))
          .map((cells) => cells.map((one) => one.replaceAll('\r\n', '\n')));
        expect(await rows(`h1,h2\r\n${text}\r\n`, size)).toEqual([['h1', 'h2'], ...expected]);
      },
    ),
  );
});

test('what is no table, no card and no archive is told apart', async () => {
  await expect(kindOf(source('{"a":1}'))).rejects.toMatchObject({ trouble: 'not-text' });
  await expect(kindOf(source('<html></html>'))).rejects.toMatchObject({ trouble: 'not-text' });
  await expect(kindOf(source('\0\0\0\0\0\0\0\0'))).rejects.toMatchObject({ trouble: 'not-text' });
  expect(await kindOf(source('Name,Firma\nA,B'))).toBe('table');
  expect(await kindOf(source('begin:vcard\nfn:x'))).toBe('vcards');
  expect(await kindOf(source('age-encryption.org/v1\n-> scrypt'))).toBe('backup');
  expect(await kindOf(source('{"format":"vitamin-b","version":1'))).toBe('records');
});

test('an address table is one, whatever its other columns share with a table of LinkedIn', async () => {
  const alone = (text: string) => kindOf(source(text), undefined, true);
  for (const header of [
    'Name,Title,Description,URL,E-mail,Company',
    'First Name,Last Name,Headline,Summary,Email,Company',
    'Name,Company Name,Title,Started On,E-mail',
  ])
    expect(await alone(`${header}\na,b,c,d,e,f`), header).toBe('table');
  // A table of the archive that came by itself is said to be one.
  for (const header of [
    'Company Name,Title,Description,Location,Started On,Finished On',
    'Name,Url,Authority,Started On,Finished On,License Number',
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Email Address,Confirmed,Primary,Updated On',
  ])
    expect(await alone(`${header}\na,b,c,d,e,f`), header).toBe('archive');
});

test('the line with which a spreadsheet says how the file is parted is no header', async () => {
  const text = 'sep=;\r\nName;E-Mail;Firma\r\nAda Ebert;ada@example.org;Uhl\r\n';
  const head = await tableHead(source(text));
  expect(head?.guess).toEqual(['name', 'email', 'company']);
  const { people } = await readTable(source(text), ['name', 'email', 'company'], 0);
  expect(people.map(({ name, facts }) => [name, facts.company])).toEqual([['Ada Ebert', 'Uhl']]);
});

test('a table of one order of days is read so from its first line on', async () => {
  const { people } = await readTable(
    source('Name,Connected On\nAda,02/08/2025\nBo,25/08/2025\n'),
    ['name', 'connectedOn'],
    0,
  );
  expect(people.map(({ events }) => new Date(events[0]?.at ?? 0).getUTCMonth())).toEqual([7, 7]);
});

test('signs inside long quoted texts do not decide what separates the columns', async () => {
  const long = Array.from({ length: 40 }, (_, index) => `Punkt ${index}; und&nbsp;noch; mehr`).join('\n');
  const [first, second] = await rows(`Name,Notes,E-mail\nAnna Alt,"${long}",a@example.org\nBo Lee,,b@example.org\n`);
  expect(first).toEqual(['Name', 'Notes', 'E-mail']);
  expect(second?.[2]).toBe('a@example.org');
});
