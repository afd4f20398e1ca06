import { timeOf } from '../../core/relationship/clock.ts';
import { here } from '../../core/relationship/days.ts';
import type { OpenPromise } from '../../core/relationship/promise.ts';
import type { Waiting } from '../../core/relationship/reason.ts';
import type { Kept } from '../../core/relationship/record.ts';
import { liftAll } from '../lift.ts';
import type { Memory } from '../memory.ts';
import { reading } from '../reading.ts';
import { type Card, cardStores } from '../schema.ts';
import { everyCard } from '../sheets.ts';
import type { CalendarItem } from './calendar.ts';
import { isTime } from './day.ts';
import { birthdayOf } from './person.ts';

/** The sentences of a calendar, in the interface's language. */
export interface CalendarWords {
  readonly followUp: (name: string) => string;
  readonly mine: (name: string) => string;
  readonly theirs: (name: string) => string;
  readonly birthday: (name: string) => string;
}

export interface ItemOptions {
  readonly words: CalendarWords;
  /** Promises' own words, which say more than a name, only when asked for. */
  readonly details: boolean;
  readonly only?: readonly string[];
}

/** Open promises with a date, the next word due in each circle, and birthdays. */
export async function calendarItems(memory: Memory, options: ItemOptions): Promise<CalendarItem[]> {
  const dayOf = dayIn(memory.zone());
  return reading(memory, [...cardStores, 'promises', 'contacts', 'followUps'], async (tx) => {
    const only = options.only === undefined ? null : new Set(options.only);
    const cards = new Map<string, Card>();
    for await (const card of everyCard(tx)) {
      if (only && !only.has(card.id)) continue;
      for (const contact of card.contacts) cards.set(contact, card);
    }
    const contacts = liftAll('contacts', await tx.objectStore('contacts').getAll());
    // Whatever moves a day (another circle, a snooze) is newer than what the day is counted from.
    const latest = new Map<Card, number>();
    for (const record of [...contacts, ...liftAll('followUps', await tx.objectStore('followUps').getAll())]) {
      const card = cards.get('contact' in record ? record.contact : record.id);
      if (card) latest.set(card, Math.max(latest.get(card) ?? 0, changedAt(record)));
    }
    const items: CalendarItem[] = [];
    const promises = liftAll('promises', await tx.objectStore('promises').index('byOpenDue').getAll());
    for (const promise of promises) items.push(...promiseItem(promise, cards, dayOf, options));
    for (const card of new Set(cards.values())) {
      if (card.circle === undefined) continue;
      items.push(...card.reasons.flatMap((reason) => circleItem(reason, card, latest.get(card) ?? 0, dayOf, options)));
    }
    const born = new Set<Card>();
    for (const contact of contacts) {
      const card = cards.get(contact.id);
      const birthday = birthdayOf(contact);
      if (!card || birthday === null || born.has(card)) continue;
      born.add(card);
      items.push(birthdayItem(contact, card, birthday, options));
    }
    return items;
  });
}

type DayOf = (instant: number) => string;

function promiseItem(
  promise: OpenPromise,
  cards: ReadonlyMap<string, Card>,
  dayOf: DayOf,
  { words, details }: ItemOptions,
): CalendarItem[] {
  const card = cards.get(promise.contact);
  if (!card || !isTime(promise.due) || promise.end !== undefined) return [];
  const title = (promise.by === 'me' ? words.mine : words.theirs)(card.name);
  const item = { uid: `promise-${promise.id}`, title, day: dayOf(promise.due), changed: changedAt(promise) };
  return [{ ...item, ...(details ? { details: promise.text } : {}) }];
}

/** Only the rhythm of a circle has a day that is worth a line in a calendar. */
function circleItem(
  { reason, from }: Waiting,
  card: Card,
  latest: number,
  dayOf: DayOf,
  { words }: ItemOptions,
): CalendarItem[] {
  if (reason.id !== 'cadence' || !isTime(from) || !isTime(reason.last)) return [];
  const changed = Math.max(reason.last, latest);
  return [{ uid: `follow-up-${card.id}`, title: words.followUp(card.name), day: dayOf(from), changed }];
}

function birthdayItem(contact: Kept, { id, name }: Card, birthday: string, { words }: ItemOptions): CalendarItem {
  const year = birthday.startsWith('--') ? '2000' : birthday.slice(0, 4);
  const day = `${year}${birthday.slice(-5).replace('-', '')}`;
  return {
    uid: `birthday-${id}`,
    title: words.birthday(name),
    day,
    changed: changedAt(contact),
    yearly: true,
  };
}

function changedAt(record: Kept): number {
  return Math.max(timeOf(record.born), ...Object.values(record.stamps ?? {}).map(timeOf));
}

/** Writes instants as days of one zone. */
function dayIn(zone: string): DayOf {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...(zone === here ? {} : { timeZone: zone }),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (instant) => format.format(instant).replaceAll('-', '');
}
