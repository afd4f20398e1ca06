import type { FileKind } from '../incoming.ts';

/** Where a column stands; -1 when the file has none. */
export type Columns = Readonly<Record<string, number>>;

export interface Header {
  readonly kind: FileKind;
  readonly columns: Columns;
  readonly width: number;
}

/** What tells each file of an archive: the names that its header row must have, lower case. */
const marks: readonly (readonly [kind: FileKind, names: readonly string[]])[] = [
  ['connections', ['first name', 'last name', 'connected on']],
  ['messages', ['from', 'to', 'date', 'content']],
  ['invitations', ['from', 'to', 'sent at', 'direction']],
  ['recommendations', ['first name', 'last name', 'text', 'creation date', 'status']],
  ['endorsements', ['endorsement date', 'skill name']],
  ['profile', ['first name', 'last name', 'headline', 'summary']],
  ['other', ['company name', 'title', 'started on']],
  ['other', ['school name', 'start date']],
  ['other', ['date', 'sharelink']],
  ['other', ['date', 'link', 'message']],
  ['other', ['date', 'type', 'link']],
  ['other', ['organization', 'followed on']],
  ['other', ['event name', 'event time']],
  ['other', ['email address', 'confirmed', 'primary']],
  ['other', ['extension', 'number', 'type']],
  ['other', ['registered at']],
  ['other', ['name', 'proficiency']],
  ['other', ['title', 'description', 'url']],
  ['other', ['name', 'published on']],
  ['other', ['name', 'authority']],
  ['other', ['date/time', 'media link']],
  ['other', ['time', 'search query']],
];

/** Rows at the top of a file among which the header is looked for: some files begin with notes. */
export const headerWithin = 10;

/** What a row is the header of; null when it is no known header. Upper case and spaces do not count. */
export function headerOf(cells: readonly string[]): Header | null {
  const names = cells.map((cell) => cell.trim().toLowerCase().replace(/\s+/g, ' '));
  const known = new Set(names);
  const found = marks.find(([, needed]) => needed.every((name) => known.has(name)));
  if (!found) return names.length === 1 && names[0] === 'name' ? { kind: 'other', columns: {}, width: 1 } : null;
  const columns: Record<string, number> = {};
  for (const [index, name] of names.entries()) if (name !== '') columns[name] ??= index;
  return { kind: found[0], columns, width: lastNamed(names) + 1 };
}

function lastNamed(names: readonly string[]): number {
  for (let index = names.length - 1; index >= 0; index -= 1) if (names[index] !== '') return index;
  return -1;
}

/** The column with the day of each row; absent where a file has none. */
export function dayColumnOf({ columns }: Header): number | undefined {
  const names = ['connected on', 'sent at', 'creation date', 'endorsement date', 'date'];
  const name = names.find((one) => columns[one] !== undefined);
  return name === undefined ? undefined : columns[name];
}

/** Reads cells of one row by the name of their column; '' where there is none. */
export type CellsByName = (...names: readonly string[]) => string;

export function cellsByName(columns: Columns, cells: readonly string[]): CellsByName {
  return (...names) => {
    for (const name of names) {
      const index = columns[name];
      if (index !== undefined) return cells[index] ?? '';
    }
    return '';
  };
}
