import type { Reason, ReasonId, Waiting } from './reason.ts';

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
const base: Readonly<Record<ReasonId, number>> = {
  promise: 100,
  answer: 90,
  thanks: 84,
  accepted: 80,
  news: 64,
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

/** Reasons that are owed to somebody: they are shown even when the day's share is used up. */
const owed: ReadonlySet<ReasonId> = new Set(['promise', 'answer', 'thanks', 'accepted']);

/** An interval that has run out three times over is as late as it gets. */
const mostOverdue = 3;
const perOverdue = 8;
/** A further reason lifts a person a little, never over the next kind of debt. */
const perFurther = 1.5;

export function isOwed(reason: Reason): boolean {
  return owed.has(reason.id);
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
        (a, b) => weight(b, now) - weight(a, now) || a.from - b.from || text(a).localeCompare(text(b)),
      );
      const [first, ...others] = sorted as [Waiting, ...Waiting[]];
      const also = agreeing(
        first.reason,
        others.map((other) => other.reason),
      );
      const score = weight(first, now) + Math.min(3, also.length) * perFurther;
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
  const dormant = ranked.filter((followUp) => followUp.reason.id === 'dormant');
  const spare = wokenThisWeek || soft > perDay ? null : (dormant[0] ?? null);
  return { list, spare };
}

function weight({ reason, from }: Waiting, now: number): number {
  if (reason.id === 'cadence') {
    const ratio = Math.min(mostOverdue, Math.max(1, (now - reason.last) / (reason.days * 86_400_000)));
    return base.cadence + (ratio - 1) * perOverdue;
  }
  if (reason.id === 'promise' && reason.due === undefined) return base.silence + 1;
  if (reason.id === 'promise') return base.promise + Math.min(5, Math.max(0, now - from) / 86_400_000) / 10;
  return base[reason.id];
}

/** Asking and giving first, or resting and reminding, are never said of one person in one breath. */
function agreeing(first: Reason, others: readonly Reason[]): readonly Reason[] {
  const seen = new Set<string>([first.id]);
  return others.filter((other) => {
    if (seen.has(other.id) && other.id !== 'promise') return false;
    if (first.id !== 'dormant' && other.id === 'dormant') return false;
    seen.add(other.id);
    return true;
  });
}

function text(waiting: Waiting): string {
  return waiting.reason.id + ('promise' in waiting.reason ? waiting.reason.promise : '');
}

function order(a: FollowUp, b: FollowUp): number {
  return a.person < b.person ? -1 : a.person > b.person ? 1 : 0;
}
