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
import { looseMatters, polesOf } from './poles.ts';
import type { SentenceReading } from './sentences.ts';

/** A note is compared sentence by sentence up to here. */
const mostSentences = 12;
/**
 * The first sentence that says of the recipient what their page says otherwise: figures that changed places, or the
 * other side of a matter, in a sentence that is about them beyond doubt. Null when none does. What a page does not
 * show, an older post or a talk, contradicts nothing.
 */
export function contradictionIn(observed: Observed): Span | null {
  const { context, lexicon, page, said: sentences } = observed;
  if (context.recipient === undefined || lexicon === null || page === null) return null;
  let known: readonly Statement[] | null = null;
  for (const read of sentences.slice(0, mostSentences)) {
    if (read.strong + read.plainly === 0 || isOwn(observed, read)) continue;
    known ??= statementsOf(context.recipient, lexicon);
    if (turnsAmounts(observed, read, known) || (read.strong > 0 && contradicts(observed, read, known)))
      return [read.sentence.start, read.sentence.end];
  }
  return null;
}

/** Words by which a sentence is about the writer's own matters; "I heard that you …" is not. */
const mine = /^(?:we|us|our|ours|my|mine|me|wir|uns|unser\w{0,2}|mein\w{0,2}|mir|bei)$/;

function isOwn({ note }: Observed, { sentence, me, we, you }: SentenceReading): boolean {
  if (!me && !we) return false;
  return (
    !you || note.words.slice(sentence.from, sentence.to).some(({ folded }) => mine.test(folded) || versus.test(folded))
  );
}

/** Words by which the writer sets themselves against the recipient: "I do the opposite". */
const versus =
  /^(?:gegenteil|umgekehrt|andersrum|andersherum|dagegen|hingegen|unlike|opposite|contrary|conversely|whereas|instead)$/;

/** "More X" where the page says less of the same. */
function turnsAmounts(
  { note, lexicon }: Observed,
  { sentence }: SentenceReading,
  known: readonly Statement[],
): boolean {
  if (lexicon === null) return false;
  const said = amountsOf(note.words.slice(sentence.from, sentence.to), lexicon);
  return [...said].some(([stem, isMore]) => {
    const there = known.flatMap((statement) => statement.amounts.get(stem) ?? []);
    return there.length > 0 && !there.includes(isMore);
  });
}

/** Lays one sentence beside the text of the page that it meets best. */
function contradicts(
  { note, topics, anatomy, lexicon }: Observed,
  read: SentenceReading,
  known: readonly Statement[],
): boolean {
  if (lexicon === null) return false;
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
  if (best === null) return false;
  const text = best.text;
  // Two words of one post, though they stand in two of its sentences, are about that post.
  if (near.length === 0) {
    for (const post of new Set(known.map((statement) => statement.text))) {
      const inPost = known.filter((statement) => statement.text === post);
      const met = [...telling].filter((stem) => inPost.some((statement) => statement.known.has(stem)));
      if (met.length > 1) near.push(...inPost.filter((statement) => met.some((stem) => statement.known.has(stem))));
    }
  }
  const folded = words.map((word) => word.folded);
  // "Is it full at night already, or …?" says nothing of either.
  const asksEither = read.sentence.question && folded.some((word) => word === 'or' || word === 'oder');
  if (!asksEither && near.length > 0 && (read.marked & (bit.memory | bit.thanks)) === 0) {
    for (const [matter, side] of polesOf(folded).entries()) {
      // "Do you take cold goods with you?": what is also said in passing contradicts nothing.
      if (side === 0 || side === 3 || looseMatters.has(matter)) continue;
      if (near.some((statement) => statement.poles[matter] === 3 - side)) return true;
    }
  }
  if (isExchanged(words, stems, known)) return true;
  if (!read.sentence.question && saysDenied(folded, telling, near, known)) return true;
  if (!stems.some((stem) => stem.startsWith('#'))) return false;
  const [old, now] = insteadOf(words, stems)?.split('>') ?? [];
  if (old !== undefined && known.some(({ instead }) => instead === `${now}>${old}`)) return true;
  if (isReversed(folded, stems, known)) return true;
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
      if (elsewhere.some(meets) && here.every((other) => other.size > 0)) return true;
    }
  }
  return false;
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
    if (stem !== '') near.add(units.find(([, written]) => written.test(stem))?.[0] ?? stem);
  }
  return near;
}

/** "2.9 metres" and "2.9 m": units by their stems, however they are written. */
const units: readonly (readonly [unit: string, written: RegExp])[] = [
  ['m', /^(?:m|met(?:re?|er)?)$/],
  ['km', /^(?:km|kilomet(?:re?|er)?)$/],
  ['cm', /^(?:cm|c?entimet(?:re?|er)?|zentimet(?:er)?)$/],
  ['kg', /^(?:kg|kilo(?:gram\w?)?)$/],
  ['h', /^(?:h|hrs?|hour|std|stund)$/],
  ['min', /^(?:mins?|minut)$/],
  ['t', /^(?:t|tonn?)$/],
  ['l', /^(?:l|lit(?:re?|er)?)$/],
  ['%', /^(?:percent|prozent|pct)$/],
];
