import { profileAddress } from '../import/profile-address.ts';
import { dayText } from './day.ts';
import type { ExportedPerson } from './person.ts';

/** The columns of the table, in order. */
export const tableColumns = [
  'name',
  'role',
  'company',
  'location',
  'email',
  'phone',
  'linkedin',
  'xing',
  'website',
  'birthday',
  'circle',
  'tags',
  'goal',
  'known',
  'last',
  'note',
] as const;
export type TableColumn = (typeof tableColumns)[number];

export interface TableOptions {
  readonly headers: Readonly<Record<TableColumn, string>>;
  readonly circles: Readonly<Record<NonNullable<ExportedPerson['circle']>, string>>;
  readonly notes: boolean;
  /** German spreadsheets expect a semicolon. */
  readonly delimiter: ',' | ';';
}

/** The table's first line, with the mark that tells spreadsheets that it is UTF-8. */
export function tableTop(options: TableOptions): string {
  return `\ufeff${line(
    columns(options).map((column) => options.headers[column]),
    options,
  )}`;
}

/** One person as a line of the table. */
export function tableLine(person: ExportedPerson, options: TableOptions): string {
  const profile = (site: string) => {
    const key = person.profiles.find((one) => one.startsWith(`${site}/`));
    return key === undefined ? '' : (profileAddress(key) ?? '');
  };
  const cells: Readonly<Record<TableColumn, string>> = {
    name: person.name,
    role: person.role || person.headline,
    company: person.company,
    location: person.place,
    email: person.emails.join('; '),
    phone: person.phones.join('; '),
    linkedin: profile('linkedin'),
    xing: profile('xing'),
    website: person.links.map(apart).join(' '),
    birthday: person.birthday,
    circle: person.circle === undefined ? '' : options.circles[person.circle],
    tags: person.tags.join('; '),
    goal: person.goal,
    known: dayText(person.known),
    last: person.last === undefined ? '' : dayText(person.last),
    note: person.note,
  };
  return line(
    columns(options).map((column) => cells[column]),
    options,
  );
}

/** An address without what would end it in a list of several; both say the same. */
function apart(link: string): string {
  return link.replace(/\s|(?<![,;])[,;]+(?=$|https?:|www\.|[a-z.]{0,4}linkedin\.com|xing\.com)/gi, encodeURIComponent);
}

function columns({ notes }: TableOptions): readonly TableColumn[] {
  return notes ? tableColumns : tableColumns.filter((column) => column !== 'note' && column !== 'goal');
}

function line(cells: readonly string[], { delimiter }: TableOptions): string {
  return `${cells.map((cell) => quoted(harmless(cell.replaceAll('\0', '')))).join(delimiter)}\r\n`;
}

/**
 * Text that a spreadsheet would calculate is shielded by an apostrophe, wherever the calculation could
 * begin: at the start, also behind spaces and in full-width signs.
 */
export function harmless(cell: string): string {
  return /^[\s\p{Cc}\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u.test(cell) ? `'${cell}` : cell;
}

/** Quoted wherever any spreadsheet would begin another cell, also one that expects the other delimiter. */
function quoted(cell: string): string {
  return /["\r\n,;\t]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
}
