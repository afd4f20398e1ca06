import { bit, type TopicSet } from '../../../lexicons/topic.ts';
import { numberOf } from '../../../note/numbers.ts';
import type { Sentence } from '../../../note/sentences.ts';
import { partOnly, strongFields } from '../page.ts';
import type { Observed } from '../reading.ts';
import { dull, vague } from './kinds.ts';
import { isPast } from './past.ts';
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

/** A question that is put as a wish to know. */
const wondering =
  /^(?:curious|wonder|wondering|wondered|neugierig|interessiert|interessieren|frag|frage|wusst|wusste)$/;
/** An answer is asked for, nothing else. */
const opening = /^(?:how|what|which|wie|was|welche|welcher|welches|welchen|womit|woran|wodurch)$/;
const telling =
  /^(?:tell|telling|explain|explaining|know|sharing|sagen|sagt|sag|verrat|verraten|verratst|erklaren|erzahlen|wissen)$/;
/** Time that is asked for is asked for, whatever is to be told in it. */
const timeUnit = /^(?:min|mins|minute|minutes|minuten|stunde|stundchen|viertelstunde|hour|half)$/;

/** Reads every sentence that has words of the body. */
export function readSentences({ note, anatomy, topics, touches, lexicon }: Observed): SentenceReading[] {
  const read: SentenceReading[] = [];
  for (const [index, sentence] of note.sentences.entries()) {
    let marked: TopicSet = 0;
    const found = {
      plain: 0,
      body: 0,
      informative: 0,
      strong: 0,
      plainly: 0,
      offers: 0,
      trades: 0,
      requests: 0,
      favours: 0,
    };
    let wanting = 0;
    let numbers = 0;
    let past = false;
    let wonders = false;
    let tells = false;
    let opens = false;
    let time = false;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (anatomy.parts[i] !== 'body') continue;
      found.body++;
      const marks = topics.marks[i] ?? 0;
      const fields = touches[i] ?? 0;
      const folded = note.words[i]?.folded ?? '';
      marked |= marks;
      const number = numberOf(folded);
      if (number !== null && number > 1) numbers++;
      if (timeUnit.test(folded)) time = true;
      if ((marks & (bit.praise | bit.network | bit.wish)) === 0 && isPast(lexicon?.language, folded)) past = true;
      if ((marks & dull) === 0 && number === null) found.informative++;
      if ((marks & (dull | bit.kin)) === bit.plain) found.plain++;
      const meets = (fields & strongFields) !== 0 && (fields & partOnly) === 0;
      if (meets && ((marks & dull) === 0 || number !== null)) found.strong++;
      else if (meets && (marks & vague) === 0) found.plainly++;
      if (wondering.test(folded)) wonders = true;
      if (marks & bit.offer) found.offers++;
      if (marks & bit.trade) found.trades++;
      if (marks & bit.request && !isCountOfPage(note.words, touches, i)) found.requests++;
      if (marks & bit.favour) {
        found.favours++;
        if ((marks & bit.common) === 0 && number === null) wanting++;
      }
      if (found.body === 1 && (marks & bit.asking) !== 0) opens = true;
      if ((found.body === 1 ? opening : telling).test(folded)) tells = true;
    }
    if (found.body === 0) continue;
    if (time && (numbers > 0 || found.requests > 0)) wanting++;
    read.push({
      ...found,
      sentence,
      index,
      marked,
      wanting,
      numbers,
      past,
      wonders,
      tells,
      opens,
      says: found.informative + 2 * found.strong,
      you: (marked & bit.you) !== 0,
      me: (marked & bit.me) !== 0,
      we: (marked & bit.we) !== 0,
      asks: (marked & bit.asking) !== 0,
    });
  }
  return read;
}
