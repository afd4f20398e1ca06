import { fold } from './fold.ts';
import type { KnownWord } from './known-word.ts';
import { numberOf } from './numbers.ts';
import { WordMemory } from './word-memory.ts';

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
  /** What it stands for, if it is a number, in digits or in letters; null for every other word. */
  readonly number: number | null;
  /** What is told of its spelling alone, the same object wherever it stands. */
  readonly spelling: Spelling;
}

const wordHere =
  /\p{Nd}+(?:[.,:]\p{Nd}+)+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]|['’ʼ](?=\p{L}))*/uy;
const upper = /^\p{Lu}/u;
/** Below this, letters are those of English. */
const plainEnd = 0x80;
const isUpper = (text: string) => {
  const code = text.charCodeAt(0);
  return code < plainEnd ? code > 0x40 && code < 0x5b : upper.test(text);
};

/** Signs below this are told by a table; it holds the letters of German and of every western language. */
const tableEnd = 0x250;
/** What a sign can be inside of a word; 0 for what parts words. */
const [letterSign, insideSign] = [1, 2];
const signs = Uint8Array.from({ length: tableEnd }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /\p{L}/u.test(sign) ? letterSign : /[\p{N}\u00ad]/u.test(sign) ? insideSign : 0;
});
const apostrophe = 0x27;

/** What can be told of a spelling alone: working it out costs more than looking it up. */
export interface Spelling {
  readonly text: string;
  readonly folded: string;
  readonly capital: boolean;
  readonly number: number | null;
  /** What it says of the language, see `readLanguage`; null until asked for. */
  language: LanguagePoints | null;
  /** The kinds of words that rules tell by its form, a bit each; null until asked for. */
  kinds: number | null;
  /** What the lexicon of each language (there is one of each) knows of it, see `Lexicon.know`; null until asked for. */
  readonly known: Record<'de' | 'en', KnownWord | null>;
}

/** What one word says about the language: points, and whether it counts at all. */
export interface LanguagePoints {
  readonly digits: boolean;
  readonly foreign: boolean;
  readonly de: number;
  readonly en: number;
  readonly other: number;
}
const spellings = new WordMemory<Spelling>(12_000);

function spellingOf(text: string): Spelling {
  const before = spellings.get(text);
  if (before !== undefined) return before;
  const folded = fold(text);
  const spelling: Spelling = {
    text,
    folded,
    capital: isUpper(text),
    number: numberOf(folded),
    language: null,
    kinds: null,
    known: { de: null, en: null },
  };
  spellings.set(text, spelling);
  return spelling;
}

/** The words of a text. Hyphens part words, apostrophes inside do not; numbers are words. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < tableEnd && (signs[code] ?? 0) === 0) {
      at++;
      continue;
    }
    const end = endOfWord(text, at);
    if (end === at) {
      at += text.codePointAt(at) === code ? 1 : 2;
      continue;
    }
    const spelling = spellingOf(text.slice(at, end));
    if (spelling.folded !== '') {
      const { text: spelt, folded, capital, number } = spelling;
      words.push({ text: spelt, start: offset + at, end: offset + end, folded, capital, number, spelling });
    }
    at = end;
  }
  return words;
}

/** Where the word ends that begins at `from`; `from` when none does. Plain letters in a row need no pattern. */
function endOfWord(text: string, from: number): number {
  if (signOf(text, from) === letterSign) {
    let at = from + 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === apostrophe && signOf(text, at + 1) === letterSign) at += 2;
      else if (code < tableEnd && (signs[code] ?? 0) !== 0) at++;
      else if (at === text.length || (code < tableEnd && code !== apostrophe)) return at;
      else break;
    }
  }
  wordHere.lastIndex = from;
  return wordHere.test(text) ? wordHere.lastIndex : from;
}

/** What the table says of the sign at a place; 0 for signs beyond it. */
function signOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < tableEnd ? (signs[code] ?? 0) : 0;
}
