import type { AnyTx, Card, SheetRow } from './schema.ts';

/**
 * Cards stand on *sheets*, in the order in which their people came: a seat's number says on which. A put costs
 * IndexedDB the same whatever it holds, so that a sheet of cards is written nearly as fast as one card; each stands
 * there as a text of its own, so that reading one does not take the others apart.
 */
export const perSheet = 32;
/** Who sits where: rows of so many ids, read as a whole when everybody with a word is asked for. */
export const seatsPerRow = 512;
const sheetsAtOnce = 24;

export const sheetOf = (seat: number) => Math.floor(seat / perSheet);

/** The card on a place of a sheet. */
export function cardOn(sheet: SheetRow, place: number): Card {
  return JSON.parse(sheet.cards[place] ?? 'null') as Card;
}

/** A person's card; undefined when there is none: unknown, joined to somebody, in the bin. */
export async function cardOf(tx: AnyTx, person: string): Promise<Card | undefined> {
  const sheet = await tx.objectStore('sheets').index('byPerson').get(person);
  return sheet === undefined ? undefined : cardOn(sheet, sheet.people.indexOf(person));
}

/** The cards of these people, in their order; those that are gone are left out. */
export async function cardsOf(tx: AnyTx, people: readonly string[]): Promise<readonly Card[]> {
  const cards = await Promise.all(people.map((person) => cardOf(tx, person)));
  return cards.filter((card) => card !== undefined);
}

/** The cards of whoever sits there, in this order; empty seats are left out. */
export async function cardsAt(tx: AnyTx, seats: readonly number[]): Promise<readonly Card[]> {
  const keys = [...new Set(seats.map(sheetOf))];
  const rows = await Promise.all(keys.map((key) => tx.objectStore('sheets').get(key)));
  const sheets = new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.key, row] as const])));
  return seats.flatMap((seat) => {
    const sheet = sheets.get(sheetOf(seat));
    const place = sheet?.seats.indexOf(seat) ?? -1;
    return sheet === undefined || place < 0 ? [] : [cardOn(sheet, place)];
  });
}

/** The ids of whoever sits there, in this order and each once. */
export async function peopleAt(tx: AnyTx, seats: readonly number[]): Promise<readonly string[]> {
  const rows = await tx.objectStore('seats').getAll();
  const byKey = new Map(rows.map((row) => [row.key, row.people]));
  const found = new Set(seats.map((seat) => byKey.get(Math.floor(seat / seatsPerRow))?.[seat % seatsPerRow] ?? ''));
  found.delete('');
  return [...found];
}

/** How many people have a card. Who sits where is read, as an index is counted key by key: 120 ms for 30,000 people. */
export async function countCards(tx: AnyTx): Promise<number> {
  const rows = await tx.objectStore('seats').getAll();
  return rows.reduce((sum, { people }) => sum + people.filter((id) => id !== '').length, 0);
}

/** Every card, a few sheets at a time. */
export async function* everyCard(tx: AnyTx): AsyncGenerator<Card> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows: readonly SheetRow[] = await tx.objectStore('sheets').getAll(range, sheetsAtOnce);
    for (const row of rows) for (let place = 0; place < row.people.length; place += 1) yield cardOn(row, place);
    const last = rows[rows.length - 1];
    if (last === undefined || rows.length < sheetsAtOnce) return;
    range = IDBKeyRange.lowerBound(last.key, true);
  }
}
