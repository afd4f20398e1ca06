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

/** What can be told of a spelling alone: folding costs more than looking it up. */
interface Spelling {
  readonly folded: string;
  readonly capital: boolean;
}
const spellings = new Map<string, Spelling>();
const mostKept = 6000;
/** Longer ones are no words, and not worth the room. */
const longestKept = 40;

function spellingOf(text: string): Spelling {
  const before = spellings.get(text);
  if (before !== undefined) return before;
  const spelling = { folded: fold(text), capital: upper.test(text) };
  if (text.length <= longestKept) {
    if (spellings.size >= mostKept) spellings.clear();
    spellings.set(text, spelling);
  }
  return spelling;
}

/** The words of a text. Hyphens part words, apostrophes inside do not; numbers are words. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const [found] = match;
    const { folded, capital } = spellingOf(found);
    if (folded === '') continue;
    const start = offset + match.index;
    words.push({ text: found, start, end: start + found.length, folded, capital });
  }
  return words;
}
