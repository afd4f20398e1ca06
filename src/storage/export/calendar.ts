import { contentLines, escaped } from './fold.ts';

/** Something with a day that a calendar can remind of. */
export interface CalendarItem {
  /** Contact or promise and kind: the same one has the same UID in every export. */
  readonly uid: string;
  readonly title: string;
  readonly details?: string;
  /** The day, `YYYYMMDD`, in the user's zone. */
  readonly day: string;
  /** When it last changed, UTC milliseconds: a later export replaces an earlier one. */
  readonly changed: number;
  /** Every year on this day. */
  readonly yearly?: boolean;
}

export interface CalendarOptions {
  /** Calendars take events everywhere; task lists want tasks. */
  readonly as: 'events' | 'tasks';
  /** Minutes after midnight at which to remind; null: no alarm. */
  readonly alarm: number | null;
  /** The calendar's name. */
  readonly name: string;
}

/** Sequence numbers count seconds from here, so that they fit into 32 bits. */
const sequenceStart = Date.UTC(2020, 0, 1);

/** A calendar (RFC 5545). The same items give the same text, whenever it is written. */
export function calendarOf(items: readonly CalendarItem[], options: CalendarOptions): string {
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vitamin B//Vitamin B//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(options.name)}`,
    ...items.flatMap((item) => itemLines(item, options)),
    'END:VCALENDAR',
  ]);
}

function itemLines(item: CalendarItem, { as, alarm }: CalendarOptions): string[] {
  const component = as === 'tasks' ? 'VTODO' : 'VEVENT';
  const stamp = new Date(item.changed).toISOString().replace(/[-:]|\.\d{3}/g, '');
  return [
    `BEGIN:${component}`,
    `UID:${item.uid}@vitamin-b`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${Math.max(0, Math.floor((item.changed - sequenceStart) / 1000))}`,
    `DTSTART;VALUE=DATE:${item.day}`,
    ...(as === 'tasks'
      ? [`DUE;VALUE=DATE:${nextDay(item.day)}`, 'STATUS:NEEDS-ACTION']
      : [`DTEND;VALUE=DATE:${nextDay(item.day)}`, 'TRANSP:TRANSPARENT']),
    ...(item.yearly ? ['RRULE:FREQ=YEARLY'] : []),
    `SUMMARY:${escaped(item.title)}`,
    ...(item.details ? [`DESCRIPTION:${escaped(item.details)}`] : []),
    'CLASS:PRIVATE',
    ...(alarm === null
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${escaped(item.title)}`,
          `TRIGGER;RELATED=START:${durationOf(alarm)}`,
          'END:VALARM',
        ]),
    `END:${component}`,
  ];
}

function nextDay(day: string): string {
  const time = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)) + 1);
  return new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
}

function durationOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}
