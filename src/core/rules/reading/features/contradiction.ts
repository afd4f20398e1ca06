import { bit } from '../../../lexicons/topic.ts';
import type { Span } from '../../../note/finding.ts';
import type { Observed } from '../reading.ts';
import {
  amountsOf,
  clausesOf,
  denying,
  exchangesOf,
  insteadOf,
  type Statement,
  statementsOf,
  stemOf,
} from '../statements.ts';
import { vague } from './kinds.ts';
import { otherPost } from './other-post.ts';
import { looseMatters, polesOf } from './poles.ts';
import type { SentenceReading } from './sentences.ts';

/** A note is compared sentence by sentence up to here. */
const mostSentences = 12;
/** A page with fewer words that tell something says nothing by what it leaves out. */
const enoughKnown = 6;

export interface Contradictions {
  swapped: number;
  opposite: number;
  otherPost: number;
  /** Figures that changed places, or the other side of a matter in a sentence that is theirs beyond doubt. */
  sure: number;
  /** The sentence that contradicts most surely; null when none does. */
  span: Span | null;
}

const kept = new WeakMap<Observed['note'], Contradictions>();

/** What a note says of the recipient that their page says otherwise; worked out once for a note. */
export function contradictionsOf(observed: Observed): Contradictions {
  const before = kept.get(observed.note);
  if (before !== undefined) return before;
  const found = findContradictions(observed);
  kept.set(observed.note, found);
  return found;
}

function findContradictions(observed: Observed): Contradictions {
  const found: Contradictions = {
    swapped: 0,
    opposite: 0,
    otherPost: 0,
    sure: 0,
    span: null,
  };
  const { context, lexicon, page, said: sentences } = observed;
  if (context.recipient === undefined || lexicon === null || page === null) return found;
  let known: readonly Statement[] | null = null;
  const isUntouched = !sentences.some(({ strong, marked }) => strong > 0 || (marked & bit.memory) !== 0);
  for (const read of sentences.slice(0, mostSentences)) {
    const own = isOwn(observed, read);
    const before = found.swapped + found.opposite + found.otherPost;
    if (read.strong + read.plainly > 0 && !own) compareAmounts(observed, read, found);
    if (read.strong > 0) {
      known ??= statementsOf(context.recipient, lexicon);
      const { swapped } = found;
      compare(observed, read, known, found, own);
      if (found.swapped > swapped && !own) found.sure++;
    }
    const other = read.you && page.strong >= enoughKnown ? otherPost(observed, read) : null;
    if (other !== null) {
      found.otherPost++;
      // Of nothing else on the page is spoken either.
      if (other.isWritten && isUntouched && (context.recipient.posts?.length ?? 0) > 0) found.sure++;
    }
    if (found.swapped + found.opposite + found.otherPost > before) {
      found.span ??= [read.sentence.start, read.sentence.end];
    }
  }
  return found;
}

/** Words by which a sentence is about the writer's own matters; "I heard that you …" is not. */
const mine = /^(?:we|us|our|ours|my|mine|me|wir|uns|unser\w{0,2}|mein\w{0,2}|mir|bei)$/;

function isOwn({ note }: Observed, { sentence, me, we, you }: SentenceReading): boolean {
  if (!me && !we) return false;
  return !you || note.words.slice(sentence.from, sentence.to).some((word) => mine.test(word.folded));
}

/** "More X" where the page says less of the same. */
function compareAmounts(
  { note, lexicon, context }: Observed,
  { sentence }: SentenceReading,
  found: Contradictions,
): void {
  if (lexicon === null || context.recipient === undefined) return;
  const words = note.words.slice(sentence.from, sentence.to);
  const said = amountsOf(words, lexicon);
  if (said.size === 0) return;
  const known = statementsOf(context.recipient, lexicon);
  for (const [stem, isMore] of said) {
    const there = known.flatMap((statement) => statement.amounts.get(stem) ?? []);
    if (there.length === 0 || there.includes(isMore)) continue;
    found.opposite++;
    found.sure++;
  }
}

/** Lays one sentence beside the text of the page that it meets best. */
function compare(
  { note, topics, anatomy, lexicon }: Observed,
  read: SentenceReading,
  known: readonly Statement[],
  found: Contradictions,
  own: boolean,
): void {
  if (lexicon === null) return;
  const { from, to } = read.sentence;
  const words = note.words.slice(from, to);
  const stems = words.map((word, at) => {
    const known = topics.known[from + at];
    return known === undefined ? '' : stemOf(word, known);
  });
  const telling = new Set<string>();
  for (const [at, stem] of stems.entries()) {
    if (stem === '' || anatomy.parts[from + at] !== 'body') continue;
    if (stem.startsWith('#') || ((topics.marks[from + at] ?? 0) & vague) === 0) telling.add(stem);
  }
  let best: Statement | null = null;
  let most = 0;
  const near: Statement[] = [];
  for (const statement of known) {
    let meets = 0;
    for (const stem of telling) if (statement.known.has(stem)) meets++;
    if (meets > 1) near.push(statement);
    if (meets > most) {
      most = meets;
      best = statement;
    }
  }
  if (best === null) return;
  const text = best.text;
  // Two words of one post, though they stand in two of its sentences, are about that post.
  if (near.length === 0 && !own) {
    for (const post of new Set(known.map((statement) => statement.text))) {
      const inPost = known.filter((statement) => statement.text === post);
      const met = [...telling].filter((stem) => inPost.some((statement) => statement.known.has(stem)));
      if (met.length > 1) near.push(...inPost.filter((statement) => met.some((stem) => statement.known.has(stem))));
    }
  }
  const folded = words.map((word) => word.folded);
  const beside = near.length > 0 ? near : read.you ? [best] : [];
  // "Is it full at night already, or …?" says nothing of either.
  const asksEither = read.sentence.question && folded.some((word) => word === 'or' || word === 'oder');
  if (!own && !asksEither && beside.length > 0 && (read.marked & (bit.memory | bit.thanks)) === 0) {
    for (const [matter, side] of polesOf(folded).entries()) {
      if (side === 0 || side === 3) continue;
      // "Do you take cold goods with you?": what is said in passing contradicts nothing while it is asked.
      if (read.sentence.question && looseMatters.has(matter)) continue;
      if (!beside.some((statement) => statement.poles[matter] === 3 - side)) continue;
      found.opposite++;
      if (near.length > 0 && !looseMatters.has(matter)) found.sure++;
    }
  }
  if (!own && isExchanged(words, stems, known)) {
    found.opposite++;
    found.sure++;
  }
  if (!own && !read.sentence.question && saysDenied(folded, telling, near, known)) {
    found.opposite++;
    found.sure++;
  }
  if (!stems.some((stem) => stem.startsWith('#'))) return;
  const [old, now] = insteadOf(words, stems)?.split('>') ?? [];
  if (!own && old !== undefined && known.some(({ instead }) => instead === `${now}>${old}`)) found.swapped++;
  if (!own && isReversed(folded, stems, known)) found.swapped++;
  if (own) return;
  const same = known.filter((statement) => statement.text === text).map((statement) => statement.stems);
  const clauses = clausesOf(note.text, words, stems);
  for (const [at, stem] of clauses.entries()) {
    if (!stem.startsWith('#') || stem === '#1') continue;
    const around = surroundings(clauses, at);
    const here: Set<string>[] = [];
    const elsewhere: Set<string>[] = [];
    for (const page of same) {
      for (const [index, other] of page.entries()) {
        if (other.startsWith('#')) (other === stem ? here : elsewhere).push(surroundings(page, index));
      }
    }
    const meets = (other: ReadonlySet<string>) => [...around].some((word) => other.has(word));
    if (here.length > 0) {
      if (here.some(meets)) continue;
      if (elsewhere.some(meets) && here.every((other) => other.size > 0)) found.swapped++;
    }
  }
}

/** "By merchant instead of by month" where the page has it by month instead of by merchant. */
function isExchanged(words: Observed['note']['words'], stems: readonly string[], known: readonly Statement[]): boolean {
  return exchangesOf(words, stems).some((said) => {
    const [now, old] = said.split('>');
    return known.some(({ exchanged }) => exchanged.includes(`${old}>${now}`) && !exchanged.includes(said));
  });
}

/** Words that take back, or leave open, what a sentence says. */
const hedging =
  /^(?:only|nur|hardly|kaum|instead|statt|rather|almost|fast|trotz|trotzdem|despite|w|if|wenn|whether|ob|wonder|thought|dachte|suspect\w{0,2}|would|wurde\w{0,2}|frei|free|weg|gone|anti)$/;
/** So many words beside the denied one meet the same post. */
const leastBeside = 2;

/** "31 hives lost to wasps" where the page says: not wasps. The sentence must meet the same post by more words. */
function saysDenied(
  folded: readonly string[],
  telling: ReadonlySet<string>,
  near: readonly Statement[],
  known: readonly Statement[],
): boolean {
  if (near.length === 0 || folded.some((word) => denying.test(word) || hedging.test(word))) return false;
  return [...telling].some((stem) => {
    const by = known.find(({ denied }) => denied.has(stem));
    if (by === undefined || known.some((other) => other.known.has(stem) && !other.denied.has(stem))) return false;
    const post = known.filter(({ text }) => text === by.text);
    const beside = [...telling].filter((other) => other !== stem && post.some((one) => one.known.has(other)));
    return beside.length >= leastBeside;
  });
}

/** "From 38 to 71" where the page says from 71 to 38. */
function isReversed(words: readonly string[], stems: readonly string[], known: readonly Statement[]): boolean {
  const at = words.findIndex((word, index) => /^(?:from|von)$/.test(word) && (stems[index + 1] ?? '').startsWith('#'));
  if (at < 0) return isWrongEnd(words, stems, known);
  const first = stems[at + 1] ?? '';
  const second = stems.slice(at + 2, at + 7).find((stem) => stem.startsWith('#'));
  if (second === undefined || second === first) return false;
  return known.some(({ stems: page, instead }) => {
    // "Three applications instead of none" is from none to three.
    if (instead === `${first}>${second}`) return false;
    const [a, b] = [page.indexOf(first), page.indexOf(second)];
    return b >= 0 && a > b && a - b <= 6;
  });
}

/** "To 14" where the page says from 14 to 2. */
function isWrongEnd(words: readonly string[], stems: readonly string[], known: readonly Statement[]): boolean {
  const at = words.findIndex((word, index) => /^(?:to|auf)$/.test(word) && (stems[index + 1] ?? '').startsWith('#'));
  const end = stems[at + 1] ?? '';
  const meets = stems.filter((stem) => stem !== '' && !stem.startsWith('#'));
  if (at < 0) return false;
  return known.some(({ stems: page, starts, known: there }) => {
    const first = page.indexOf(end);
    return first >= 0 && starts.has(end) && page.lastIndexOf(end) === first && meets.some((stem) => there.has(stem));
  });
}

/** Words around a number that tell what it counts: the next two, and "from" and "to". */
function surroundings(stems: readonly string[], at: number): Set<string> {
  const near = new Set<string>();
  for (const stem of stems.slice(at + 1, at + 4)) {
    if (stem.startsWith('#') || stem === '|') break;
    if (stem !== '') near.add(stem);
  }
  return near;
}
