import type { Snapshot } from '../note/snapshot.ts';
import type { Standing } from './standing.ts';

/**
 * True when an open profile shows that an invitation has been accepted: the page says first degree, and
 * the user invited this person and has not noted an answer yet. To be offered, never assumed.
 */
export function acceptanceSeen(standing: Standing, snapshot: Snapshot): boolean {
  const { invited, accepted } = standing;
  if (invited === undefined || snapshot.degree?.value !== 1) return false;
  return accepted === undefined || accepted < invited;
}
