import type { Migration } from './migration.ts';

interface Reason {
  readonly person: string;
  readonly queue: string;
  readonly from: number;
}

/** As far as this step reads it. */
interface Card {
  readonly id: string;
  readonly words: readonly string[];
  readonly facets: readonly string[];
  readonly sort: string;
  readonly last: number;
  readonly since: number;
  readonly reasons: readonly Reason[];
}

type Words = Map<string, Map<string, number[]>>;

const perSheet = 32;
const seatsPerRow = 512;

/**
 * Cards stand on sheets of 32, and what they are narrowed and sorted by is gathered like their words: a large import
 * writes a row for many people where it wrote seventeen index entries for each.
 */
export const sheets: Migration = (db, tx) => {
  whenCardsAreReady(db, tx, (cards) => {
    for (const name of ['cards', 'words', 'freshWords', 'seats']) db.deleteObjectStore(name);
    const made = db.createObjectStore('sheets', { keyPath: 'key' });
    made.createIndex('byPerson', 'people', { multiEntry: true });
    for (const name of ['words', 'freshWords', 'seats', 'queues']) db.createObjectStore(name, { keyPath: 'key' });
    fill(tx, cards);
  });
};

/** The step before may still be moving reasons into the cards: it is waited for. */
function whenCardsAreReady(db: IDBDatabase, tx: IDBTransaction, go: (cards: readonly Card[]) => void): void {
  const later = (work: () => void) => {
    tx.objectStore('local').count().onsuccess = work;
  };
  const again = () => later(() => whenCardsAreReady(db, tx, go));
  if (db.objectStoreNames.contains('reasons')) {
    again();
    return;
  }
  const cards: Card[] = [];
  const walk = tx.objectStore('cards').openCursor();
  walk.onsuccess = () => {
    const cursor = walk.result;
    if (!cursor) {
      // Once more behind whatever the step before has asked for last.
      later(() => later(() => go(cards)));
      return;
    }
    const { seat: _seat, loose: _loose, waits: _waits, ...card } = cursor.value;
    if (card.reasons === undefined) {
      again();
      return;
    }
    cards.push(card as Card);
    cursor.continue();
  };
}

function fill(tx: IDBTransaction, cards: readonly Card[]): void {
  for (let at = 0; at < cards.length; at += perSheet) {
    const some = cards.slice(at, at + perSheet);
    tx.objectStore('sheets').put({
      key: at / perSheet,
      people: some.map(({ id }) => id),
      seats: some.map((_, place) => at + place),
      cards: some.map((card) => JSON.stringify(card)),
    });
  }
  for (let at = 0; at < cards.length; at += seatsPerRow)
    tx.objectStore('seats').put({
      key: at / seatsPerRow,
      people: cards.slice(at, at + seatsPerRow).map(({ id }) => id),
    });
  const words: Words = new Map();
  const queues = new Map<string, Reason[]>();
  for (const [seat, card] of cards.entries()) {
    for (const word of wordsOf(card)) addWord(words, word, seat);
    for (const reason of card.reasons) {
      const began = timeText(reason.from);
      const key = `${reason.queue}/${began.slice(0, 4)}${Math.floor(Number.parseInt(began.charAt(4), 36) / 6)}`;
      queues.set(key, [...(queues.get(key) ?? []), reason]);
    }
  }
  for (const [key, row] of words) {
    const sorted = [...row.keys()].sort();
    tx.objectStore('words').put({ key, words: sorted, seats: sorted.map((word) => row.get(word)) });
  }
  for (const [key, waiting] of queues) tx.objectStore('queues').put({ key, ...inOrder(waiting) });
  tx.objectStore('local').put({ key: 'seats', value: cards.length });
}

function inOrder(reasons: readonly Reason[]) {
  const sorted = [...reasons].sort((a, b) => a.from - b.from || (a.person < b.person ? -1 : 1));
  return {
    froms: sorted.map(({ from }) => from),
    people: sorted.map(({ person }) => person),
    reasons: sorted.map((reason) => JSON.stringify(reason)),
  };
}

function wordsOf({ words, facets, sort, last, since }: Card): readonly string[] {
  return [...words, ...facets.map((facet) => `f:${facet}`), `s:${sort}`, `l:${timeText(last)}`, `k:${timeText(since)}`];
}

function timeText(at: number): string {
  const whole = Math.min(36 ** 10 - 1, Math.max(0, Math.floor(at) + 1e14));
  return whole.toString(36).padStart(10, '0');
}

function addWord(words: Words, word: string, seat: number): void {
  const key = rowKeyOf(word, seat);
  const row = words.get(key) ?? new Map<string, number[]>();
  words.set(key, row);
  const there = row.get(word);
  if (there) there.push(seat);
  else row.set(word, [seat]);
}

const letters: Readonly<Record<string, number>> = { n: 3, o: 3, s: 4, l: 4, k: 4 };

function rowKeyOf(word: string, seat: number): string {
  const begins = word.startsWith('f:') ? word.indexOf(':', 2) + 4 : 2 + (letters[word.charAt(0)] ?? 3);
  const start = word.slice(0, begins);
  if (!/^f:(?:network|circle|met|promise|bridge|year|field):/.test(word) && word !== `l:${timeText(0)}`) return start;
  return `${start}\u0001${String(Math.floor(seat / 2048)).padStart(4, '0')}`;
}
