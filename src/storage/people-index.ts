import { circleIds } from '../core/relationship/circles.ts';
import { rank } from '../core/relationship/follow-ups.ts';
import type { Reason } from '../core/relationship/reason.ts';
import { beginningWith, exactly, timeText } from './card-words.ts';
import { type FacetKind, facetOf, facetStart, facetText } from './facets.ts';
import type { Memory } from './memory.ts';
import { dormantQueues, holdingNow, queueNames, waitingIn } from './queues.ts';
import { reading } from './reading.ts';
import { type AnyTx, type Card, cardStores } from './schema.ts';
import { seatsWithWord, termsOf } from './search.ts';
import { readSettings } from './settings.ts';
import { cardsAt, cardsOf as cardsIn, peopleAt } from './sheets.ts';
import { firstPostings, postings, seatsIn } from './word-index.ts';

/** By what a list of everybody is sorted. Whoever has no value comes last, by name. */
export const peopleOrders = ['name', 'company', 'place', 'circle', 'goal', 'last', 'since', 'why'] as const;
export type PeopleOrder = (typeof peopleOrders)[number];

export interface PeopleQuery {
  /** Words that all must begin a word of name, firm, place, role, tag or note. Empty: everybody. */
  readonly text: string;
  /** Of one kind any, of several kinds all. */
  readonly facets: Readonly<Partial<Record<FacetKind, readonly string[]>>>;
  /** Last word between these instants, the first included; `from` 0 with `to` 1: none yet. */
  readonly last?: { readonly from: number; readonly to: number };
  /** Only people with a reason to get back to them now. */
  readonly withReason: boolean;
  readonly order: PeopleOrder;
  readonly reversed: boolean;
}

const stores = [...cardStores, 'settings'] as const;

/** Ids of everybody, in order. Only keys are read; the cards of the few rows in view are read by `cardsOf`. */
export function everybodyBy(memory: Memory, order: PeopleOrder): Promise<readonly string[]> {
  return reading(memory, stores, (tx) => orderOf(tx, order, memory.now()));
}

/** The first `limit` by name, read without the others: what a list shows while it reads on. */
export function firstByName(memory: Memory, limit: number): Promise<readonly ListedPerson[]> {
  return reading(memory, cardStores, async (tx) => {
    const seats = (await firstPostings(tx, beginningWith('s:'), limit)).flatMap((posting) => posting.seats);
    return listed(await cardsAt(tx, [...new Set(seats)].slice(0, limit)), memory.now());
  });
}

/**
 * The first `limit` of those who fit, read without asking who everybody is: what a list shows while it reads on. Null
 * when it is not by name, or narrowed to people with a reason: then the head of the list takes the whole of it.
 */
export function firstFound(memory: Memory, query: PeopleQuery, limit: number): Promise<readonly ListedPerson[] | null> {
  if (query.order !== 'name' || query.reversed || query.withReason) return Promise.resolve(null);
  return reading(memory, cardStores, async (tx) => {
    const [some, ...conditions] = [...(await seatsOf(tx, query))].sort((a, b) => a.size - b.size);
    const fits = (seat: number) => (some?.has(seat) ?? true) && conditions.every((set) => set.has(seat));
    // Few are looked at themselves; of many the first come soon.
    if (some && some.size <= 2 * limit) {
      const cards = await cardsAt(
        tx,
        [...some].filter(fits).sort((a, b) => a - b),
      );
      return listed([...cards].sort(bySortWord).slice(0, limit), memory.now());
    }
    const byName = await firstPostings(tx, beginningWith('s:'), limit, fits);
    const found = new Set(byName.flatMap(({ seats }) => seats.filter(fits)));
    return listed(await cardsAt(tx, [...found].slice(0, limit)), memory.now());
  });
}

const bySortWord = (a: Card, b: Card) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0);

/** For each condition of a query that an index answers the seats of those who meet it. */
function seatsOf(
  tx: AnyTx,
  { text, facets, last }: Pick<PeopleQuery, 'text' | 'facets' | 'last'>,
): Promise<readonly ReadonlySet<number>[]> {
  return Promise.all([
    ...termsOf(text).map((term) => seatsWithWord(tx, term)),
    ...Object.entries(facets).map(([kind, texts]) => seatsWithFacet(tx, kind as FacetKind, texts)),
    ...(last ? [seatsWithin(tx, last)] : []),
  ]);
}

/** For each condition of a query the ids of those who meet it, read from an index. None: everybody fits. */
export function conditionsOf(
  memory: Memory,
  query: Pick<PeopleQuery, 'text' | 'facets' | 'last' | 'withReason'>,
): Promise<readonly ReadonlySet<string>[]> {
  return reading(memory, stores, async (tx) => {
    const [seats, people] = await Promise.all([
      seatsOf(tx, query),
      query.withReason ? peopleWithReason(tx, memory.now()) : null,
    ]);
    const sets = await Promise.all(seats.map(async (some) => new Set(await peopleAt(tx, [...some]))));
    return people === null ? sets : [...sets, new Set(people)];
  });
}

/** Those of `order` who meet every condition. */
export function narrowed(
  order: readonly string[],
  conditions: readonly ReadonlySet<string>[],
  reversed: boolean,
): readonly string[] {
  const found = conditions.length === 0 ? order : order.filter((id) => conditions.every((set) => set.has(id)));
  return reversed ? [...found].reverse() : found;
}

/** Ids of everybody who fits, in order. */
export async function findPeople(memory: Memory, query: PeopleQuery): Promise<readonly string[]> {
  const [order, conditions] = await Promise.all([everybodyBy(memory, query.order), conditionsOf(memory, query)]);
  return narrowed(order, conditions, query.reversed);
}

/** The cards of these people, in their order; those that are gone are left out. */
export function cardsOf(memory: Memory, ids: readonly string[]): Promise<readonly ListedPerson[]> {
  return reading(memory, cardStores, async (tx) => listed(await cardsIn(tx, ids), memory.now()));
}

function listed(cards: readonly Card[], now: number): readonly ListedPerson[] {
  return cards.map((card) => ({ card, reason: rank(card.reasons, now)[0]?.reason ?? null }));
}

/** A row of the list: a person and the first reason that holds now. */
export interface ListedPerson {
  readonly card: Card;
  readonly reason: Reason | null;
}

export interface FacetCount {
  readonly text: string;
  readonly people: number;
}

/** The values of a kind that begin with `prefix`, the most frequent first, at most `limit`. */
export function facetCounts(
  memory: Memory,
  kind: FacetKind,
  limit: number,
  prefix = '',
): Promise<readonly FacetCount[]> {
  return reading(memory, cardStores, async (tx) => {
    const found = await postings(tx, beginningWith(`f:${facetStart(kind, prefix)}`));
    const counts = found.map(({ word, seats }) => ({ text: facetText(word), people: seats.length }));
    return counts.sort((a, b) => b.people - a.people).slice(0, limit);
  });
}

/** How many people have this facet. */
export function countFacet(memory: Memory, kind: FacetKind, text: string): Promise<number> {
  return reading(memory, cardStores, async (tx) => (await seatsIn(tx, exactly(`f:${facetOf(kind, text)}`))).length);
}

/** The cards of those known last, the newest first. */
export function newestPeople(memory: Memory, limit: number): Promise<readonly Card[]> {
  return reading(memory, cardStores, async (tx) => {
    const seats = await seatsIn(tx, beginningWith('k:'));
    return cardsAt(tx, seats.slice(-limit).reverse());
  });
}

async function orderOf(tx: AnyTx, order: PeopleOrder, now: number): Promise<readonly string[]> {
  switch (order) {
    case 'name':
      return peopleAt(tx, await seatsIn(tx, beginningWith('s:')));
    case 'last':
      return peopleAt(tx, (await seatsIn(tx, beginningWith('l:'))).toReversed());
    case 'since':
      return peopleAt(tx, (await seatsIn(tx, beginningWith('k:'))).toReversed());
    case 'why':
      // After every reason to act whoever has been silent for years: the list says so, and so it must be in order.
      return thenByName(tx, [...(await peopleWithReason(tx, now)), ...(await waitingFor(tx, dormantQueues, now))]);
    case 'circle': {
      const parts = await Promise.all(
        circleIds.map(async (id) => {
          const cards = await cardsAt(tx, await seatsIn(tx, exactly(`f:${facetOf('circle', id)}`)));
          return [...cards].sort((a, b) => a.last - b.last).map((card) => card.id);
        }),
      );
      return thenByName(tx, parts.flat());
    }
    default:
      return thenByName(tx, await peopleAt(tx, await seatsIn(tx, beginningWith(`f:${facetStart(order)}`))));
  }
}

async function thenByName(tx: AnyTx, first: readonly string[]): Promise<readonly string[]> {
  const all = await orderOf(tx, 'name', 0);
  return [...new Set([...first, ...all])];
}

async function seatsWithFacet(tx: AnyTx, kind: FacetKind, texts: readonly string[]): Promise<ReadonlySet<number>> {
  const seats = await Promise.all(texts.map((text) => seatsIn(tx, exactly(`f:${facetOf(kind, text)}`))));
  return new Set(seats.flat());
}

async function seatsWithin(tx: AnyTx, { from, to }: { from: number; to: number }): Promise<ReadonlySet<number>> {
  if (to <= from) return new Set();
  return new Set(await seatsIn(tx, { from: `l:${timeText(from)}`, to: `l:${timeText(to - 1)}` }));
}

/** Whoever has a reason now, the strongest first. Long silence alone is none: it would be half the network. */
async function peopleWithReason(tx: AnyTx, now: number): Promise<readonly string[]> {
  return waitingFor(tx, queueNames(await readSettings(tx)), now);
}

async function waitingFor(tx: AnyTx, queues: readonly string[], now: number): Promise<readonly string[]> {
  const rows = await Promise.all(queues.map((queue) => waitingIn(tx, holdingNow(queue, now))));
  return rank(rows.flat(), now).map((followUp) => followUp.person);
}

/** Of those with this facet (at most the first thousand), whoever's last word lies furthest back. */
export function quietestWith(memory: Memory, kind: FacetKind, text: string): Promise<Card | null> {
  return reading(memory, cardStores, async (tx) => {
    const seats = await seatsIn(tx, exactly(`f:${facetOf(kind, text)}`));
    const cards = await cardsAt(tx, seats.slice(0, 1000));
    return cards.reduce<Card | null>((least, card) => (least === null || card.last < least.last ? card : least), null);
  });
}
