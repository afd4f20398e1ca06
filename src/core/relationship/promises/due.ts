import { addDays, startOfDay, startOfMonth, weekdayOf } from '../days.ts';
import type { PromiseWords } from './promise-words.ts';

const friday = 4;

/**
 * The day that a sentence names, as its midnight in the user's zone; null when it names none. "Friday" is
 * the next one, "next week" its Friday. Text in lower case.
 */
export function dueIn(text: string, words: PromiseWords, now: number, zone: string): number | null {
  const { when } = words;
  const day = (count: number) => addDays(now, count, zone);
  const today = weekdayOf(now, zone);
  if (when.dayAfter.test(text)) return day(2);
  const dated = spelt(text, words, now, zone) ?? numeric(text, words, now, zone);
  if (dated !== null) return dated;
  if (when.startOfNextWeek.test(text)) return day(7 - today + 1);
  const nextWeek = when.nextWeek.test(text);
  const weekday = words.weekdays.findIndex((name) => name.test(text));
  if (weekday >= 0) return nextWeek ? day(7 - today + weekday) : day((weekday - today + 7) % 7 || 7);
  if (nextWeek) return day(7 - today + friday);
  if (when.tomorrow.test(text)) return day(1);
  if (when.today.test(text)) return startOfDay(now, zone);
  if (when.thisWeek.test(text)) return day(today <= friday ? friday - today : 6 - today);
  if (when.weekend.test(text)) return day(6 - today);
  if (when.endOfMonth.test(text)) return addDays(nextMonthFrom(now, zone), -1, zone);
  if (when.nextMonth.test(text)) return addDays(nextMonthFrom(nextMonthFrom(now, zone), zone), -1, zone);
  return inSome(text, words, now, zone);
}

function inSome(text: string, words: PromiseWords, now: number, zone: string): number | null {
  const match = words.when.inSome.exec(text);
  if (!match) return null;
  const [, amount = '', unit = ''] = match;
  const count = /^\d/.test(amount) ? Number(amount) : words.numbers[amount];
  const days = words.units.find(([beginning]) => unit.startsWith(beginning))?.[1];
  return count === undefined || days === undefined ? null : addDays(now, count * days, zone);
}

function spelt(text: string, words: PromiseWords, now: number, zone: string): number | null {
  const groups = words.when.spelt.exec(text)?.groups;
  const name = groups?.month ?? groups?.month2;
  const date = Number(groups?.day ?? groups?.day2);
  const month = name === undefined ? -1 : words.months.findIndex((pattern) => pattern.test(name));
  return month < 0 ? null : onDate(month, date, null, now, zone);
}

function numeric(text: string, words: PromiseWords, now: number, zone: string): number | null {
  const match = words.when.numeric?.exec(text);
  if (!match) return null;
  const year = match[3] === undefined ? null : Number(match[3].length === 2 ? `20${match[3]}` : match[3]);
  return onDate(Number(match[2]) - 1, Number(match[1]), year, now, zone);
}

/** The date in the given year, or the next time it comes. Null for a date that no calendar has. */
function onDate(month: number, date: number, year: number | null, now: number, zone: string): number | null {
  if (month < 0 || month > 11 || date < 1 || date > 31) return null;
  const thisYear = new Date(now).getUTCFullYear();
  const at = (inYear: number) => startOfDay(Date.UTC(inYear, month, date, 12), zone);
  if (new Date(Date.UTC(year ?? thisYear, month, date)).getUTCMonth() !== month) return null;
  if (year !== null) return at(year);
  return at(thisYear) >= startOfDay(now, zone) ? at(thisYear) : at(thisYear + 1);
}

function nextMonthFrom(instant: number, zone: string): number {
  return startOfMonth(addDays(startOfMonth(instant, zone), 32, zone), zone);
}
