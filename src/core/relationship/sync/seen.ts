import { covers, everybody, type Span } from './span.ts';

/**
 * How much of each device somebody knows: its change files up to this number, none missing before it.
 * A device that is not named is not known at all.
 */
export type Seen = Readonly<Record<string, number>>;

/** One device's changes, in the order in which it wrote them: 1, 2, 3 … */
export interface ChangesMark {
  readonly device: string;
  readonly number: number;
}

/** Everything kept about the people in `span`, from all files up to `seen`. */
export interface SnapshotMark {
  readonly device: string;
  readonly span: Span;
  readonly seen: Seen;
}

/** Whether `a` knows at least what `b` knows. */
export function reaches(a: Seen, b: Seen): boolean {
  return Object.entries(b).every(([device, number]) => (a[device] ?? 0) >= number);
}

/** What two know together. */
export function together(a: Seen, b: Seen): Seen {
  const both: Record<string, number> = { ...a };
  for (const [device, number] of Object.entries(b)) both[device] = Math.max(both[device] ?? 0, number);
  return both;
}

/**
 * `seen` once all of these files have been read as well: a device's number rises through change files
 * without a gap, and jumps to wherever snapshots reach that together hold everybody. Never falls.
 */
export function advance(seen: Seen, changes: readonly ChangesMark[], snapshots: readonly SnapshotMark[]): Seen {
  const next: Record<string, number> = { ...seen };
  const numbers = new Map<string, Set<number>>();
  for (const { device, number } of changes) {
    const known = numbers.get(device) ?? new Set();
    numbers.set(device, known.add(number));
  }
  const devices = new Set([...numbers.keys(), ...snapshots.flatMap((one) => Object.keys(one.seen))]);
  for (const device of devices) {
    let number = Math.max(next[device] ?? 0, wholeUpTo(device, snapshots));
    while (numbers.get(device)?.has(number + 1)) number += 1;
    if (number > 0) next[device] = number;
  }
  return next;
}

/** The last number of a device that snapshots hold for everybody; 0 when they leave somebody out. */
function wholeUpTo(device: string, snapshots: readonly SnapshotMark[]): number {
  const reached = [...new Set(snapshots.map((one) => one.seen[device] ?? 0))].sort((a, b) => b - a);
  const whole = reached.find((number) => {
    const spans = snapshots.filter((one) => (one.seen[device] ?? 0) >= number).map((one) => one.span);
    return covers(spans, everybody);
  });
  return whole ?? 0;
}
