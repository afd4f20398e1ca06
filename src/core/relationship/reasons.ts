import type { CircleId } from './circles.ts';
import { type Circles, intervalDays } from './circles.ts';
import type { News } from './contact.ts';
import { day } from './days.ts';
import { owedReasons, type Reason, type ReasonId, type Waiting } from './reason.ts';
import { type Standing, snoozeKey } from './standing.ts';

/** What reasons depend on beside the history. */
export interface Circumstance {
  readonly person: string;
  readonly circle?: CircleId;
  readonly bridge: boolean;
  readonly circles: Circles;
  /** An opener waits to be the first message. */
  readonly hasOpener: boolean;
  /** What changed on the profile since it was last read, when something did. */
  readonly news?: News;
  /** Known to have met, even if no meeting was logged. */
  readonly metInPerson: boolean;
}

/**
 * Days after which a reason comes up, and for how long it holds.
 * 7 and 30 days for a new contact, one reminder after 14 days and then rest, and waking after 36 months
 * are the proposals of the research behind the product; the rest is house judgement, kept calm.
 */
export const timing = {
  promiseLead: 1,
  promiseUndated: 14,
  promisedGrace: 3,
  answer: 1,
  invited: 7,
  silence: 14,
  settle: 30,
  /** Days of rest after any word before something that nobody waits for. */
  quiet: 14,
  offer: 30,
  give: 21,
  meet: 180,
  meetQuiet: 30,
  meetAgain: 365,
  dormant: 1096,
  /** Words in either direction from which a person counts as well known. */
  closeExchanges: 4,
  /** Messages without an answer after which the contact rests. */
  mostUnanswered: 2,
} as const;

/**
 * Days for which a reason holds once it has come up; the others hold until something happens. Constant per
 * reason, so that the head of a queue can be found by its beginning alone.
 */
export const holdsFor = {
  answer: 60,
  thanks: 365,
  accepted: 30,
  news: 30,
  silence: 30,
  invited: 23,
  settle: 30,
  offer: 335,
  give: 180,
} as const satisfies Partial<Record<ReasonId, number>>;

/** Every reason of one person that holds or will hold, whatever the day is. */
export function reasonsFor(standing: Standing, about: Circumstance): readonly Waiting[] {
  const { person } = about;
  const list: Waiting[] = [];
  const add = (some: readonly Found[]) => {
    // Written out: a large import comes by here for everybody.
    for (const { reason, queue, from, until } of some) {
      const waiting = until === undefined ? { reason, queue, from, person } : { reason, queue, from, until, person };
      const shown = putOff(waiting, standing);
      if (holdsAtAll(shown)) list.push(shown);
    }
  };
  add(promises(standing));
  add(owed(standing, about));
  add(silences(standing));
  if (!isResting(standing)) add(cares(standing, about));
  add(dormancy(standing, about));
  return list;
}

type Found = Omit<Waiting, 'person'>;

/** After two messages without an answer nothing asks for a third. */
export function isResting(standing: Standing): boolean {
  return (standing.waiting?.unanswered ?? 0) >= timing.mostUnanswered;
}

function promises(standing: Standing): Found[] {
  return standing.promises.flatMap((promise): Found[] => {
    const { id, text, made, due } = promise;
    if (promise.by === 'them')
      return due === undefined
        ? []
        : [found({ id: 'promised', promise: id, text, due }, due + timing.promisedGrace * day)];
    const from = due === undefined ? made + timing.promiseUndated * day : due - timing.promiseLead * day;
    const reason: Reason = { id: 'promise', promise: id, text, made, ...(due === undefined ? {} : { due }) };
    return [found(reason, from, undefined, due === undefined ? 'promise-undated' : undefined)];
  });
}

/** What is owed to the other side: thanks, an answer, a first word. */
function owed(standing: Standing, about: Circumstance): Found[] {
  const list: Found[] = [];
  const { thanksOwed, answerOwed, accepted, lastFromMe = 0, declined } = standing;
  if (thanksOwed) list.push(found({ id: 'thanks', ...thanksOwed }, thanksOwed.since, holdsFor.thanks));
  if (answerOwed !== undefined)
    list.push(found({ id: 'answer', since: answerOwed }, answerOwed + timing.answer * day, holdsFor.answer));
  if (accepted !== undefined && lastFromMe <= accepted && (standing.done.accepted ?? -1) < accepted)
    list.push(found({ id: 'accepted', since: accepted, hasOpener: about.hasOpener }, accepted, holdsFor.accepted));
  if (declined !== undefined)
    list.push(
      found(
        { id: 'offer', since: declined },
        Math.max(declined + timing.offer * day, (standing.last ?? 0) + timing.quiet * day),
        holdsFor.offer,
      ),
    );
  const { news } = about;
  if (news && lastFromMe < news.at)
    list.push(found({ id: 'news', field: news.field, value: news.value, since: news.at }, news.at, holdsFor.news));
  return list;
}

/** My own words that wait: an invitation, a message. */
function silences(standing: Standing): Found[] {
  const { invited, accepted, waiting, done } = standing;
  const pending = invited !== undefined && (accepted === undefined || accepted < invited);
  if (pending && standing.exchanges === 1 && (done.invited ?? 0) < invited)
    return [found({ id: 'invited', since: invited }, invited + timing.invited * day, holdsFor.invited)];
  if (waiting?.unanswered === 1)
    return [found({ id: 'silence', since: waiting.since }, waiting.since + timing.silence * day, holdsFor.silence)];
  return [];
}

/** Reasons without a debt: closeness, balance, meeting in person. None while a message waits for its answer. */
function cares(standing: Standing, about: Circumstance): Found[] {
  const list: Found[] = [];
  const { last = standing.known, accepted, waiting, done } = standing;
  if (about.circle !== undefined) {
    const days = intervalDays(about.circles, about.circle, about.bridge);
    const start = waiting ? Math.max(last, waiting.since + (timing.silence + holdsFor.silence - days) * day) : last;
    const reason: Reason = { id: 'cadence', circle: about.circle, days, last, bridge: about.bridge };
    list.push(found(reason, start + days * day, undefined, `cadence-${days}`));
  } else if (accepted !== undefined && !waiting && standing.exchanges <= timing.closeExchanges) {
    const from = Math.max(accepted + timing.settle * day, last + timing.quiet * day);
    const end = accepted + (timing.settle + holdsFor.settle) * day;
    if (from < end) list.push(found({ id: 'settle', since: accepted }, from, holdsFor.settle));
  }
  if (waiting || standing.thanksOwed) return list;
  const { given, taken, asked, lastTaken = 0, lastGiven = 0 } = standing;
  if (taken + asked >= 2 && taken + asked > given && lastGiven < lastTaken)
    list.push(
      found(
        { id: 'give', given, taken, asked },
        Math.max(lastTaken + timing.give * day, last + timing.quiet * day),
        holdsFor.give,
      ),
    );
  if (!about.metInPerson && standing.exchanges >= 2 && (about.circle || standing.exchanges >= timing.closeExchanges)) {
    const again = done.meet === undefined ? 0 : done.meet + timing.meetAgain * day;
    const from = Math.max(standing.known + timing.meet * day, last + timing.meetQuiet * day, again);
    list.push(found({ id: 'meet', known: standing.known }, from));
  }
  return list;
}

/** Long without a word, and in no circle that would have said so earlier. */
function dormancy(standing: Standing, about: Circumstance): Found[] {
  const { last, invited, accepted } = standing;
  const neverConnected = invited !== undefined && accepted === undefined && standing.exchanges === 1;
  if (about.circle !== undefined || last === undefined || neverConnected) return [];
  const close = standing.exchanges >= timing.closeExchanges;
  const queue = close ? 'dormant-close' : 'dormant-far';
  return [found({ id: 'dormant', last, close }, last + timing.dormant * day, undefined, queue)];
}

function found(reason: Reason, from: number, holdsDays?: number, queue: string = reason.id): Found {
  return holdsDays === undefined ? { reason, queue, from } : { reason, queue, from, until: from + holdsDays * day };
}

/**
 * Put off means not before, and for a person put off no other reason steps in, unless it is owed. A reason that
 * holds for a while then holds as long as it would have.
 */
function putOff(waiting: Waiting, standing: Standing): Waiting {
  const { reason } = waiting;
  if (standing.notBefore === undefined) return waiting;
  const own = standing.snoozed[snoozeKey(reason.id, 'promise' in reason ? reason.promise : undefined)] ?? 0;
  const until = owedReasons.has(reason.id) ? own : Math.max(own, standing.notBefore);
  if (until <= waiting.from) return waiting;
  const shift = until - waiting.from;
  return { ...waiting, from: until, ...(waiting.until === undefined ? {} : { until: waiting.until + shift }) };
}

function holdsAtAll({ from, until }: Waiting): boolean {
  return until === undefined || until > from;
}
