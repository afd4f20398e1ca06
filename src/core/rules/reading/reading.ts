import { lexiconOf } from '../../lexicons/index.ts';
import type { Lexicon, TopicReading } from '../../lexicons/lexicon.ts';
import { bit } from '../../lexicons/topic.ts';
import type { NoteContext } from '../../note/context.ts';
import type { ParsedNote } from '../../note/parse-note.ts';
import { parseNote } from '../../note/parse-note.ts';
import { wordsOf } from '../../note/words.ts';
import { type Anatomy, anatomyOf } from './anatomy.ts';
import { pairsOnPage } from './features/echo.ts';
import { readSentences, type SentenceReading } from './features/sentences.ts';
import { signsOf } from './features/signs.ts';
import { featuresOf } from './features.ts';
import { isFormula } from './formula.ts';
import { hollowFault } from './hollow.ts';
import { asFormula, holdFrom, holdUnknownFrom, type Judgement, judge, ruled } from './judgement.ts';
import { ownStems } from './learned-words.ts';
import { type FieldSet, type Page, pageOf, partOnly, strongFields, touch } from './page.ts';
import { type Quotation, quotationsOf } from './quoted.ts';
import { statementsOf } from './statements.ts';

/** A note beside the page that it is for, word by word. */
export interface Compared {
  readonly note: ParsedNote;
  readonly context: NoteContext;
  /** Null when the note is in a language without a lexicon. */
  readonly lexicon: Lexicon | null;
  readonly topics: TopicReading;
  readonly anatomy: Anatomy;
  /** Null when nothing is known of the recipient. */
  readonly page: Page | null;
  /** For every word the fields of the page that it touches. */
  readonly touches: readonly FieldSet[];
  /** For every word the kinds that it belongs to by its form, see `features/signs.ts`. */
  readonly signs: readonly number[];
  /** Quotations from the recipient's page. */
  readonly quotations: readonly Quotation[];
}

/** A note with everything that rules want to know about it, worked out once. */
export interface Observed extends Compared {
  /** The sentences of its body. */
  readonly said: readonly SentenceReading[];
}

/** A reading with what its content amounts to. */
export interface Reading extends Observed {
  /** Null when the language has no lexicon or the note has no body. */
  readonly judgement: Judgement | null;
}

/** Longer sentences may wish and remember in one breath. */
const longestWish = 22;
const numberLike = /\d/;
const none: readonly SentenceReading[] = [];
const nameWords = (name: string | undefined) => new Set(wordsOf(name ?? '').map((word) => word.folded));

/** Reads a note against its context and judges its content. */
export function readNote(text: string, context: NoteContext): Reading {
  const observed = observe(text, context);
  const judged = observed.lexicon !== null && observed.anatomy.parts.includes('body');
  if (!judged) return observed;
  const fault = hollowFault(observed);
  const { page, lexicon } = observed;
  const known = page !== null && page.stems.size > page.name.size;
  const language = lexicon?.language ?? 'en';
  const weighed = { features: featuresOf(observed), stems: ownStems(observed), language };
  const judgement = judge(weighed, (known ? holdFrom : holdUnknownFrom)[language]);
  if (fault !== null) observed.judgement = ruled(judgement, fault);
  else observed.judgement = judgement.held || !isFormula(observed) ? judgement : asFormula(judgement);
  return observed;
}

/** A reading that is filled in, not copied: what looks at it meets one shape only, which the engine is quick with. */
type Open = Observed & { judgement: Judgement | null };

/** Takes a note apart and lays it beside the recipient's page; nothing is judged yet. */
export function observe(text: string, context: NoteContext): Open {
  const note = parseNote(text);
  const lexicon = note.language === 'other' ? null : lexiconOf(note.nearest ?? knowing(note));
  const { recipient, sender } = context;
  const quotations = quotationsOf(note, recipient);
  const read = setAside(
    lexicon?.read(note.words, note.sentences) ?? {
      marks: note.words.map(() => 0),
      phrases: [],
      known: [],
    },
    quotations,
  );
  const topics = withoutThanksAhead(note, withoutWishedMemories(note, read));
  const page = recipient && lexicon ? pageOf(recipient, lexicon) : null;
  const anatomy = anatomyOf(note, topics.marks, page?.name ?? nameWords(recipient?.name), nameWords(sender?.name));
  // Read with the page, which is known by the next key.
  if (recipient && lexicon) {
    statementsOf(recipient, lexicon);
    pairsOnPage(recipient, lexicon);
  }
  const touches: FieldSet[] = [];
  const signs: number[] = [];
  for (let i = 0; i < note.words.length; i++) {
    const word = note.words[i];
    const known = topics.known[i];
    const meets = page !== null && lexicon !== null && word && known !== undefined && anatomy.parts[i] === 'body';
    touches.push(meets ? touch(page, word, known, lexicon.language) : 0);
    signs.push(word === undefined ? 0 : signsOf(word));
  }
  for (const { from, to, fields } of quotations) {
    for (let i = from; i < to; i++) if (fields !== 0 && anatomy.parts[i] === 'body') touches[i] = fields;
  }
  const theirs = withoutTheirs(topics, touches);
  const observed = {
    note,
    context,
    lexicon,
    topics: theirs,
    anatomy,
    page,
    touches,
    signs,
    quotations,
    said: none,
    judgement: null,
  };
  observed.said = readSentences(observed);
  return observed;
}

/** "Kontakt?": no word tells the language, so it is the one whose lexicon knows more of them. */
function knowing({ words }: ParsedNote): 'de' | 'en' {
  const knownTo = (language: 'de' | 'en') => {
    const lexicon = lexiconOf(language);
    return words.slice(0, mostUnsure).filter((word) => lexicon.know(word).topics !== 0).length;
  };
  return knownTo('de') > knownTo('en') ? 'de' : 'en';
}
/** Longer notes have a word that tells. */
const mostUnsure = 40;

/** The recipient's own words, quoted, are no wish, offer or phrase of the sender's; a heading of the page is nothing. */
function setAside(topics: TopicReading, quotations: readonly Quotation[]): TopicReading {
  if (quotations.length === 0) return topics;
  const marks = topics.marks.slice();
  for (const { from, to, fields } of quotations) marks.fill(fields === 0 ? bit.common : 0, from, to);
  const phrases = topics.phrases.filter(
    (phrase) => !quotations.some(({ from, to }) => phrase.from < to && phrase.to > from),
  );
  return { marks, phrases, known: topics.known };
}

/** "I hope you had a good start": what is wished was not lived through together. */
function withoutWishedMemories(note: ParsedNote, topics: TopicReading): TopicReading {
  const wished = note.sentences.filter(({ from, to }) => {
    let marked = 0;
    for (let i = from; i < to; i++) marked |= topics.marks[i] ?? 0;
    return (marked & (bit.wish | bit.howareyou)) !== 0 && (marked & bit.memory) !== 0 && to - from < longestWish;
  });
  if (wished.length === 0) return topics;
  const inside = new Set<number>();
  for (const { from, to } of wished) for (let i = from; i < to; i++) inside.add(i);
  for (const index of inside) if (numberLike.test(note.words[index]?.text ?? '')) return topics;
  const marks = topics.marks.slice();
  for (const index of inside) marks[index] = (marks[index] ?? 0) & ~bit.memory;
  return {
    marks,
    phrases: topics.phrases.filter((phrase) => (phrase.topic & bit.memory) === 0 || !inside.has(phrase.from)),
    known: topics.known,
  };
}

/** What thanks are said for before anything was done: the request itself, and that somebody reads or accepts. */
const ahead =
  /^\s*(?:so much |very much |schon |schön |schon mal |bereits )*(?:im voraus|vorab|in advance|f(?:ür|ue?r)s? (?:die |das |eure?n? |ihre?n? |deine?n? )?(?:mitmachen|ausfüllen|teilen|lesen|annehmen|annahme|bestätig\p{L}*|vernetz\p{L}*|hinzufügen|zeit|aufmerksamkeit|verständnis|unterstützung|hilfe|rückmeldung|kontakt)|for (?:your |the |taking the )?(?:time|consideration|attention|reading|accepting|connecting|considering|understanding|support|help|adding|connection|taking part|participating))\s*(?:\p{L}+\s*){0,2}(?:$|[.!,;:)\n])/iu;
const reachAhead = 60;

/** All bits that stand anywhere in a list. */
function allOf(sets: readonly number[]): number {
  let all = 0;
  for (const set of sets) all |= set;
  return all;
}

/** "Vielen Dank im Voraus", "thanks for your time": nobody has done anything yet. */
function withoutThanksAhead(note: ParsedNote, topics: TopicReading): TopicReading {
  if ((allOf(topics.marks) & bit.thanks) === 0) return topics;
  let found = false;
  const marks = topics.marks.slice();
  for (const [index, marked] of topics.marks.entries()) {
    if ((marked & bit.thanks) === 0) continue;
    const end = note.words[index]?.end ?? 0;
    const behind = note.text.slice(end, end + reachAhead).replace(/^\s*(?:you|dank|ihnen|dir|euch)\b/iu, '');
    if (!ahead.test(behind)) continue;
    found = true;
    marks[index] = marked & ~bit.thanks;
  }
  return found ? { marks, phrases: topics.phrases, known: topics.known } : topics;
}

/** What the recipient writes about is their matter: "applications" to somebody who counts them are no request. */
function withoutTheirs(topics: TopicReading, touches: readonly FieldSet[]): TopicReading {
  const theirs = bit.request | bit.favour | bit.taboo | bit.pressure | bit.career;
  const met = topics.marks.some((marks, at) => (marks & theirs) !== 0 && ((touches[at] ?? 0) & strongFields) !== 0);
  if (!met) return topics;
  const inPhrase = new Set<number>();
  for (const { topic, from, to } of topics.phrases) {
    if ((topic & theirs) !== 0) for (let i = from; i < to; i++) inPhrase.add(i);
  }
  const isTheirs = (index: number) => {
    const fields = touches[index] ?? 0;
    return (fields & strongFields) !== 0 && (fields & partOnly) === 0 && !inPhrase.has(index);
  };
  const marks = topics.marks.slice();
  for (let i = 0; i < marks.length; i++) if (isTheirs(i)) marks[i] = (marks[i] ?? 0) & ~theirs;
  return { marks, phrases: topics.phrases, known: topics.known };
}
