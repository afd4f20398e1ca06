import { addDays, startOfMonth } from '../core/relationship/days.ts';
import { type Interaction, inForce } from '../core/relationship/interaction.ts';
import { type Week, weekFrom, weekOf } from '../core/relationship/rhythm.ts';
import { contactOf } from './history.ts';
import { liftAll } from './lift.ts';
import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import { readSettings } from './settings.ts';

/** Help in each direction within a month. */
export interface MonthOfHelp {
  /** Midnight of its first day, UTC milliseconds. */
  readonly from: number;
  readonly given: number;
  readonly taken: number;
}

export interface Year {
  /** 52 weeks, the oldest first; the last one is this week. */
  readonly weeks: readonly Week[];
  /** 12 months, the oldest first; the last one is this month. */
  readonly months: readonly MonthOfHelp[];
}

const weeksShown = 52;
const monthsShown = 12;

/** What the last year was like. Reads that year's interactions by their index, and nothing older; what was imported is no rhythm. */
export function lastYear(memory: Memory): Promise<Year> {
  return reading(memory, ['interactions', 'followUps', 'contacts', 'settings'], async (tx) => {
    const [now, zone] = [memory.now(), memory.zone()];
    const weeks = weekBounds(now, zone);
    const months = monthStarts(now, zone);
    const range = IDBKeyRange.lowerBound(Math.min(weeks[0]?.from ?? now, months[0] ?? now));
    const [settings, rows, decisionRows] = await Promise.all([
      readSettings(tx),
      tx.objectStore('interactions').index('byOwnAt').getAll(range),
      tx.objectStore('followUps').index('byAt').getAll(range),
    ]);
    const entries = inForce(liftAll('interactions', rows));
    const done = liftAll('followUps', decisionRows).filter(
      (decision) => decision.what === 'done' && decision.undone !== true,
    );
    const people = [...new Set([...entries, ...done].map(({ contact }) => contact))];
    const contacts = await Promise.all(people.map((id) => contactOf(tx, id)));
    const since = new Map(contacts.flatMap((contact) => (contact ? [[contact.id, contact.since] as const] : [])));
    const within = <T extends { readonly at: number }>(list: readonly T[], bounds: { from: number; to: number }) =>
      list.filter(({ at }) => at >= bounds.from && at < bounds.to);
    return {
      weeks: weeks.map((bounds) =>
        weekFrom(
          bounds,
          within(entries, bounds),
          within(done, bounds).map(({ contact }) => contact),
          since,
          settings.rhythm,
        ),
      ),
      months: months.map((from, index) => helpIn(entries, from, months[index + 1] ?? Number.POSITIVE_INFINITY)),
    };
  });
}

function weekBounds(now: number, zone: string): readonly { readonly from: number; readonly to: number }[] {
  const { from } = weekOf(now, zone);
  return Array.from({ length: weeksShown }, (_, index) => {
    const start = addDays(from, (index - weeksShown + 1) * 7, zone);
    return { from: start, to: addDays(start, 7, zone) };
  });
}

function monthStarts(now: number, zone: string): readonly number[] {
  const starts = [startOfMonth(now, zone)];
  while (starts.length < monthsShown) starts.unshift(startOfMonth(addDays(starts[0] ?? now, -1, zone), zone));
  return starts;
}

function helpIn(entries: readonly Interaction[], from: number, to: number): MonthOfHelp {
  const month = entries.filter(({ at }) => at >= from && at < to);
  return {
    from,
    given: month.filter(({ kind }) => kind === 'gave' || kind === 'introduced').length,
    taken: month.filter(({ kind }) => kind === 'got').length,
  };
}
