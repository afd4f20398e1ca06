import { cardMake } from './card.ts';
import { lift } from './lift.ts';
import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import { type ContactRow, type DamagedRow, type RecordStore, recordStores, type WriteTx } from './schema.ts';
import { toldIn, toldIsBroken, toldRows, toldText } from './told.ts';
import { write } from './write.ts';

const step = 200;

/**
 * Makes everybody's card and reasons anew, in steps that leave room for others. Needed after an update
 * that makes them differently, and harmless at any time. Ended half-way, it starts over next time.
 */
export async function renewCards(memory: Memory, signal?: AbortSignal): Promise<void> {
  let after: string | null = null;
  while (!signal?.aborted) {
    const ids: string[] = await reading(memory, ['contacts'], (tx) =>
      tx.objectStore('contacts').getAllKeys(after === null ? null : IDBKeyRange.lowerBound(after, true), step),
    );
    const last = ids[ids.length - 1];
    if (last === undefined) {
      await write(memory, ({ tx }) => tx.objectStore('local').put({ key: 'cards', value: cardMake }));
      return;
    }
    after = last;
    await write(memory, async ({ touch }) => ids.forEach(touch), { durability: 'relaxed', echo: true });
  }
}

/** Renews the cards if an older version of the extension made them. */
export async function renewCardsIfOld(memory: Memory): Promise<void> {
  const made = await reading(memory, ['local'], (tx) => tx.objectStore('local').get('cards'));
  if (made?.value === cardMake) return;
  await renewCards(memory);
}

/**
 * Moves rows that cannot be read out of the way, whole, so that nothing that may be saved is lost.
 * Answers with everything that was ever set aside.
 */
export async function setAsideDamaged(memory: Memory): Promise<readonly DamagedRow[]> {
  for (const store of recordStores) {
    const broken = await brokenIn(memory, store);
    if (broken.length === 0) continue;
    await write(memory, async ({ tx, now }) => {
      for (const { key, why } of broken) {
        const row: unknown = await tx.objectStore(store).get(key);
        if (row === undefined || whyBroken(store, row) === undefined) continue;
        if (lift(store, row).record !== null) {
          await setAsideTold(tx, row as ContactRow, now);
          continue;
        }
        await tx.objectStore('damaged').put({ key: `${store}/${key}`, store, row, at: now, why });
        await tx.objectStore(store).delete(key);
      }
    });
  }
  return reading(memory, ['damaged'], (tx) => tx.objectStore('damaged').getAll());
}

async function brokenIn(memory: Memory, store: RecordStore): Promise<{ key: string; why: string }[]> {
  return reading(memory, [store], async (tx) => {
    const broken: { key: string; why: string }[] = [];
    let cursor = await tx.objectStore(store).openCursor();
    while (cursor) {
      const why = whyBroken(store, cursor.value);
      if (why !== undefined) broken.push({ key: cursor.primaryKey, why });
      cursor = await cursor.continue();
    }
    return broken;
  });
}

/** Why a row, or an entry told in it, cannot be read; undefined when everything can. */
function whyBroken(store: RecordStore, row: unknown): string | undefined {
  const { why } = lift(store, row);
  if (why !== undefined || store !== 'contacts') return why;
  const contact = row as ContactRow;
  if (toldIsBroken(contact)) return 'told';
  return toldRows(contact)
    .map((entry) => lift('interactions', entry).why)
    .find((found) => found !== undefined);
}

/** Moves those told entries out of a contact's row that cannot be read; a text that is broken as a whole goes whole. */
async function setAsideTold(tx: WriteTx, row: ContactRow, at: number): Promise<void> {
  const { told, ...bare } = row;
  const lost = toldIsBroken(row)
    ? [{ key: 'told', row: told as unknown, why: 'no list' }]
    : toldRows(row).flatMap((entry, index) => {
        const { why } = lift('interactions', entry);
        return why === undefined ? [] : [{ key: String(index), row: entry, why }];
      });
  for (const { key, row: entry, why } of lost)
    await tx
      .objectStore('damaged')
      .put({ key: `told/${row.id}/${key}/${at}`, store: 'interactions', row: entry, at, why });
  await tx.objectStore('contacts').put({ ...bare, ...toldText(row.id, toldIn(row)) });
}
