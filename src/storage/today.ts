import { startOfDay, weekdayOf } from '../core/relationship/days.ts';
import type { Decision } from '../core/relationship/decision.ts';
import { type FollowUp, rank, type Today, today } from '../core/relationship/follow-ups.ts';
import type { Waiting } from '../core/relationship/reason.ts';
import { weekOf } from '../core/relationship/rhythm.ts';
import type { Settings } from '../core/relationship/settings.ts';
import { liftAll } from './lift.ts';
import type { Memory } from './memory.ts';
import { circleQueues, dormantQueues, holdingNow, latestIn, queueNames, waitingIn } from './queues.ts';
import { reading } from './reading.ts';
import { type AnyTx, type Card, cardStores } from './schema.ts';
import { readSettings } from './settings.ts';
import { cardOf } from './sheets.ts';
import { weekIn } from './week.ts';

/** A follow-up with the person it is about, ready to be shown. */
export interface ShownFollowUp extends FollowUp {
  readonly card: Card;
}

export interface TodayShown {
  readonly list: readonly ShownFollowUp[];
  /** "If there is time left." */
  readonly spare: ShownFollowUp | null;
  /** A less obvious name beside it. */
  readonly surprise: ShownFollowUp | null;
  /** The next one to come up, for a day on which nobody waits. */
  readonly next: ShownFollowUp | null;
}

const stores = [...cardStores, 'followUps', 'settings', 'interactions', 'contacts'] as const;

/** Enough of each queue for a day's list, even when many of its people have a stronger reason elsewhere. */
const perQueue = 12;

/** Today's follow-ups. Reads the heads of the queues, never everybody. */
export function followUpsToday(memory: Memory): Promise<TodayShown> {
  return reading(memory, stores, async (tx) => {
    const now = memory.now();
    const settings = await readSettings(tx);
    const zone = memory.zone();
    const found = await todayIn(tx, now, zone, settings);
    const day = found.list.length > 0 ? found : { ...found, list: await forTheRhythm(tx, now, zone, settings) };
    const alone = (followUp: FollowUp | null) => show(tx, followUp === null ? [] : [followUp]);
    const [list, spare, surprise, next] = await Promise.all([
      withAllReasons(tx, day.list, now).then((found) => show(tx, found)),
      alone(day.spare),
      alone(day.surprise),
      day.list.length > 0 ? [] : nextUp(tx, now, settings).then((found) => show(tx, found)),
    ]);
    return { list, spare: spare[0] ?? null, surprise: surprise[0] ?? null, next: next[0] ?? null };
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
    headsOf(tx, now, settings),
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
async function headsOf(tx: AnyTx, now: number, settings: Settings): Promise<readonly Waiting[]> {
  const heads = await Promise.all([
    ...queueNames(settings).map((queue) => waitingIn(tx, holdingNow(queue, now), perQueue)),
    // Of those long silent, who fell silent last: they are still nearest.
    ...dormantQueues.map((queue) => latestIn(tx, holdingNow(queue, now))),
  ]);
  return heads.flat();
}

/** Further reasons of those shown, which may stand deep in their queues. */
async function withAllReasons(tx: AnyTx, list: readonly FollowUp[], now: number): Promise<readonly FollowUp[]> {
  const all = await Promise.all(list.map(({ person }) => cardOf(tx, person)));
  return list.map((followUp, at) => {
    const [whole] = rank(all[at]?.reasons ?? [], now);
    return whole?.reason.id === followUp.reason.id ? whole : followUp;
  });
}

/** The first reason that comes up after now. Those who have been silent for years are no appointment. */
async function nextUp(tx: AnyTx, now: number, settings: Settings): Promise<readonly FollowUp[]> {
  const [next] = await firstsAfter(tx, now, queueNames(settings));
  if (next === undefined) return [];
  const { person, reason, from } = next;
  return [{ person, reason, also: [], from }];
}

/** The first of each of these queues that comes up after now, the soonest first. */
async function firstsAfter(tx: AnyTx, now: number, queues: readonly string[]): Promise<readonly Waiting[]> {
  const coming = await Promise.all(
    queues.map((queue) => waitingIn(tx, { queue, from: now + 1, to: Number.POSITIVE_INFINITY }, 1)),
  );
  return coming.flat().sort((a, b) => a.from - b.from || (a.person < b.person ? -1 : 1));
}

const thursday = 3;

/**
 * From Thursday on, with nobody waiting and nobody cared for this week yet: whoever's turn in a circle
 * comes next. An offer; the badge does not count it.
 */
async function forTheRhythm(tx: AnyTx, now: number, zone: string, settings: Settings): Promise<readonly FollowUp[]> {
  if (weekdayOf(now, zone) < thursday) return [];
  const week = await weekIn(tx, now, zone, settings);
  if (week.nurtured >= settings.rhythm.nurtured) return [];
  const [next] = await firstsAfter(tx, now, circleQueues(settings.circles));
  if (next?.reason.id !== 'cadence') return [];
  const { last, circle } = next.reason;
  return [{ person: next.person, reason: { id: 'rhythm', last, circle }, also: [], from: now }];
}

async function decisionsSince(tx: AnyTx, from: number): Promise<readonly Decision[]> {
  return liftAll('followUps', await tx.objectStore('followUps').index('byAt').getAll(IDBKeyRange.lowerBound(from)));
}

async function show(tx: AnyTx, list: readonly FollowUp[]): Promise<ShownFollowUp[]> {
  const cards = await Promise.all(list.map((followUp) => cardOf(tx, followUp.person)));
  return list.flatMap((followUp, index) => {
    const card = cards[index];
    return card === undefined ? [] : [{ ...followUp, card }];
  });
}
