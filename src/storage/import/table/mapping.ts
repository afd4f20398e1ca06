import { fold } from '../../words.ts';
import { emailOf } from '../field-text.ts';

/** What a column of an address table can be taken for. */
export const tableFields = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'company',
  'role',
  'headline',
  'location',
  'email',
  'phone',
  'link',
  'birthday',
  'tags',
  'note',
  'connectedOn',
] as const;
export type TableField = (typeof tableFields)[number];

/** For each column of the table, by position, what it holds; null: not taken. */
export type Mapping = readonly (TableField | null)[];

/**
 * Names of columns, folded, in the tables that people have: Google (both shapes), Outlook (German and
 * English), XING lists, common address books. A number in the name ("E-mail 2 - Value") does not count.
 */
const names: Readonly<Record<TableField, readonly string[]>> = {
  name: ['name', 'full name', 'display name', 'vollstandiger name', 'anzeigename', 'kontakt', 'contact name'],
  firstName: ['first name', 'given name', 'vorname', 'firstname', 'rufname'],
  middleName: ['middle name', 'additional name', 'weitere vornamen', 'zweiter vorname'],
  lastName: ['last name', 'family name', 'surname', 'nachname', 'lastname', 'familienname', 'name last'],
  company: [
    'company',
    'organization name',
    'organization',
    'organisation',
    'firma',
    'unternehmen',
    'arbeitgeber',
    'company name',
    'employer',
  ],
  role: [
    'job title',
    'position',
    'organization title',
    'rolle',
    'role',
    'beruf',
    'berufsbezeichnung',
    'job',
    'stellenbezeichnung',
  ],
  headline: ['headline', 'occupation'],
  location: [
    'location',
    'city',
    'ort',
    'stadt',
    'business city',
    'ort geschaftlich',
    'standort',
    'address city',
    'home city',
    'wohnort',
  ],
  email: ['e-mail', 'email', 'e-mail address', 'email address', 'e-mail value', 'e-mail-adresse', 'mail'],
  phone: [
    'phone',
    'phone value',
    'telefon',
    'telefonnummer',
    'mobile phone',
    'business phone',
    'mobiltelefon',
    'telefon geschaftlich',
    'mobil',
    'home phone',
    'primary phone',
    'phone number',
    'handy',
  ],
  link: [
    'url',
    'website',
    'website value',
    'web page',
    'webseite',
    'profile',
    'profil',
    'profile url',
    'linkedin',
    'linkedin url',
    'xing',
    'xing-profil',
    'xing url',
    'link',
    'homepage',
    'profil-url',
    'profillink',
  ],
  birthday: ['birthday', 'geburtstag', 'geburtsdatum', 'birth date', 'date of birth'],
  tags: [
    'labels',
    'group membership',
    'categories',
    'kategorien',
    'tags',
    'schlagworte',
    'themen',
    'topics',
    'gruppen',
    'groups',
  ],
  note: ['notes', 'notizen', 'note', 'notiz', 'bemerkung', 'anmerkungen', 'kommentar'],
  connectedOn: ['connected on', 'kontakt seit', 'verbunden am', 'vernetzt seit', 'contact since'],
};
const fieldByName = new Map(
  (Object.keys(names) as TableField[]).flatMap((field) => names[field].map((name) => [name, field] as const)),
);

/** A column's name as it is compared: folded, without numbers and signs around them. */
function plain(header: string): string {
  return fold(header)
    .replace(/^\ufeff/, '')
    .replace(/[_:*]/g, ' ')
    .replace(/ ?\d{1,2}\b/g, '')
    .replace(/ - /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What each column probably holds. Later columns of a single-valued field are left out. */
export function guessMapping(header: readonly string[]): Mapping {
  const taken = new Set<TableField>();
  const many: ReadonlySet<TableField> = new Set(['email', 'phone', 'link', 'tags', 'note']);
  // "Title" is a job in one table, and "Dr." in another that has a column for the job.
  const fields = header.map((cell) => fieldByName.get(plain(cell)) ?? null);
  return header.map((cell, index) => {
    const field = fields[index] ?? (plain(cell) === 'title' && !fields.includes('role') ? 'role' : null);
    if (field === null || (taken.has(field) && !many.has(field))) return null;
    taken.add(field);
    return field;
  });
}

/** A mapping that names somebody: without a name there is nobody to take in. */
export function namesSomebody(mapping: Mapping): boolean {
  return mapping.includes('name') || mapping.includes('lastName') || mapping.includes('firstName');
}

/**
 * Under this key a mapping is remembered for the next file with the same columns. What stands in the first line cannot
 * be read from it: a table may begin with a person.
 */
export async function mappingKey(header: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(header.map(plain).join('|')));
  return [...new Uint8Array(digest, 0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** True when a first line is no header: none of its cells is the name of a column, and one is an address or a number. */
export function isNoHeader(cells: readonly string[], guess: Mapping): boolean {
  const data = (cell: string) =>
    emailOf(cell) !== undefined ||
    /^(?:https?:|www\.)/i.test(cell.trim()) ||
    /^[+\d][\d ()/.-]{5,40}$/.test(cell.trim());
  return guess.every((field) => field === null) && cells.some(data);
}
