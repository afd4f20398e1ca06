import { fold } from '../../words.ts';
import { nameKey } from './people.ts';

/** Whom the text of one recommendation names: the person in its row, the user, both or nobody. */
export interface Named {
  readonly them: boolean;
  readonly me: boolean;
}

/** A signature at the end says who wrote, not of whom. */
const signature = 3;

/** Reads of whom a text speaks. `they`, `own`: full names; `own` is null when it is not known. */
export function namedIn(text: string, they: string, own: string | null): Named {
  const words = fold(text).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const said = new Set(
    words.slice(0, Math.max(1, words.length - signature)).map((word) => word.replace(/['’]s?$/, '')),
  );
  const names = (name: string) =>
    nameKey(name)
      .split(' ')
      .some((part) => part.length > 1 && (said.has(part) || said.has(`${part}s`)));
  return { them: names(they), me: own !== null && names(own) };
}

/**
 * Whether a table holds recommendations that the user gave or got: both tables have the same header, but a
 * recommendation names whom it is about. Null when the texts do not tell.
 */
export function directionOf(rows: readonly Named[]): 'gave' | 'got' | null {
  const gave = rows.filter(({ them, me }) => them && !me).length;
  const got = rows.filter(({ them, me }) => me && !them).length;
  return gave === got ? null : gave > got ? 'gave' : 'got';
}

/**
 * The direction of each table of recommendations: as its texts say; and of two, the one that is left is the other way.
 * Null where that does not tell: what a file is called says nothing, names of files are translated and changed.
 */
export function directions<T>(tables: ReadonlyMap<T, readonly Named[]>): ReadonlyMap<T, 'gave' | 'got' | null> {
  const found = new Map([...tables].map(([table, rows]) => [table, directionOf(rows)]));
  const [open, ...more] = [...found].filter(([, way]) => way === null).map(([table]) => table);
  const [known] = [...found.values()].filter((way) => way !== null);
  if (open !== undefined && more.length === 0 && found.size === 2) found.set(open, known === 'gave' ? 'got' : 'gave');
  return found;
}
