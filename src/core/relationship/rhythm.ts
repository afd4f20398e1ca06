import { addDays, startOfWeek } from './days.ts';
import type { Interaction } from './interaction.ts';
import { inForce } from './interaction.ts';
import type { Rhythm } from './settings.ts';

/** One week's ring: how much of it is closed. It is no streak; the week before does not matter. */
export interface Week {
  /** Monday's midnight and the next one, UTC milliseconds. */
  readonly from: number;
  readonly to: number;
  /** People who were new this week. */
  readonly fresh: number;
  /** People known before who got a word. */
  readonly nurtured: number;
  readonly wanted: Rhythm;
  readonly met: boolean;
}

/** The bounds of the week of `now` in the user's zone. A week of a clock change is an hour longer or shorter. */
export function weekOf(now: number, zone: string): { readonly from: number; readonly to: number } {
  const from = startOfWeek(now, zone);
  return { from, to: addDays(from, 7, zone) };
}

const fromOutside: ReadonlySet<string> = new Set(['accepted', 'answered', 'got']);

/**
 * Who was met and cared for in a week. `entries` are the interactions of that week, `since` says when a
 * contact was first known, `done` names contacts whose follow-up was done this week.
 * Somebody counts once, and as new in the week they became known.
 */
export function weekFrom(
  bounds: { readonly from: number; readonly to: number },
  entries: readonly Interaction[],
  done: readonly string[],
  since: ReadonlyMap<string, number>,
  wanted: Rhythm,
): Week {
  const cared = new Set(done);
  for (const entry of inForce(entries))
    if (entry.at >= bounds.from && entry.at < bounds.to && !fromOutside.has(entry.kind) && entry.source !== 'import')
      cared.add(entry.contact);
  const fresh = [...cared].filter((contact) => (since.get(contact) ?? 0) >= bounds.from).length;
  const nurtured = cared.size - fresh;
  return { ...bounds, fresh, nurtured, wanted, met: fresh >= wanted.fresh && nurtured >= wanted.nurtured };
}
