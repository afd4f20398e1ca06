import type { Lexicon } from '../../../lexicons/lexicon.ts';
import { bit, type TopicSet } from '../../../lexicons/topic.ts';
import type { Recipient } from '../../../note/recipient.ts';
import type { Word } from '../../../note/words.ts';
import { textsOf, wordsOnPage } from '../page.ts';
import type { Observed } from '../reading.ts';
import { sign, signsOf } from './signs.ts';

/** Words that hold a sentence together, and those of wishes and of connecting: two of them meet by chance. */
const binding: TopicSet =
  bit.me | bit.you | bit.we | bit.asking | bit.network | bit.stock | bit.wish | bit.howareyou | bit.title;
/** Shorter words tell nothing. Letters. */
const shortest = 4;
/** Texts, and words of each, that are looked at. */
const mostTexts = 8;
const mostWords = 300;

const kept = { de: new WeakMap<Recipient, ReadonlySet<string>>(), en: new WeakMap<Recipient, ReadonlySet<string>>() };

/** How many pairs of neighbouring words of a note stand together on the page too, however everyday each of them is. */
export function echoOf({ note, anatomy, topics, context, lexicon }: Observed): number {
  if (lexicon === null || context.recipient === undefined) return 0;
  const page = pairsOnPage(context.recipient, lexicon);
  if (page.size === 0) return 0;
  const found = new Set<string>();
  for (const { from, to } of note.sentences) {
    let before: string | null = null;
    for (let i = from; i < to; i++) {
      const word = note.words[i];
      if (word === undefined || anatomy.parts[i] !== 'body') continue;
      if (((topics.marks[i] ?? 0) & binding) !== 0 || isSmall(word)) continue;
      const stem = topics.known[i]?.stem ?? '';
      if (before !== null && page.has(pairOf(before, stem))) found.add(pairOf(before, stem));
      before = stem;
    }
  }
  return found.size;
}

/** Pairs of neighbouring words in what a recipient has written; worked out once. */
export function pairsOnPage(recipient: Recipient, lexicon: Lexicon): ReadonlySet<string> {
  const shelf = kept[lexicon.language];
  const known = shelf.get(recipient);
  if (known !== undefined) return known;
  const pairs = new Set<string>();
  for (const text of [...textsOf(recipient, 'posts'), ...textsOf(recipient, 'about')].slice(0, mostTexts)) {
    let before: string | null = null;
    const words = wordsOnPage(recipient, text);
    for (const word of words.length > mostWords ? words.slice(0, mostWords) : words) {
      const { stem, topics } = lexicon.know(word);
      if ((topics & binding) !== 0 || isSmall(word)) continue;
      if (before !== null && before !== stem) pairs.add(pairOf(before, stem));
      before = stem;
    }
  }
  shelf.set(recipient, pairs);
  return pairs;
}

const isSmall = (word: Word) =>
  (word.folded.length < shortest && !/\d/.test(word.folded)) || (signsOf(word) & sign.small) !== 0;
/** The same in either order ("the best meeting", "Besprechung, die beste"). */
const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
