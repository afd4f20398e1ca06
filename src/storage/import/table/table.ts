import type { Source } from '../bytes.ts';
import { textOf } from '../decode.ts';
import { emailOf, fieldText } from '../field-text.ts';
import type { Incoming, IncomingPerson } from '../incoming.ts';
import { limits } from '../limits.ts';
import { dayNumber } from '../linkedin/connections.ts';
import { momentOf } from '../linkedin/dates.ts';
import { dayOrder } from '../linkedin/day-order.ts';
import { withoutEntities } from '../linkedin/entities.ts';
import { profileKey } from '../profile-address.ts';
import { counting } from '../report.ts';
import { stopIfCancelled } from '../trouble.ts';
import { birthdayOf } from '../vcard/birthday.ts';
import { guessMapping, isNoHeader, type Mapping, type TableField } from './mapping.ts';
import { rowsOf } from './rows.ts';

/** The first rows of a table, for the screen on which its columns are named. */
export interface TableHead {
  readonly header: readonly string[];
  readonly samples: readonly (readonly string[])[];
  readonly guess: Mapping;
  /** The first line probably holds a person, not the names of columns. */
  readonly headless: boolean;
}

/** Reads just the top of a table. Null when it has no rows at all. Throws an `ImportError`. */
export async function tableHead(source: Source, signal?: AbortSignal): Promise<TableHead | null> {
  for await (const batch of rowsOf(textOf(source.read(signal)))) {
    const [header, ...rows] = batch;
    if (!header) continue;
    const cut = (cells: readonly string[]) => cells.slice(0, 200).map((cell) => cell.slice(0, 120));
    const guess = guessMapping(header.cells.slice(0, 200));
    const headless = isNoHeader(header.cells.slice(0, 200), guess);
    return { header: cut(header.cells), samples: rows.slice(0, 5).map((row) => cut(row.cells)), guess, headless };
  }
  return null;
}

export interface TableReading {
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, total: number) => void;
  readonly pause?: () => Promise<void>;
}

/** People of a table whose columns were named. `headless`: its first line is a person. Throws an `ImportError`. */
export async function readTable(
  source: Source,
  mapping: Mapping,
  made: number,
  options: TableReading & { readonly headless?: boolean } = {},
): Promise<Incoming> {
  const count = counting(source.name, 'contacts');
  const people: IncomingPerson[] = [];
  let header = options.headless !== true;
  let bytes = 0;
  async function* counted() {
    for await (const piece of source.read(options.signal)) {
      bytes += piece.length;
      yield piece;
    }
  }
  const rows = rowsOf(textOf(counted()), { trouble: (line, why) => count.problem(line, why) });
  const column = mapping.indexOf('connectedOn');
  const isDayFirst = dayOrder(source, column < 0 ? undefined : column, options);
  for await (const batch of rows) {
    for (const row of header ? batch.slice(1) : batch) {
      count.row();
      const dayFirst = await isDayFirst(row.cells);
      const person =
        people.length < limits.people ? personOf(row.cells, mapping, source.name, row.line, dayFirst) : 'people';
      if (typeof person === 'string') count.problem(row.line, person, row.cells);
      else {
        if (person.undated) count.problem(row.line, 'date', row.cells);
        people.push(person.person);
      }
    }
    header &&= batch.length === 0;
    options.progress?.(bytes, source.size);
    stopIfCancelled(options.signal, source.name);
    await options.pause?.();
  }
  return { people, files: [count.report()], made, self: {} };
}

function personOf(
  cells: readonly string[],
  mapping: Mapping,
  file: string,
  line: number,
  dayFirst: boolean,
): { readonly person: IncomingPerson; readonly undated: boolean } | 'name' | 'columns' {
  if (cells.slice(mapping.length).some((cell) => cell.trim() !== '')) return 'columns';
  const all = (field: TableField): string[] =>
    mapping.flatMap((mapped, index) => {
      const cell = mapped === field ? withoutShield(withoutEntities(cells[index] ?? '')) : '';
      return cell.trim() === '' ? [] : [cell];
    });
  const one = (field: TableField) => fieldText(all(field)[0]);
  const name =
    one('name') ??
    fieldText([one('firstName'), one('middleName'), one('lastName')].filter((part) => part !== undefined).join(' '));
  if (!name) return 'name';
  const links = all('link')
    .flatMap((cell) => cell.split(betweenLinks))
    .filter((link) => link !== '')
    .slice(0, 20);
  const profiles = [...new Set(links.flatMap((link) => profileKey(link) ?? []))];
  const sites = links.filter((link) => profileKey(link) === null && /^(?:https?:\/\/|www\.)/i.test(link));
  const emails = several(all('email'), /\s*:::\s*|[\s,;]+/, emailOf);
  const phones = several(all('phone'), /(?:(?<!\s)\s+)?:::\s*|;/, (text) => fieldText(text, 40));
  const [company, role, headline, place] = [one('company'), one('role'), one('headline'), one('location')];
  const birthday = birthdayOf(all('birthday')[0] ?? '');
  const note = all('note').join('\n').trim().slice(0, 4000);
  const tags = several(all('tags'), /(?:(?<!\s)\s+)?:::\s*|[,;]/, tagOf);
  const connected = all('connectedOn')[0];
  const at = connected === undefined ? null : momentOf(connected, dayFirst);
  const person: IncomingPerson = {
    file,
    line,
    name,
    profiles,
    facts: {
      ...(headline ? { headline } : {}),
      ...(role ? { role } : {}),
      ...(company ? { company } : {}),
      ...(place ? { location: place } : {}),
      ...(emails.length > 0 ? { emails } : {}),
      ...(phones.length > 0 ? { phones } : {}),
      ...(sites.length > 0 ? { links: sites.map((site) => site.slice(0, 300)) } : {}),
      ...(birthday ? { birthday } : {}),
    },
    ...(tags.length > 0 ? { tags } : {}),
    ...(note ? { note } : {}),
    events: at === null ? [] : [{ kind: 'accepted', at, key: dayNumber(at) }],
    kept: true,
  };
  return { person, undated: connected !== undefined && at === null };
}

/** Addresses may hold commas and semicolons of their own: one ends only where another begins, or the cell does. */
const betweenLinks =
  /(?::::)?\s+(?::::)?|:::|(?<![,;])[,;]+(?=\s|$|https?:\/\/|www\.|(?:[a-z]{2,3}\.)?linkedin\.com\/|xing\.com\/)/i;

function several(cells: readonly string[], between: RegExp, clean: (text: string) => string | undefined): string[] {
  return [
    ...new Set(cells.flatMap((cell) => cell.slice(0, 4000).split(between)).flatMap((part) => clean(part) ?? [])),
  ].slice(0, 20);
}

/** Labels that address books give to everybody say nothing. */
export function tagOf(text: string): string | undefined {
  const tag = fieldText(text.replace(/^\*\s*/, ''), 60);
  return tag && !/^(?:mycontacts|my contacts|contacts|kontakte|starred|all contacts)$/i.test(tag) ? tag : undefined;
}

/** The apostrophe that our own and other CSV files put before what a spreadsheet would calculate. */
function withoutShield(cell: string): string {
  return /^'[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell;
}
