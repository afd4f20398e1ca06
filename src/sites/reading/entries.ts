import type { Position } from '../../core/note/recipient.ts';
import { type Line, linesOf } from './text.ts';
import { present } from './words.ts';

const year = '(?:19|20)\\d{2}';
const range = new RegExp(`${year}\\s*(?:[-–—]|bis |to )`);
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
  const begin = dated.split(/(?:(?<!\s)\s+)?[-–—]\s*/)[0] ?? dated;
  return begin
    .replace(/^.*,\s*/, '')
    .replace(/^(?:seit|since|depuis|desde|dal|sinds|od)\s+/i, '')
    .trim();
}

/** A career in print; every line is held against every period. */
const mostLines = 1500;

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
  const periods = lines.filter((line) => isPeriod(line.text));
  const owned = lines.map((line) => ({ line, owner: ownerOf(line, periods, section) }));
  return periods.map((period) => {
    const mine = owned.filter(({ owner }) => owner.periods.includes(period));
    const own = mine.filter(({ line, owner }) => line !== period && owner.periods.length === 1);
    const headings = mine.filter(
      ({ line, owner }) => owner.periods.length > 1 && isBefore(lines, line, owner.periods[0] ?? period, own[0]?.line),
    );
    const size = Math.min(...headings.map(({ owner }) => owner.periods.length));
    const group = headings.find(({ owner }) => owner.periods.length === size);
    return { lines: own.map(({ line }) => line.text), period: period.text, group: group?.line.text ?? null };
  });
}

interface Owner {
  readonly periods: readonly Line[];
}

function ownerOf(line: Line, periods: readonly Line[], section: Element): Owner {
  for (let up: Element | null = line.element; up; up = up.parentElement) {
    const held = periods.filter((period) => up?.contains(period.element));
    if (held.length > 0 || up === section) return { periods: held };
  }
  return { periods: [] };
}

/** Whether a heading stands before the first of its periods, and before the entry's own first line. */
function isBefore(lines: readonly Line[], line: Line, first: Line, own: Line | undefined): boolean {
  const at = lines.indexOf(line);
  return at < lines.indexOf(first) && (own === undefined || at < lines.indexOf(own));
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
