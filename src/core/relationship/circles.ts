/** How close, and hence how often. From the inside out. No circle: no clock. */
export const circleIds = ['core', 'close', 'good', 'wide'] as const;
export type CircleId = (typeof circleIds)[number];

export interface Circle {
  /** How many people fit. */
  readonly room: number;
  /** Days after which a word is due. */
  readonly days: number;
}

export type Circles = Readonly<Record<CircleId, Circle>>;

/**
 * Room for 5, 15, 50, 150: the layers found in phone data of 35 million people (Dunbar and others).
 * The intervals keep closeness from sinking in each layer; bankers' bridging ties decayed within a year
 * without contact (Burt 2001), so that nobody in a circle waits longer than half of one.
 */
export const defaultCircles: Circles = {
  core: { room: 5, days: 14 },
  close: { room: 15, days: 30 },
  good: { room: 50, days: 90 },
  wide: { room: 150, days: 180 },
};

/**
 * Days between words with somebody in `circle`. A bridge out of one's own bubble decays faster and
 * takes the next closer circle's interval; the closest circle has none closer.
 */
export function intervalDays(circles: Circles, circle: CircleId, bridge: boolean): number {
  const index = circleIds.indexOf(circle);
  const closer = bridge ? (circleIds[index - 1] ?? circle) : circle;
  return Math.min(circles[closer].days, circles[circle].days);
}

/** How full a circle is; `over` is how many would have to move out. Whom, is the user's choice. */
export function occupancy(circle: Circle, members: number): { readonly full: boolean; readonly over: number } {
  return { full: members >= circle.room, over: Math.max(0, members - circle.room) };
}

/**
 * Who could move out when `circle` is full: those whose last word lies furthest back first, longest
 * known last among equals. A suggestion in words, never done without the user.
 */
export function candidatesToMove<M extends { readonly id: string; readonly last: number; readonly since: number }>(
  members: readonly M[],
): readonly M[] {
  return [...members].sort((a, b) => a.last - b.last || b.since - a.since || (a.id < b.id ? -1 : 1));
}

/** The circle outside `circle`; null for the outermost, after which no clock runs. */
export function nextOut(circle: CircleId): CircleId | null {
  return circleIds[circleIds.indexOf(circle) + 1] ?? null;
}
