import type { AnyTx, WriteTx } from './schema.ts';

/**
 * How far the words and reasons of fresh rows have been sorted in. That takes seconds with thousands of people, so it is
 * done in portions, each whole: up to here they stand in `words` and `queues` and no more among the fresh ones,
 * although the fresh rows still hold them.
 */
export interface Sorting {
  /** Fresh rows with a smaller key are being sorted in; the others came later. */
  readonly until: number;
  /** The last word and the last queue row that are sorted in; empty: none yet. */
  readonly words: string;
  readonly queues: string;
  /** Higher whenever somebody changes one of these fresh rows, so that whoever sorts reads them again. */
  readonly turn: number;
}

/** Null when nothing is being sorted in. */
export async function sortingIn(tx: AnyTx): Promise<Sorting | null> {
  const row = await tx.objectStore('local').get('sorting');
  return row === undefined ? null : (JSON.parse(String(row.value)) as Sorting);
}

export async function putSorting(tx: WriteTx, sorting: Sorting | null): Promise<void> {
  if (sorting === null) await tx.objectStore('local').delete('sorting');
  else await tx.objectStore('local').put({ key: 'sorting', value: JSON.stringify(sorting) });
}

export const sameSorting = (a: Sorting | null, b: Sorting | null) => JSON.stringify(a) === JSON.stringify(b);
