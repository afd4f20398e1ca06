import { first } from './0001-first.ts';
import { unsent } from './0002-unsent.ts';
import { toldAndWords } from './0003-told-and-words.ts';
import { sheets } from './0004-sheets.ts';
import type { Migration } from './migration.ts';

/** In order; the n-th leads to version n. Append only. */
export const migrations: readonly Migration[] = [first, unsent, toldAndWords, sheets];
