import { BlobWriter, configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { dice } from '../storage/generate.ts';

/** Archives of invented people, built in memory in every shape in which they are seen. */

configure({ useWebWorkers: false });

const first =
  'Anneliese Bjarne Caoimhe Dorothea Emre Giulia Hinnerk Jördis Kwame Mateusz Nuria Ömer Siobhán Ulrike'.split(' ');
const last =
  'Abendroth Brüggemann Csányi Dünnwald Färber Großkopf Härtling Köhlbrand Müllenbach Özdemir Tränkner'.split(' ');
const firms = ['Muldental AG', 'Ferrova, Inc.', 'Ostalb "Nord" GmbH', 'Nordkai & Söhne', 'Kastanie', ''];
const roles = ['Werkleiterin', 'Head of Quality', 'Einkäufer', 'Data Engineer', ''];

export const own = { name: 'Maren Tillmanns', slug: 'maren-tillmanns' };
const ownUrl = `https://www.linkedin.com/in/${own.slug}`;

export interface Shape {
  readonly people: number;
  readonly messages?: number;
  readonly invitations?: number;
  /** Notes above the header of Connections.csv. Default true. */
  readonly preamble?: boolean;
  readonly bom?: boolean;
  readonly newline?: '\n' | '\r\n';
  readonly encoding?: 'utf-8' | 'windows-1252';
  readonly delimiter?: ',' | ';';
  readonly dates?: 'written' | 'iso' | 'american' | 'spreadsheet' | 'german';
  /** Old exports had no addresses. */
  readonly urls?: boolean;
  /** Rows of nothing but commas below the data. */
  readonly padding?: number;
  /** Names of files as other languages have them, in a folder. */
  readonly localNames?: boolean;
  readonly extras?: boolean;
  /** A later export of the same network: everybody has moved to this firm. */
  readonly movedTo?: string;
  readonly seed?: number;
}

export interface Person {
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly slug: string;
  readonly email: string;
  readonly company: string;
  readonly role: string;
  /** Midnight UTC of the day of connecting. */
  readonly connected: number;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const start = Date.UTC(2015, 0, 1);
const day = 86_400_000;

export function crowd({ people, movedTo, seed = 5 }: Pick<Shape, 'people' | 'movedTo' | 'seed'>): Person[] {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  return Array.from({ length: people }, (_, index) => {
    const [firstName, lastName] = [pick(first), `${pick(last)}${index >= 150 ? `-${index.toString(36)}` : ''}`];
    const email = roll() < 0.2 ? `person${index}@example.org` : '';
    const [company, role] = [pick(firms), pick(roles)];
    const slug = `${firstName}-${lastName}-${index}`.toLowerCase().replaceAll('ß', 'ss');
    const connected = start + Math.floor(roll() * 4000) * day;
    return {
      name: `${firstName} ${lastName}`,
      firstName,
      lastName,
      slug,
      email,
      company: movedTo ?? company,
      role,
      connected,
    };
  });
}

/** The files of an archive, by name. */
export function files(shape: Shape): Map<string, Uint8Array> {
  const people = crowd(shape);
  const made = new Map<string, Uint8Array>();
  const put = (name: string, local: string, rows: readonly (readonly string[])[], top = '') => {
    made.set(shape.localNames ? `Archiv/${local}` : name, bytesOf(top + table(rows, shape), shape));
  };
  put('Connections.csv', 'Kontakte.csv', connections(people, shape), shape.preamble === false ? '' : preamble(shape));
  if (shape.messages) put('messages.csv', 'Nachrichten.csv', messages(people, shape));
  if (shape.invitations) put('Invitations.csv', 'Einladungen.csv', invitations(people, shape));
  put('Profile.csv', 'Profil.csv', [
    ['First Name', 'Last Name', 'Maiden Name', 'Address', 'Birth Date', 'Headline', 'Summary'],
    ['Maren', 'Tillmanns', '', '', '', 'Gießereitechnik', 'Zwei\nZeilen'],
  ]);
  if (shape.extras) {
    const some = people.slice(0, 3);
    put('Recommendations_Given.csv', 'Recommendations_Given.csv', [
      ['First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date', 'Status'],
      ...some.map((one) => [
        one.firstName,
        one.lastName,
        one.company,
        one.role,
        `Great to work with ${one.firstName}, any day again`,
        '01/15/24, 2:37 PM',
        'VISIBLE',
      ]),
    ]);
    put('Endorsement_Received_Info.csv', 'Endorsement_Received_Info.csv', [
      [
        'Endorsement Date',
        'Skill Name',
        'Endorser First Name',
        'Endorser Last Name',
        'Endorser Public Url',
        'Endorsement Status',
      ],
      ...some.flatMap((one) =>
        ['Härten', 'Gießen'].map((skill) => [
          '2024/03/02 10:00:00 UTC',
          skill,
          one.firstName,
          one.lastName,
          `www.linkedin.com/in/${encodeURIComponent(one.slug)}`,
          'ACCEPTED',
        ]),
      ),
    ]);
    put('Skills.csv', 'Skills.csv', [['Name'], ['Gießen']]);
    put('Shares_1.csv', 'Shares_1.csv', [
      ['Date', 'ShareLink', 'ShareCommentary'],
      ['2025-08-01 10:00:00', 'https://example.org', 'Hallo'],
    ]);
  }
  return made;
}

/** A ZIP of named files. `level` 0 stores them as they are. */
export async function zip(
  entries: ReadonlyMap<string, Uint8Array>,
  options: { level?: number; password?: string } = {},
): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), { level: options.level ?? 6, useWebWorkers: false });
  for (const [name, bytes] of entries)
    await writer.add(name, new Uint8ArrayReader(bytes), options.password ? { password: options.password } : {});
  return writer.close();
}

export function file(content: Blob | Uint8Array | string, name: string, lastModified = Date.UTC(2026, 10, 1)): File {
  return new File([content as BlobPart], name, { lastModified });
}

export async function archive(shape: Shape, name = 'Basic_LinkedInDataExport_11-01-2026.zip'): Promise<File> {
  return file(await zip(files(shape)), name);
}

function preamble({ newline = '\r\n' }: Shape): string {
  const lines = [
    'Notes:',
    '"When exporting your connection data, you may notice that some are missing, see ""privacy"", or',
    'learn more here"',
    '',
  ];
  return lines.join(newline) + newline;
}

function connections(people: readonly Person[], shape: Shape): string[][] {
  const withUrls = shape.urls !== false;
  const header = [
    'First Name',
    'Last Name',
    ...(withUrls ? ['URL'] : []),
    'Email Address',
    'Company',
    'Position',
    'Connected On',
  ];
  const rows = people.map((person) => [
    person.firstName,
    person.lastName,
    ...(withUrls ? [`https://www.linkedin.com/in/${encodeURIComponent(person.slug)}`] : []),
    person.email,
    person.company.replace('&', '&amp;'),
    person.role,
    written(person.connected, shape.dates ?? 'written'),
  ]);
  const padding = Array.from({ length: shape.padding ?? 0 }, () => header.map(() => ''));
  return [header, ...rows, ...padding];
}

function written(time: number, how: NonNullable<Shape['dates']>): string {
  const date = new Date(time);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const two = (value: number) => String(value).padStart(2, '0');
  if (how === 'iso') return `${year}-${two(month + 1)}-${two(dayOfMonth)}`;
  if (how === 'american') return `${two(month + 1)}/${two(dayOfMonth)}/${year}`;
  if (how === 'spreadsheet') return `${dayOfMonth}-${months[month]}-${String(year).slice(2)}`;
  if (how === 'german') return `${two(dayOfMonth)}.${two(month + 1)}.${year}`;
  return `${two(dayOfMonth)} ${months[month]} ${year}`;
}

const words =
  'Danke für das Gespräch über Härteöfen, ich schicke die Zahlen. See you at the fair; "maybe" in Halle 4.'.split(' ');

/** Conversations come in runs, as they do: a few messages a day, then silence for weeks. */
function messages(people: readonly Person[], shape: Shape): string[][] {
  const roll = dice((shape.seed ?? 5) + 1);
  const header =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT'.split(
      ',',
    );
  const rows: string[][] = [header];
  let time = 0;
  let person = people[0] as Person;
  for (let index = 0; index < (shape.messages ?? 0); index += 1) {
    if (index % 5 === 0) {
      person = people[Math.floor(roll() * people.length)] as Person;
      time = start + Math.floor(roll() * 4000) * day + 8 * 3_600_000;
    }
    time += Math.floor(roll() * 5 * 3_600_000);
    const mine = roll() < 0.5;
    const theirs = `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}`;
    const content = Array.from(
      { length: 5 + Math.floor(roll() * 30) },
      () => words[Math.floor(roll() * words.length)],
    ).join(' ');
    rows.push([
      `2-${person.slug}==`,
      '',
      mine ? own.name : `${person.name}, PhD`,
      mine ? ownUrl : theirs,
      mine ? `${person.name}, PhD` : own.name,
      mine ? theirs : ownUrl,
      `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`,
      '',
      roll() < 0.2 ? `${content}\n\n${content} &amp; mehr` : content,
      'INBOX',
      '',
      'No',
    ]);
  }
  return rows;
}

function invitations(people: readonly Person[], shape: Shape): string[][] {
  const header = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl'.split(',');
  return [
    header,
    ...people
      .slice(0, shape.invitations)
      .map((person, index) => [
        own.name,
        person.name,
        `${1 + (index % 12)}/${1 + (index % 28)}/26, ${1 + (index % 12)}:37\u202f${index % 2 ? 'PM' : 'AM'}`,
        index % 3 === 0 ? '' : `Hallo ${person.firstName}, ich würde Sie gern meinem Netzwerk hinzufügen.`,
        'OUTGOING',
        ownUrl,
        `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}`,
      ]),
  ];
}

function table(rows: readonly (readonly string[])[], { newline = '\r\n', delimiter = ',' }: Shape): string {
  const cell = (text: string) => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => cells.map(cell).join(delimiter)).join(newline) + newline;
}

function bytesOf(text: string, { bom, encoding }: Shape): Uint8Array {
  if (encoding === 'windows-1252')
    return Uint8Array.from(text, (sign) => (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 63));
  return new TextEncoder().encode((bom ? '\ufeff' : '') + text);
}
