import { bit, type TopicSet } from '../../../lexicons/topic.ts';
import type { Sentence } from '../../../note/sentences.ts';
import { partOnly, strongFields } from '../page.ts';
import type { Compared } from '../reading.ts';
import { dull, vague } from './kinds.ts';
import { isNoGermanPast, isPast } from './past.ts';
import { sign } from './signs.ts';
import { isCountOfPage } from './words.ts';

/** One sentence of a note's body, with what its words amount to. */
export interface SentenceReading {
  readonly sentence: Sentence;
  /** Its place among all sentences of the note. */
  readonly index: number;
  /** All topics that its words belong to. */
  readonly marked: TopicSet;
  readonly body: number;
  readonly informative: number;
  /** Words that meet what this person said, did or listed. */
  readonly strong: number;
  /** Plain words that do. */
  readonly plainly: number;
  /** Plain things and deeds, whether the page knows them or not. */
  readonly plain: number;
  /** How much it says: informative words, those that meet the page doubly. */
  readonly says: number;
  readonly offers: number;
  readonly trades: number;
  readonly requests: number;
  readonly favours: number;
  /** Words of favour that are no everyday words. */
  readonly wanting: number;
  readonly numbers: number;
  readonly past: boolean;
  readonly you: boolean;
  readonly me: boolean;
  readonly we: boolean;
  /** "I wonder", "neugierig". */
  readonly wonders: boolean;
  /** Begins with a wh-word. */
  readonly opens: boolean;
  /** Asks to be told something, nothing else. */
  readonly tells: boolean;
  /** A wh-word, wherever it stands. */
  readonly asks: boolean;
}

/** Reads every sentence that has words of the body. */
export function readSentences({ note, anatomy, topics, touches, lexicon, signs }: Compared): SentenceReading[] {
  const read: SentenceReading[] = [];
  const language = lexicon?.language;
  const isInPast = (at: number, from: number) => {
    const word = note.words[at];
    if (word === undefined) return false;
    const known = topics.known[at];
    const past = known?.past ?? isPast(language, word.folded);
    if (known !== undefined) known.past = past;
    if (!past) return false;
    return language !== 'de' || !isNoGermanPast(word.text, word.capital, at === from);
  };
  for (const [index, sentence] of note.sentences.entries()) {
    let marked: TopicSet = 0;
    let body = 0;
    let plain = 0;
    let informative = 0;
    let strong = 0;
    let plainly = 0;
    let offers = 0;
    let trades = 0;
    let requests = 0;
    let favours = 0;
    let wanting = 0;
    let numbers = 0;
    let past = false;
    let wonders = false;
    let tells = false;
    let opens = false;
    let time = false;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (anatomy.parts[i] !== 'body') continue;
      body++;
      const marks = topics.marks[i] ?? 0;
      const fields = touches[i] ?? 0;
      const is = signs[i] ?? 0;
      marked |= marks;
      const number = note.words[i]?.number ?? null;
      if (number !== null && number > 1) numbers++;
      if (is & sign.timeUnit) time = true;
      if (!past && (marks & (bit.praise | bit.network | bit.wish)) === 0 && isInPast(i, sentence.from)) past = true;
      if ((marks & dull) === 0 && number === null) informative++;
      if ((marks & (dull | bit.kin)) === bit.plain) plain++;
      const meets = (fields & strongFields) !== 0 && (fields & partOnly) === 0;
      if (meets && ((marks & dull) === 0 || number !== null)) strong++;
      else if (meets && (marks & vague) === 0) plainly++;
      if (is & sign.wondering) wonders = true;
      if (marks & bit.offer) offers++;
      if (marks & bit.trade) trades++;
      if (marks & bit.request && !isCountOfPage(note.words, touches, i)) {
        requests++;
        // "Could you tell me whether my CV …": the thing that is asked for is no mere telling.
        if ((marks & bit.common) === 0 && number === null) wanting++;
      }
      if (marks & bit.favour) {
        favours++;
        if ((marks & bit.common) === 0 && number === null) wanting++;
      }
      if (body === 1 && (marks & bit.asking) !== 0) opens = true;
      if (is & (body === 1 ? sign.opening : sign.telling)) tells = true;
    }
    if (body === 0) continue;
    if (time && (numbers > 0 || requests > 0)) wanting++;
    read.push({
      sentence,
      index,
      marked,
      body,
      informative,
      strong,
      plainly,
      plain,
      says: informative + 2 * strong,
      offers,
      trades,
      requests,
      favours,
      wanting,
      numbers,
      past,
      wonders,
      tells,
      opens,
      you: (marked & bit.you) !== 0,
      me: (marked & bit.me) !== 0,
      we: (marked & bit.we) !== 0,
      asks: (marked & bit.asking) !== 0,
    });
  }
  return read;
}
