import type { Position } from '../../core/note/recipient.ts';
import { climb } from './climb.ts';
import { type Line, linesOf } from './text.ts';
import { present } from './words.ts';

const year = '(?:19|20)\\d{2}';
const range = new RegExp(`${year}\\s*(?:[-‐-—]|bis |to )`);
const since = new RegExp(`^(?:seit|since|depuis|desde|dal|sinds|od)\\s.{0,20}${year}`, 'i');
const single = new RegExp(`^(?:\\p{L}{3,10}\\.?\\s|\\d{1,2}[./])?${year}$`, 'u');

/** Whether a line says when: "Jan. 2020 – heute · 5 Jahre", "2 Jahre, 2020 - heute", "2011". */
export function isPeriod(text: string): boolean {
  if (text.length > 80) return false;
  return range.test(text) || since.test(text) || single.test(text.split(' · ')[0] ?? '');
}

/** Whether a period has not ended. */
export const isCurrent = (period: string): boolean => present.test(period.toLowerCase());

/** Where a period begins: "Sept. 2025" of "Sept. 2025 – heute · 3 Monate". */
export function beginOf(period: string): string {
  const dated = period.split(' · ')[0] ?? period;
  const begin = dated.split(/(?:(?<!\s)\s+)?[-‐-—]\s*/)[0] ?? dated;
  return begin
    .replace(/^.*[,:]\s*/, '')
    .replace(/^(?:seit|since|depuis|desde|dal|sinds|od)\s+/i, '')
    .trim();
}

/** XING says beside a period how long it was. */
const duration = /^\d+ (?:jahr|monat|year|month)/i;

/** What a page calls a line: "Title: Baker", in one line or in two. */
const term = /^[\p{L} ]{2,20}:(?: |$)/u;

/** A career in print: what lies beyond is not read. */
const mostLines = 1500;
const mostPeriods = 200;

export interface Entry {
  /** Everything but the period, in order. */
  readonly lines: readonly string[];
  readonly period: string;
  /** First line of a heading over several entries: the employer of several roles. */
  readonly group: string | null;
}

/**
 * The dated entries of a section. A line belongs to the smallest element around it that holds a period:
 * if that holds one period, the line is part of that entry; if it holds several and the line stands before
 * them, it is their common heading.
 */
export function datedEntries(section: Element, skip?: (element: Element) => boolean): Entry[] {
  const lines = linesOf(section, skip).slice(0, mostLines);
  const periods = lines.filter((line) => isPeriod(line.text)).slice(0, mostPeriods);
  const held = holders(periods, section);
  const at = new Map(lines.map((line, index) => [line, index] as const));
  const mine = new Map<Line, Owned[]>(periods.map((period) => [period, []]));
  for (const line of lines) {
    const around = ownerOf(line, held, section);
    for (const period of around) mine.get(period)?.push({ line, periods: around });
  }
  /** Whether a heading stands before the first of its periods, and before the entry's own first line. */
  const isBefore = (line: Line, first: Line, own: Line | undefined) => {
    const place = at.get(line) ?? 0;
    return place < (at.get(first) ?? 0) && (own === undefined || place < (at.get(own) ?? 0));
  };
  return periods.map((period) => {
    const owned = mine.get(period) ?? [];
    const own = owned.filter(({ line, periods: around }) => line !== period && around.length === 1);
    const headings = owned.filter(
      ({ line, periods: around }) => around.length > 1 && isBefore(line, around[0] ?? period, own[0]?.line),
    );
    const size = Math.min(...headings.map(({ periods: around }) => around.length));
    const group = headings.find(({ periods: around }) => around.length === size);
    const texts = own.map(({ line }) => line.text);
    const termed = texts.filter((text) => term.test(text)).length > 1;
    return {
      lines: texts
        .map((text) => (termed ? text.replace(term, '') : text))
        .filter((text) => text !== '' && !duration.test(text)),
      period: period.text,
      group: group?.line.text ?? null,
    };
  });
}

interface Owned {
  readonly line: Line;
  readonly periods: readonly Line[];
}

/** The elements around each period, up to the section, with all periods that they hold. */
function holders(periods: readonly Line[], section: Element): ReadonlyMap<Element, readonly Line[]> {
  const held = new Map<Element, Line[]>();
  for (const period of periods) {
    for (const up of climb(period.element)) {
      const known = held.get(up);
      if (known) known.push(period);
      else held.set(up, [period]);
      if (up === section) break;
    }
  }
  return held;
}

function ownerOf(line: Line, held: ReadonlyMap<Element, readonly Line[]>, section: Element): readonly Line[] {
  for (const up of climb(line.element)) {
    const periods = held.get(up);
    if (periods !== undefined || up === section) return periods ?? [];
  }
  return [];
}

/** An entry as a position. Under a common heading the heading is the employer. */
export function toPosition(entry: Entry): Position {
  const [role, employer] = entry.lines;
  const company = entry.group ?? employer?.split(' · ')[0];
  return {
    ...(role !== undefined && { role }),
    ...(company !== undefined && company !== '' && { company }),
    period: entry.period,
  };
}
