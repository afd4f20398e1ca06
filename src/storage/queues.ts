import { type Circles, circleIds, intervalDays } from '../core/relationship/circles.ts';
import { day } from '../core/relationship/days.ts';
import { reasonIds, type Waiting } from '../core/relationship/reason.ts';
import { holdsFor } from '../core/relationship/reasons.ts';
import type { Settings } from '../core/relationship/settings.ts';
import { queueRowOf } from './card-words.ts';
import type { FreshWords } from './fresh-words.ts';
import type { AnyTx, QueueRow } from './schema.ts';
import { freshIn } from './word-index.ts';

/** Who has been silent for years waits here: those who were close, and the others. */
export const dormantQueues = ['dormant-close', 'dormant-far'] as const;

/** The queues of the circles: one for each interval that the settings lead to. */
export function circleQueues(circles: Circles): readonly string[] {
  const days = circleIds.flatMap((id) => [intervalDays(circles, id, false), intervalDays(circles, id, true)]);
  return [...new Set(days)].map((interval) => `cadence-${interval}`);
}

/** All queues but those of the long silent. Known beforehand: nothing has to be read to find them. */
export function queueNames({ circles }: Pick<Settings, 'circles'>): readonly string[] {
  const plain = reasonIds.filter((id) => id !== 'cadence' && id !== 'dormant' && id !== 'rhythm');
  return [...plain, 'promise-undated', ...circleQueues(circles)];
}

/** A part of a queue: what came up from the first instant to the last, both included. */
export interface QueueRange {
  readonly queue: string;
  readonly from: number;
  readonly to: number;
}

/** Those of a queue whose reason holds at `now`; heads that have run out are left behind. */
export function holdingNow(queue: string, now: number): QueueRange {
  const days = (holdsFor as Readonly<Record<string, number>>)[queue];
  return { queue, from: days === undefined ? Number.NEGATIVE_INFINITY : now - days * day, to: now };
}

const rowsAtOnce = 3;

/** The reasons in a part of a queue, by when they began; the first `limit` at least. */
export async function waitingIn(
  tx: AnyTx,
  range: QueueRange,
  limit = Number.POSITIVE_INFINITY,
): Promise<readonly Waiting[]> {
  const fresh = freshIn(tx);
  fresh.catch(() => {});
  const last = queueRowOf(range.queue, range.to);
  const found: Waiting[] = [];
  let first: string | null = queueRowOf(range.queue, range.from);
  let open = false;
  while (first !== null && found.length < limit) {
    const rows: readonly QueueRow[] = await tx
      .objectStore('queues')
      .getAll(IDBKeyRange.bound(first, last, open), limit === Number.POSITIVE_INFINITY ? undefined : rowsAtOnce);
    for (const row of rows) take(found, row, range, limit);
    first =
      rows.length < rowsAtOnce || limit === Number.POSITIVE_INFINITY ? null : (rows[rows.length - 1]?.key ?? null);
    if (first !== null && first >= last) first = null;
    open = true;
  }
  for (const row of await fresh) found.push(...unsortedIn(row, range));
  return found.sort(byBeginning);
}

/** The reason in a part of a queue that came up last. */
export async function latestIn(tx: AnyTx, range: QueueRange): Promise<readonly Waiting[]> {
  const found: Waiting[] = [];
  const keys = IDBKeyRange.bound(queueRowOf(range.queue, range.from), queueRowOf(range.queue, range.to));
  let cursor = await tx.objectStore('queues').openCursor(keys, 'prev');
  while (cursor && found.length === 0) {
    const { froms, reasons } = cursor.value;
    const last = froms.findLastIndex((from) => from >= range.from && from <= range.to);
    if (last >= 0) found.push(JSON.parse(reasons[last] ?? '') as Waiting);
    cursor = found.length === 0 ? await cursor.continue() : null;
  }
  for (const row of await freshIn(tx)) found.push(...unsortedIn(row, range));
  return found.sort(byBeginning).slice(-1);
}

/** Takes those of a row that stand in the range, until there are enough. */
function take(found: Waiting[], { froms, reasons }: QueueRow, { from, to }: QueueRange, limit: number): void {
  for (
    let at = froms.findIndex((began) => began >= from);
    at >= 0 && at < froms.length && found.length < limit;
    at += 1
  )
    if ((froms[at] ?? 0) <= to) found.push(JSON.parse(reasons[at] ?? '') as Waiting);
}

/** Those of a fresh row that stand in the range and are not sorted in. */
function unsortedIn({ waiting, queuesDone = '' }: FreshWords, range: QueueRange): readonly Waiting[] {
  return waiting.filter((one) => isIn(one, range) && queueRowOf(one.queue, one.from) > queuesDone);
}

const isIn = (one: Waiting, { queue, from, to }: QueueRange) =>
  one.queue === queue && one.from >= from && one.from <= to;
const byBeginning = (a: Waiting, b: Waiting) =>
  a.from - b.from || (a.person < b.person ? -1 : a.person > b.person ? 1 : 0);
