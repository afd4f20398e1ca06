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
const nameWords = (name: string | undefined) => new Set(wordsOf(name ?? '').map((word) => word.folded));

/** Reads a note against its context and judges its content. */
export function readNote(text: string, context: NoteContext): Reading {
  const observed = observe(text, context);
  const judged = observed.lexicon !== null && observed.anatomy.parts.includes('body');
  if (!judged) return { ...observed, judgement: null };
  const fault = hollowFault(observed);
  const { page, lexicon } = observed;
  const known = page !== null && page.stems.size > page.name.size;
  const language = lexicon?.language ?? 'en';
  const weighed = { features: featuresOf(observed), stems: ownStems(observed), language };
  const judgement = judge(weighed, (known ? holdFrom : holdUnknownFrom)[language]);
  if (fault !== null) return { ...observed, judgement: ruled(judgement, fault) };
  return { ...observed, judgement: judgement.held || !isFormula(observed) ? judgement : asFormula(judgement) };
}

/** Takes a note apart and lays it beside the recipient's page. */
export function observe(text: string, context: NoteContext): Observed {
  const note = parseNote(text);
  const lexicon = note.language === 'other' ? null : lexiconOf(note.nearest ?? 'en');
  const { recipient, sender } = context;
  const quotations = quotationsOf(note, recipient);
  const read = setAside(
    lexicon?.read(note.words, note.sentences) ?? {
      marks: note.words.map(() => 0),
      phrases: [],
      known: [],
      stems: note.words.map((word) => word.folded),
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
  const touches = note.words.map((word, index) => {
    const known = topics.known[index];
    const meets = page !== null && lexicon !== null && known !== undefined && anatomy.parts[index] === 'body';
    return meets ? touch(page, word, known, lexicon.language) : 0;
  });
  for (const { from, to, fields } of quotations) {
    for (let i = from; i < to; i++) if (fields !== 0 && anatomy.parts[i] === 'body') touches[i] = fields;
  }
  const signs = note.words.map(signsOf);
  const theirs = withoutTheirs(topics, touches);
  const compared = { note, context, lexicon, topics: theirs, anatomy, page, touches, signs, quotations };
  return { ...compared, said: readSentences(compared) };
}

/** The recipient's own words, quoted, are no wish, offer or phrase of the sender's; a heading of the page is nothing. */
function setAside(topics: TopicReading, quotations: readonly Quotation[]): TopicReading {
  if (quotations.length === 0) return topics;
  const marks = [...topics.marks];
  for (const { from, to, fields } of quotations) marks.fill(fields === 0 ? bit.common : 0, from, to);
  const phrases = topics.phrases.filter(
    (phrase) => !quotations.some(({ from, to }) => phrase.from < to && phrase.to > from),
  );
  return { ...topics, marks, phrases };
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
  return {
    ...topics,
    marks: topics.marks.map((marks, index) => (inside.has(index) ? marks & ~bit.memory : marks)),
    phrases: topics.phrases.filter((phrase) => (phrase.topic & bit.memory) === 0 || !inside.has(phrase.from)),
  };
}

/** What thanks are said for before anything was done: the request itself, and that somebody reads or accepts. */
const ahead =
  /^\s*(?:so much |very much |schon |schön |schon mal |bereits )*(?:im voraus|vorab|in advance|f(?:ür|ue?r)s? (?:die |das |eure?n? |ihre?n? |deine?n? )?(?:mitmachen|ausfüllen|teilen|lesen|annehmen|annahme|bestätig\p{L}*|vernetz\p{L}*|hinzufügen|zeit|aufmerksamkeit|verständnis|unterstützung|hilfe|rückmeldung|kontakt)|for (?:your |the |taking the )?(?:time|consideration|attention|reading|accepting|connecting|considering|understanding|support|help|adding|connection|taking part|participating))\s*(?:\p{L}+\s*){0,2}(?:$|[.!,;:)\n])/iu;
const reachAhead = 60;

/** "Vielen Dank im Voraus", "thanks for your time": nobody has done anything yet. */
function withoutThanksAhead(note: ParsedNote, topics: TopicReading): TopicReading {
  if (!topics.marks.some((marked) => (marked & bit.thanks) !== 0)) return topics;
  let found = false;
  const marks = topics.marks.map((marked, index) => {
    if ((marked & bit.thanks) === 0) return marked;
    const end = note.words[index]?.end ?? 0;
    const behind = note.text.slice(end, end + reachAhead).replace(/^\s*(?:you|dank|ihnen|dir|euch)\b/iu, '');
    if (!ahead.test(behind)) return marked;
    found = true;
    return marked & ~bit.thanks;
  });
  return found ? { ...topics, marks } : topics;
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
  return { ...topics, marks: topics.marks.map((marks, index) => (isTheirs(index) ? marks & ~theirs : marks)) };
}
