import { fold } from './fold.ts';

/** One word of a note, with where it stands in it. */
export interface Word {
  readonly text: string;
  /** Offsets in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** As compared, see `fold`. */
  readonly folded: string;
  /** The first letter is upper case. */
  readonly capital: boolean;
}

const wordPattern =
  /\p{Nd}+(?:[.,:]\p{Nd}+)+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]|['’ʼ](?=\p{L}))*/gu;
const upper = /^\p{Lu}/u;

/** The words of a text. Hyphens part words, apostrophes inside do not; numbers are words. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const [found] = match;
    const folded = fold(found);
    if (folded === '') continue;
    const start = offset + match.index;
    words.push({ text: found, start, end: start + found.length, folded, capital: upper.test(found) });
  }
  return words;
}
