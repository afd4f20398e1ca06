import { startOfDay } from '../core/relationship/days.ts';
import type { Decision } from '../core/relationship/decision.ts';
import { type FollowUp, rank, type Today, today } from '../core/relationship/follow-ups.ts';
import type { Reason, Waiting } from '../core/relationship/reason.ts';
import { weekOf } from '../core/relationship/rhythm.ts';
import type { Settings } from '../core/relationship/settings.ts';
import { liftAll } from './lift.ts';
import type { Memory } from './memory.ts';
import { holdingNow, queueNames } from './queues.ts';
import { reading } from './reading.ts';
import type { AnyTx, Card } from './schema.ts';
import { readSettings } from './settings.ts';
import { write } from './write.ts';

/** A follow-up with the person it is about, ready to be shown. */
export interface ShownFollowUp extends FollowUp {
  readonly card: Card;
}

export interface TodayShown {
  readonly list: readonly ShownFollowUp[];
  /** "If there is time left." */
  readonly spare: ShownFollowUp | null;
  /** The next one to come up, for a day on which nobody waits. */
  readonly next: ShownFollowUp | null;
}

const stores = ['reasons', 'cards', 'followUps', 'settings'] as const;

/** Enough of each queue for a day's list, even when many of its people have a stronger reason elsewhere. */
const perQueue = 12;

/** Today's follow-ups. Reads the heads of the queues, never everybody. */
export function followUpsToday(memory: Memory): Promise<TodayShown> {
  return reading(memory, stores, async (tx) => {
    const now = memory.now();
    const settings = await readSettings(tx);
    const day = await todayIn(tx, now, memory.zone(), settings);
    const [list, spare, next] = await Promise.all([
      show(tx, day.list),
      show(tx, day.spare === null ? [] : [day.spare]),
      day.list.length > 0 ? [] : nextUp(tx, now).then((found) => show(tx, found)),
    ]);
    return { list, spare: spare[0] ?? null, next: next[0] ?? null };
  });
}

/** How many people today's list has, for the badge. */
export function countToday(memory: Memory): Promise<number> {
  return reading(memory, stores, async (tx) => {
    const day = await todayIn(tx, memory.now(), memory.zone(), await readSettings(tx));
    return day.list.length;
  });
}

async function todayIn(tx: AnyTx, now: number, zone: string, settings: Settings): Promise<Today> {
  const [waiting, decisions] = await Promise.all([
    headsOf(tx, now),
    decisionsSince(tx, Math.min(weekOf(now, zone).from, startOfDay(now, zone))),
  ]);
  const done = decisions.filter((decision) => decision.what === 'done' && decision.undone !== true);
  const begun = startOfDay(now, zone);
  return today(rank(waiting, now), {
    now,
    perDay: settings.followUpsPerDay,
    doneToday: new Set(done.filter((decision) => decision.at >= begun).map((decision) => decision.contact)).size,
    wokenThisWeek: done.some((decision) => decision.reason === 'dormant'),
  });
}

/** The most urgent of every queue that hold now. */
async function headsOf(tx: AnyTx, now: number): Promise<readonly Waiting[]> {
  const index = tx.objectStore('reasons').index('byQueue');
  const queues = await queueNames(tx);
  const heads = await Promise.all(
    queues.map((queue) =>
      queue.startsWith('dormant') ? latestOf(tx, queue, now) : index.getAll(holdingNow(queue, now), perQueue),
    ),
  );
  return heads.flat();
}

/** Of those long silent, who fell silent last: they are still nearest. */
async function latestOf(tx: AnyTx, queue: string, now: number): Promise<readonly Waiting[]> {
  const cursor = await tx.objectStore('reasons').index('byQueue').openCursor(holdingNow(queue, now), 'prev');
  return cursor ? [cursor.value] : [];
}

/** The first reason that comes up after now. Those who have been silent for years are no appointment. */
async function nextUp(tx: AnyTx, now: number): Promise<readonly FollowUp[]> {
  const index = tx.objectStore('reasons').index('byFrom');
  let cursor = await index.openCursor(IDBKeyRange.lowerBound(now, true));
  while (cursor?.value.reason.id === 'dormant') cursor = await cursor.continue();
  if (!cursor) return [];
  const { person, reason, from } = cursor.value;
  return [{ person, reason, also: [], from }];
}

async function decisionsSince(tx: AnyTx, from: number): Promise<readonly Decision[]> {
  return liftAll('followUps', await tx.objectStore('followUps').index('byAt').getAll(IDBKeyRange.lowerBound(from)));
}

async function show(tx: AnyTx, list: readonly FollowUp[]): Promise<ShownFollowUp[]> {
  const cards = await Promise.all(list.map((followUp) => tx.objectStore('cards').get(followUp.person)));
  return list.flatMap((followUp, index) => {
    const card = cards[index];
    return card === undefined ? [] : [{ ...followUp, card }];
  });
}

/** What `done` and `snooze` leave to be undone. */
export interface Receipt {
  readonly decision: string;
  /** A promise that was ended by it. */
  readonly promise: string | null;
}

/** The user did it. A promise of the user's counts as kept; clocks start anew. */
export function done(memory: Memory, person: string, reason: Reason): Promise<Receipt> {
  const decision = memory.newId();
  return write(memory, async (writing) => {
    const promise = 'promise' in reason ? reason.promise : null;
    if (promise !== null && (await writing.get('promises', promise)))
      await writing.change('promises', promise, { end: { how: 'kept', at: writing.now } });
    await writing.create('followUps', decision, {
      contact: person,
      reason: reason.id,
      what: 'done',
      at: writing.now,
      ...(promise === null ? {} : { promise }),
    });
    return { decision, promise };
  });
}

/** Not now. `until` in UTC milliseconds. */
export function snooze(memory: Memory, person: string, reason: Reason, until: number): Promise<Receipt> {
  const decision = memory.newId();
  return write(memory, async (writing) => {
    await writing.create('followUps', decision, {
      contact: person,
      reason: reason.id,
      what: 'snoozed',
      at: writing.now,
      until,
      ...('promise' in reason ? { promise: reason.promise } : {}),
    });
    return { decision, promise: null };
  });
}

/** Takes a `done` or `snooze` back. Twice changes nothing. */
export function undo(memory: Memory, receipt: Receipt): Promise<void> {
  return write(memory, async (writing) => {
    await writing.change('followUps', receipt.decision, { undone: true });
    if (receipt.promise !== null) await writing.change('promises', receipt.promise, { end: null });
  });
}
