/** What two people can have in common without knowing each other. */
export const bubbleTraits = ['company', 'field', 'place', 'school', 'when'] as const;
export type BubbleTrait = (typeof bubbleTraits)[number];

/** One person's values, folded by the caller so that spellings meet; absent is unknown. */
export type BubbleTraits = { readonly [T in BubbleTrait]?: string };

export interface BubbleShare {
  readonly value: string;
  readonly people: number;
  /** Of those whose value is known, 0 to 1. */
  readonly share: number;
}

export interface BubbleView {
  readonly trait: BubbleTrait;
  /** People whose value is known. */
  readonly known: number;
  readonly unknown: number;
  /** The largest first; equal ones by name. */
  readonly shares: readonly BubbleShare[];
  /** Share of those who are like the user in this; null when the user's own value is unknown. */
  readonly likeMe: number | null;
  /** How evenly the rest is spread, 0 (all the same) to 1 (all different). Null below two people. */
  readonly spread: number | null;
}

/** How a network is made up in one trait. Reads each person once. */
export function bubbleBy(trait: BubbleTrait, people: Iterable<BubbleTraits>, me?: BubbleTraits): BubbleView {
  const counts = new Map<string, number>();
  let unknown = 0;
  for (const person of people) {
    const value = person[trait];
    if (value === undefined || value === '') unknown += 1;
    else counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const known = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shares = [...counts]
    .map(([value, count]) => ({ value, people: count, share: count / known }))
    .sort((a, b) => b.people - a.people || (a.value < b.value ? -1 : 1));
  const mine = me?.[trait];
  return {
    trait,
    known,
    unknown,
    shares,
    likeMe: mine === undefined || known === 0 ? null : (counts.get(mine) ?? 0) / known,
    spread: spreadOf(shares, known),
  };
}

/** Chance that two people taken at random differ (Simpson), without putting the first one back. */
function spreadOf(shares: readonly BubbleShare[], known: number): number | null {
  if (known < 2) return null;
  const pairs = shares.reduce((sum, { people }) => sum + people * (people - 1), 0);
  return 1 - pairs / (known * (known - 1));
}
