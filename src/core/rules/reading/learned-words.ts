import type { Lexicon } from '../../lexicons/lexicon.ts';
import type { NoteClass } from './judgement.ts';
import type { Observed } from './reading.ts';
import { wordWeights } from './word-weights.ts';

/** One letter for each class in `word-weights.ts`. */
export const classLetters: Readonly<Record<NoteClass, string>> = {
  send: 'A',
  improve: 'B',
  smalltalk: 'C',
  generic: 'D',
  flattery: 'E',
  self: 'F',
  pitch: 'G',
  ask: 'H',
  pressure: 'I',
  taboo: 'J',
};
/** What one step of a written weight counts. */
export const wordStep = 0.1;

/**
 * The stems of a note's body that stand nowhere on the recipient's page, each once: what is said in words of the
 * sender's own. Names, greeting and sign-off are no part of it.
 */
export function ownStems({ anatomy, topics, touches }: Observed): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let i = 0; i < topics.known.length; i++) {
    const known = topics.known[i];
    if (known?.plain === true && anatomy.parts[i] === 'body' && touches[i] === 0) stems.add(known.stem);
  }
  return stems;
}

/** For every class, in the order of `order`, what a word counts for it. */
type Counts = Float64Array;

const entry = /^(\p{Ll}+)((?:[A-J]-?\d{1,2})+)$/u;

function tableOf(written: string, order: readonly NoteClass[]): ReadonlyMap<string, Counts> {
  const places = new Map(order.map((name, index) => [(classLetters as Record<string, string>)[name], index]));
  const table = new Map<string, Counts>();
  for (const part of written.split(' ')) {
    const [, stem, pairs] = entry.exec(part) ?? [];
    if (stem === undefined || pairs === undefined) continue;
    const counts = new Float64Array(order.length);
    for (const [, letter, step] of pairs.matchAll(/([A-J])(-?\d{1,2})/g))
      counts[places.get(letter) ?? 0] = Number(step) * wordStep;
    table.set(stem, counts);
  }
  return table;
}

const tables = new Map<Lexicon['language'], ReadonlyMap<string, Counts>>();

function tableFor(language: Lexicon['language'], order: readonly NoteClass[]): ReadonlyMap<string, Counts> {
  const kept = tables.get(language);
  if (kept) return kept;
  const table = tableOf(wordWeights[language], order);
  tables.set(language, table);
  return table;
}

/**
 * Adds to `raw`, one value a class in the order of `order` (the same in every call), what the note's own words speak
 * for. Words that nothing was learned of count nothing.
 */
export function addWords(
  raw: number[] | Float64Array,
  stems: ReadonlySet<string>,
  language: Lexicon['language'],
  order: readonly NoteClass[],
): void {
  const table = tableFor(language, order);
  for (const stem of stems) {
    const counts = table.get(stem);
    if (counts) for (let c = 0; c < raw.length; c++) raw[c] = (raw[c] ?? 0) + (counts[c] ?? 0);
  }
}
