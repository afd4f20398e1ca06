import type { Waiting } from '../core/relationship/reason.ts';
import { applyChanges, type Change } from './apply-changes.ts';
import { wordsOf } from './card-words.ts';
import { freshRow } from './fresh-words.ts';
import type { Card, SeatsRow, SheetRow, WriteTx } from './schema.ts';
import { cardOn, perSheet, seatsPerRow, sheetOf } from './sheets.ts';

/** Takes down the cards that one write makes, and stores them with all that finds them at its end. */
export interface CardWriter {
  /** To be awaited once before `add`. */
  ready(): Promise<void>;
  /** The card of somebody who has none yet. */
  add(card: Card): void;
  /** A card in the place of the one before, if there is one. */
  put(card: Card): Promise<void>;
  /** Nobody is found under this id any more. */
  remove(person: string): Promise<void>;
  /** Stores what was taken down so far; may be called several times within a write. */
  flush(): Promise<void>;
}

/**
 * People whose words stand in one fresh row. Chromium lays what is larger than 64 KiB into a file of its own, and
 * whoever reads it waits for that: these take about 20.
 */
const perFresh = 32;

/** Words and reasons of those who came in together, from the seat `first` on. */
interface FreshPart {
  readonly first: number;
  readonly words: Map<string, number[]>;
  readonly waiting: Waiting[];
}

export function cardWriter(tx: WriteTx): CardWriter {
  const added = new Map<string, { readonly seat: number; readonly text: string }>();
  let fresh: FreshPart[] = [];
  const sheets = new Map<number, SheetRow>();
  /** On which of these sheets somebody stands or stood. */
  const homes = new Map<string, number>();
  const left = new Map<number, string>();
  let changes: Change[] = [];
  let first = -1;
  let next = -1;

  async function sheetWith(person: string): Promise<SheetRow | undefined> {
    if (added.has(person)) await writer.flush();
    const home = homes.get(person);
    // A sheet that was changed in this write is known better than it is stored.
    const sheet = home === undefined ? await tx.objectStore('sheets').index('byPerson').get(person) : sheets.get(home);
    return sheet?.people.includes(person) ? (sheets.get(sheet.key) ?? sheet) : undefined;
  }

  function change(sheet: SheetRow): void {
    if (!sheets.has(sheet.key)) for (const person of sheet.people) homes.set(person, sheet.key);
    sheets.set(sheet.key, sheet);
  }

  function freshPart(seat: number): FreshPart {
    const last = fresh.at(-1);
    if (last !== undefined && seat < last.first + perFresh) return last;
    const part: FreshPart = { first: seat, words: new Map(), waiting: [] };
    fresh.push(part);
    return part;
  }

  function noteChange(seat: number, person: string, before: Card, after: Card | null): void {
    const [had, has] = [new Set(wordsOf(before)), new Set(after === null ? [] : wordsOf(after))];
    changes.push({
      seat,
      person,
      gone: [...had].filter((word) => !has.has(word)),
      come: [...has].filter((word) => !had.has(word)),
      before: before.reasons,
      after: after?.reasons ?? [],
    });
  }

  const writer: CardWriter = {
    async ready() {
      if (next >= 0) return;
      const row = await tx.objectStore('local').get('seats');
      if (next >= 0) return;
      first = Number(row?.value ?? 0);
      next = first;
    },
    add(card) {
      const seat = next;
      next += 1;
      added.set(card.id, { seat, text: JSON.stringify(card) });
      const { words, waiting } = freshPart(seat);
      for (const word of wordsOf(card)) {
        const there = words.get(word);
        if (there) there.push(seat);
        else words.set(word, [seat]);
      }
      for (const one of card.reasons) waiting.push(one);
    },
    async put(card) {
      const sheet = await sheetWith(card.id);
      if (sheet === undefined) {
        await writer.ready();
        writer.add(card);
        return;
      }
      const place = sheet.people.indexOf(card.id);
      const text = JSON.stringify(card);
      if (sheet.cards[place] === text) return;
      noteChange(sheet.seats[place] ?? -1, card.id, cardOn(sheet, place), card);
      change({ ...sheet, cards: sheet.cards.with(place, text) });
    },
    async remove(person) {
      const sheet = await sheetWith(person);
      if (sheet === undefined) return;
      const place = sheet.people.indexOf(person);
      const seat = sheet.seats[place] ?? -1;
      noteChange(seat, person, cardOn(sheet, place), null);
      left.set(seat, '');
      const without = <T>(list: readonly T[]) => list.toSpliced(place, 1);
      homes.set(person, sheet.key);
      change({
        key: sheet.key,
        people: without(sheet.people),
        seats: without(sheet.seats),
        cards: without(sheet.cards),
      });
    },
    async flush() {
      if (changes.length > 0) await applyChanges(tx, changes);
      const seats = new Map(left);
      for (const [person, { seat, text }] of added) {
        const key = sheetOf(seat);
        let sheet = sheets.get(key);
        if (sheet === undefined) {
          const stored =
            sheetOf(first) === key && first % perSheet > 0 ? await tx.objectStore('sheets').get(key) : undefined;
          sheet = {
            key,
            people: [...(stored?.people ?? [])],
            seats: [...(stored?.seats ?? [])],
            cards: [...(stored?.cards ?? [])],
          };
          sheets.set(key, sheet);
        }
        (sheet.people as string[]).push(person);
        (sheet.seats as number[]).push(seat);
        (sheet.cards as string[]).push(text);
        seats.set(seat, person);
      }
      const storing: Promise<unknown>[] = [seat(tx, seats)];
      for (const sheet of sheets.values())
        storing.push(
          sheet.people.length > 0 ? tx.objectStore('sheets').put(sheet) : tx.objectStore('sheets').delete(sheet.key),
        );
      for (const [index, part] of fresh.entries()) {
        const sorted = [...part.words.keys()].sort();
        storing.push(
          tx.objectStore('freshWords').put(
            freshRow({
              key: part.first,
              until: fresh[index + 1]?.first ?? next,
              words: sorted,
              seats: sorted.map((word) => part.words.get(word) ?? []),
              waiting: part.waiting,
            }),
          ),
        );
      }
      if (next > first) storing.push(tx.objectStore('local').put({ key: 'seats', value: next }));
      first = next;
      added.clear();
      sheets.clear();
      homes.clear();
      left.clear();
      fresh = [];
      changes = [];
      await Promise.all(storing);
    },
  };
  return writer;
}

async function seat(tx: WriteTx, changes: ReadonlyMap<number, string>): Promise<void> {
  const store = tx.objectStore('seats');
  const byRow = new Map<number, [number, string][]>();
  for (const [number, id] of changes) {
    const key = Math.floor(number / seatsPerRow);
    const row = byRow.get(key);
    if (row) row.push([number % seatsPerRow, id]);
    else byRow.set(key, [[number % seatsPerRow, id]]);
  }
  await Promise.all(
    [...byRow].map(async ([key, some]) => {
      const people = [...((await store.get(key))?.people ?? [])];
      for (const [at, id] of some) {
        while (people.length < at) people.push('');
        people[at] = id;
      }
      const row: SeatsRow = { key, people };
      if (people.every((id) => id === '')) await store.delete(key);
      else await store.put(row);
    }),
  );
}
