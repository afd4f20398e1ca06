import { day } from './days.ts';
import { owedReasons, type Reason, type ReasonId, type Waiting } from './reason.ts';

/** One person, and why now. */
export interface FollowUp {
  readonly person: string;
  readonly reason: Reason;
  /** Further reasons of the same person, the next best first. */
  readonly also: readonly Reason[];
  /** Since when it holds, UTC milliseconds. */
  readonly from: number;
}

/** What today looks like. */
export interface Today {
  readonly list: readonly FollowUp[];
  /** "If there is time left": somebody long silent. */
  readonly spare: FollowUp | null;
  /**
   * A less obvious name beside it: people tend to wake those they know best, and those they know less
   * had the more useful things to say.
   */
  readonly surprise: FollowUp | null;
}

export interface Ranking {
  readonly now: number;
  /** How many people the day shows; promises and answers come on top, up to `most`. */
  readonly perDay: number;
  /** Follow-ups done today: they have used up their part of the day. */
  readonly doneToday: number;
  /** Somebody was woken this week already. */
  readonly wokenThisWeek: boolean;
}

/** A list longer than this helps nobody, whatever is owed. */
const most = 7;

/**
 * Base of each reason, spaced so that debts come before interest and interest before habit.
 * Only order matters; nothing of this is ever shown.
 */
const base: Readonly<Record<ReasonId | 'undated', number>> = {
  promise: 100,
  answer: 90,
  thanks: 84,
  accepted: 80,
  news: 64,
  undated: 58,
  silence: 56,
  invited: 50,
  promised: 46,
  settle: 42,
  cadence: 30,
  offer: 28,
  give: 24,
  meet: 20,
  dormant: 10,
  rhythm: 8,
};

/** An interval that has run out three times over is as late as it gets. */
const mostOverdue = 3;
const perOverdue = 8;

export function isOwed(reason: Reason): boolean {
  return owedReasons.has(reason.id);
}

/** True while the reason's time is on at `now`. */
export function holds(waiting: Waiting, now: number): boolean {
  return waiting.from <= now && (waiting.until === undefined || now < waiting.until);
}

/**
 * One follow-up a person, the strongest first. Same reasons and same moment give the same list in
 * whatever order they come.
 */
export function rank(waiting: readonly Waiting[], now: number): readonly FollowUp[] {
  const people = new Map<string, Waiting[]>();
  for (const one of waiting) {
    if (!holds(one, now)) continue;
    const list = people.get(one.person);
    if (list) list.push(one);
    else people.set(one.person, [one]);
  }
  return [...people.values()]
    .map((reasons) => {
      const sorted = [...reasons].sort(
        (a, b) => weight(b, now) - weight(a, now) || a.from - b.from || compare(text(a), text(b)),
      );
      const [first, ...others] = sorted as [Waiting, ...Waiting[]];
      const also = agreeing(
        first.reason,
        others.map((other) => other.reason),
      );
      const score = weight(first, now);
      return { score, followUp: { person: first.person, reason: first.reason, also, from: first.from } };
    })
    .sort((a, b) => b.score - a.score || a.followUp.from - b.followUp.from || order(a.followUp, b.followUp))
    .map(({ followUp }) => followUp);
}

/**
 * Today's list from ranked follow-ups. Whoever has been silent for years is never among the day's share:
 * one of them may stand below as a spare, one a week.
 */
export function today(ranked: readonly FollowUp[], { perDay, doneToday, wokenThisWeek }: Ranking): Today {
  const awake = ranked.filter((followUp) => followUp.reason.id !== 'dormant');
  const share = Math.max(0, perDay - doneToday);
  const list: FollowUp[] = [];
  let soft = 0;
  for (const followUp of awake) {
    if (list.length >= Math.max(most, perDay)) break;
    if (list.length < share || isOwed(followUp.reason)) list.push(followUp);
    else soft += 1;
  }
  if (wokenThisWeek || soft > perDay) return { list, spare: null, surprise: null };
  const [spare, surprise] = [true, false].map((close) => firstDormant(ranked, close));
  return { list, spare: spare ?? surprise ?? null, surprise: spare ? (surprise ?? null) : null };
}

function firstDormant(ranked: readonly FollowUp[], close: boolean): FollowUp | undefined {
  return ranked.find(({ reason }) => reason.id === 'dormant' && reason.close === close);
}

/** Never less for what has held longer, so that the order within a queue is that of its index. */
function weight({ reason, from }: Waiting, now: number): number {
  if (reason.id === 'cadence') {
    const over = Math.max(0, now - from) / (reason.days * day);
    return base.cadence + Math.min(mostOverdue - 1, over) * perOverdue;
  }
  if (reason.id === 'promise' && reason.due === undefined) return base.undated;
  if (reason.id === 'dormant') return base.dormant + from / now;
  return base[reason.id];
}

/** What is not said of somebody whose answer is awaited. */
const habits: ReadonlySet<ReasonId> = new Set(['cadence', 'settle', 'give', 'meet']);

/** Asking and giving first, or resting and reminding, are never said of one person in one breath. */
function agreeing(first: Reason, others: readonly Reason[]): readonly Reason[] {
  const seen = new Set<string>([first.id]);
  return others.filter((other) => {
    if (seen.has(other.id) && other.id !== 'promise') return false;
    if (first.id !== 'dormant' && other.id === 'dormant') return false;
    if (seen.has('silence') && habits.has(other.id)) return false;
    seen.add(other.id);
    return true;
  });
}

function text(waiting: Waiting): string {
  return waiting.reason.id + ('promise' in waiting.reason ? waiting.reason.promise : '');
}

function order(a: FollowUp, b: FollowUp): number {
  return compare(a.person, b.person);
}

/** By code, as no reader sees this order: a collator would cost a page 20 ms before it shows anything. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
