import { type FacetKind, facetText } from './facets.ts';
import type { Memory } from './memory.ts';
import { facetCounts, newestPeople, quietestWith } from './people-index.ts';
import type { Card } from './schema.ts';

/** By what a network can be looked at. */
export const bubbleKinds = ['field', 'company', 'place', 'school', 'year'] as const satisfies readonly FacetKind[];
export type BubbleKind = (typeof bubbleKinds)[number];

export interface Share {
  readonly text: string;
  readonly people: number;
}

/** What most of those known last have in common. */
export interface Common {
  /** How many were looked at, and how many of them have it in common. */
  readonly of: number;
  readonly people: number;
  readonly field?: string;
  readonly place?: string;
  readonly company?: string;
}

export interface Bubble {
  /** The largest first. */
  readonly shares: Readonly<Record<BubbleKind, readonly Share[]>>;
  /** Null while too few are known. */
  readonly common: Common | null;
  /** Somebody outside the bubble who has not had a word for longest; null when nobody stands outside. */
  readonly outside: Card | null;
  /** Somebody in a field that few in the network share; null when there is none. */
  readonly rare: { readonly card: Card; readonly field: string; readonly people: number } | null;
}

/** The sentence looks at this many; with fewer than the least it would tell chance. */
const lookedAt = 50;
const least = 8;
const mostShares = 8;
/** A field is rare when at most one in so many is in it. */
const rareIs = 16;

/** How a network is made up, from its index; only the cards of those known last are read. */
export async function bubbleOf(memory: Memory): Promise<Bubble> {
  const [newest, ...counted] = await Promise.all([
    newestPeople(memory, lookedAt),
    ...bubbleKinds.map((kind) => facetCounts(memory, kind, kind === 'year' ? 40 : mostShares)),
  ]);
  const shares = Object.fromEntries(bubbleKinds.map((kind, index) => [kind, counted[index] ?? []])) as Bubble['shares'];
  const common = newest.length < least ? null : commonOf(newest);
  const fields = await facetCounts(memory, 'field', 40);
  const known = fields.reduce((sum, { people }) => sum + people, 0);
  const rareField =
    [...fields].reverse().find(({ text, people }) => text !== common?.field && people * rareIs <= known) ?? null;
  const [outside, rareCard] = await Promise.all([
    quietestWith(memory, 'bridge', 'outside'),
    rareField && fields.length > 1 ? quietestWith(memory, 'field', rareField.text) : null,
  ]);
  return {
    shares,
    common,
    outside,
    rare: rareField && rareCard ? { card: rareCard, field: rareField.text, people: rareField.people } : null,
  };
}

/** The largest group: by field and place together where that is still most of a half, else by one of them. */
export function commonOf(cards: readonly Card[]): Common | null {
  const values = cards.map((card) => ({
    field: textIn(card, 'field'),
    place: textIn(card, 'place'),
    company: textIn(card, 'company'),
  }));
  const of = cards.length;
  const both = largest(values.map(({ field, place }) => (field && place ? `${field}\n${place}` : null)));
  if (both && both.people * 3 >= of) {
    const [field = '', place = ''] = both.text.split('\n');
    return { of, people: both.people, field, place };
  }
  const singles = (['field', 'place', 'company'] as const).flatMap((kind) => {
    const found = largest(values.map((value) => value[kind]));
    return found ? [{ of, people: found.people, [kind]: found.text }] : [];
  });
  return singles.sort((a, b) => b.people - a.people)[0] ?? null;
}

function largest(texts: readonly (string | null)[]): Share | null {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first ? { text: first[0], people: first[1] } : null;
}

function textIn(card: Card, kind: FacetKind): string | null {
  const facet = card.facets.find((one) => one.startsWith(`${kind}:`));
  return facet === undefined ? null : facetText(facet);
}
