import { expect, test } from 'vitest';
import { fileSource } from '../../src/storage/import/bytes.ts';
import type { IncomingPerson } from '../../src/storage/import/incoming.ts';
import { readVCards } from '../../src/storage/import/vcard/vcards.ts';

async function read(content: string | Uint8Array, newline = '\r\n') {
  const bytes = typeof content === 'string' ? content.replaceAll('\n', newline) : content;
  const incoming = await readVCards(fileSource(new Blob([bytes as BlobPart]), 'cards.vcf', null), 0);
  return { people: incoming.people, report: incoming.files[0] };
}
const card = (lines: string) => `BEGIN:VCARD\n${lines.trim()}\nEND:VCARD\n`;
async function one(lines: string): Promise<IncomingPerson | undefined> {
  return (await read(card(lines))).people[0];
}

test('Apple: grouped addresses, labels, its own social profiles, an inline picture', async () => {
  const person = await one(`VERSION:3.0
PRODID:-//Apple Inc.//iOS 18.5//EN
N:Färber;Jördis;;;
FN:Jördis Färber
ORG:Ferrova\\, Inc.;Qualität
TITLE:Head of Quality
EMAIL;type=INTERNET;type=WORK;type=pref:Joerdis@Ferrova.example
TEL;type=CELL;type=VOICE;type=pref:+49 30 1234567
item1.URL;type=pref:https://de.linkedin.com/in/J%C3%B6rdis-F/?trk=x
item1.X-ABLabel:_$!<HomePage>!$_
X-SOCIALPROFILE;type=linkedin;x-user=joerdis-f:x-apple:joerdis-f
BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-09
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD
 /2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4n
 ICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL
NOTE:Am Härteofen kennen\\, gelernt\\nzweite Zeile`);
  expect(person).toMatchObject({
    name: 'Jördis Färber',
    profiles: ['linkedin/jördis-f', 'linkedin/joerdis-f'],
    facts: {
      company: 'Ferrova, Inc.',
      role: 'Head of Quality',
      emails: ['joerdis@ferrova.example'],
      phones: ['+49 30 1234567'],
      birthday: '--03-09',
    },
    note: 'Am Härteofen kennen, gelernt\nzweite Zeile',
  });
});

test('Monica and Nextcloud: version 4.0, a social profile without a value, tel: addresses, groups left out', async () => {
  const { people, report } = await read(
    card(`VERSION:4.0
UID:urn:uuid:0d9b5f2e-1111-4222-8333-444455556666
FN:Ömer Özdemir
N:Özdemir;Ömer;;;
TEL;VALUE=uri;TYPE="voice,work":tel:+43-1-555
EMAIL;PREF=1:oemer@example.org
X-SOCIAL-PROFILE;TYPE=LinkedIn;X-USER=oemer-oe:
SOCIALPROFILE;SERVICE-TYPE=XING:https://www.xing.com/profile/Oemer_Oezdemir
CATEGORIES:messe,guss
BDAY:--0412
ADR;TYPE=work:;;Gasse 1;Linz;;4020;Österreich`) + card('VERSION:4.0\nKIND:group\nFN:Messe\nMEMBER:urn:uuid:1'),
  );
  expect(people).toHaveLength(1);
  expect(people[0]).toMatchObject({
    profiles: ['linkedin/oemer-oe', 'xing/oemer_oezdemir'],
    tags: ['messe', 'guss'],
    facts: { phones: ['+43-1-555'], birthday: '--04-12', location: 'Linz, Österreich' },
  });
  expect(report?.problems).toEqual({ group: 1 });
});

test('Google: labels that everybody has are no tags', async () => {
  const person = await one(`VERSION:3.0
FN:Nuria Köhlbrand
N:Köhlbrand;Nuria;;;
item1.EMAIL;TYPE=INTERNET:nuria@example.org
item1.X-ABLabel:
item2.URL:https\\://www.xing.com/profile/Nuria_Koehlbrand/web
item2.X-ABLabel:PROFILE
BDAY:19800229
CATEGORIES:myContacts,Verein`);
  expect(person).toMatchObject({
    profiles: ['xing/nuria_koehlbrand'],
    tags: ['Verein'],
    facts: { birthday: '1980-02-29', emails: ['nuria@example.org'] },
  });
});

test('Outlook: version 2.1 with quoted-printable over several lines, bare types and an old charset', async () => {
  const person = await one(`VERSION:2.1
N;LANGUAGE=de;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:M=FCllenbach;J=F6rg
FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:J=F6rg M=FCllenbach
ORG:Nordkai
TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Pr=C3=BCfer und=20=
Einkauf
TEL;WORK;VOICE:040 12 34
EMAIL;PREF;INTERNET:joerg@nordkai.example
NOTE;ENCODING=QUOTED-PRINTABLE:Zeile eins=0D=0AZeile zwei`);
  expect(person).toMatchObject({
    name: 'Jörg Müllenbach',
    facts: { role: 'Prüfer und Einkauf', company: 'Nordkai', phones: ['040 12 34'], emails: ['joerg@nordkai.example'] },
  });
  expect(person?.note?.replace('\r', '')).toBe('Zeile eins\nZeile zwei');
});

test('bare newlines, a byte order mark and Windows-1252 are read too', async () => {
  const text = card('VERSION:3.0\nFN:Käthe Großkopf');
  expect((await read(`\ufeff${text}`, '\n')).people[0]?.name).toBe('Käthe Großkopf');
  const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  expect((await read(latin)).people[0]?.name).toBe('Käthe Großkopf');
});

test('a card without a name, one without an end and one that is endless cost only themselves', async () => {
  const { people, report } = await read(
    card('VERSION:3.0\nEMAIL:x@example.org') +
      'BEGIN:VCARD\nVERSION:3.0\nFN:Half\n' +
      card(`VERSION:3.0\nFN:Endless\nNOTE:${'x'.repeat(1_200_000)}`) +
      card('VERSION:3.0\nFN:Ada Ebert'),
  );
  expect(people.map((person) => person.name)).toEqual(['Ada Ebert']);
  expect(report?.problems).toEqual({ name: 1, unreadable: 2 });
});

test('pictures of many megabytes pass by', async () => {
  const line = `${'A'.repeat(76)}\n `;
  const { people } = await read(
    card(`VERSION:3.0\nFN:Big Picture\nPHOTO;ENCODING=b:${line.repeat(200_000)}\nTEL:1`) +
      card(`VERSION:3.0\nFN:One Line\nPHOTO;ENCODING=b:${'A'.repeat(8_000_000)}\nTEL:2`),
  );
  expect(people.map((person) => [person.name, person.facts.phones])).toEqual([
    ['Big Picture', ['1']],
    ['One Line', ['2']],
  ]);
});

test('a soft line break of quoted-printable keeps the space that follows it', async () => {
  const person = await one(`VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Anna=
 Beate;;;
NOTE;ENCODING=QUOTED-PRINTABLE:spricht=
 Deutsch und=
 Englisch`);
  expect(person).toMatchObject({ name: 'Anna Beate Müller', note: 'spricht Deutsch und Englisch' });
});

test('a fold in the middle of a letter costs neither that letter nor those of later cards', async () => {
  const bytes = [...new TextEncoder().encode(card('VERSION:3.0\nFN:J\u00fcrgen') + card('FN:Jörg Öhm'))];
  const cut = bytes.indexOf(0xbc);
  for (const fold of [
    [13, 10, 32],
    [10, 9],
  ]) {
    const { people } = await read(Uint8Array.from([...bytes.slice(0, cut), ...fold, ...bytes.slice(cut)]));
    expect(people.map((person) => person.name)).toEqual(['Jürgen', 'Jörg Öhm']);
  }
});

test('lines may end with CR alone', async () => {
  const { people } = await read(card('VERSION:3.0\nFN:Alt Mac\nEMAIL:alt@example.org').repeat(2), '\r');
  expect(people.map((person) => [person.name, person.facts.emails])).toEqual([
    ['Alt Mac', ['alt@example.org']],
    ['Alt Mac', ['alt@example.org']],
  ]);
});

test('the card of an assistant inside a card is not taken for the person', async () => {
  const { people, report } = await read(
    card('VERSION:2.1\nFN:Vera Chef\nAGENT:\nBEGIN:VCARD\nFN:Ole Helfer\nEND:VCARD\nTEL:1') + card('FN:Ida Danach'),
  );
  expect(people.map((person) => [person.name, person.facts.phones])).toEqual([
    ['Vera Chef', ['1']],
    ['Ida Danach', undefined],
  ]);
  expect(report?.problems).toEqual({});
});
