import type { Material, Passage, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import type { Quote } from '../reading/quotes.ts';
import { answeredBy, isTelling } from '../reading/statement.ts';
import { isParticular } from '../role/trades.ts';
import { talk } from '../talk/find.ts';

/** Passages from the recipient's own posts, the most striking first. */
export function findPost(reading: Reading): Material[] {
  return reading.posts
    .filter(({ quote }) => quote.score >= 1.2 && !talk.test(quote.text))
    .filter(({ quote, whole }) => opens(whole, quote.text) || standsAlone(quote))
    .slice(0, 24)
    .flatMap((passage) => [byStatement(reading, passage), ...byWork(reading, passage)]);
}

/** A passage with a question that fits its kind of statement; a poor choice where the kind is not sure. */
function byStatement(reading: Reading, { quote, fact, whole, score }: Passage): Material {
  const rest = whole.slice(whole.indexOf(quote.text) + quote.text.length);
  // What follows in the post has told how it went on.
  const told = rest.length > 20 ? 'g' : '';
  const telling = isTelling(quote.statement);
  const worth = telling ? 62 + score * 3 + reading.common.fit(whole) * 2 : Math.min(36, 25 + score * 2);
  const lead = /[.!?:] /.test(quote.text) || !telling ? 'sentence' : 'one';
  const answered = answeredBy(whole, quote.text) + told;
  return quoting(reading, 'post', worth, [lead, quote.statement], fact, answered, telling && quote.score >= 2.2);
}

/** The beginning of a post with a question on the work that it comes from. */
function byWork(reading: Reading, { quote, fact, whole, score }: Passage): Material[] {
  const { work } = reading;
  if (
    work === null ||
    (!isParticular(work.trade) && work.trade !== 'any') ||
    quote.score < 3 ||
    fragment.test(quote.text) ||
    quote.text.split(' ').length < 5 ||
    !opens(whole, quote.text)
  )
    return [];
  const worth = Math.min(work.trade === 'any' ? 48 : 60, (work.trade === 'any' ? 42 : 50) + score);
  return [{ ...quoting(reading, 'post', worth, ['work', work.trade], fact, '', false), work: true }];
}

/** Half a sentence, whose point comes behind the colon. */
const fragment = /^(?:after|nach|seit|since|when|wenn|als|als ich|before|bevor|mit|with) /i;
const own = /(?<!\p{L})(?:ich|wir|unser\p{L}*|mein\p{L}*|i|we|our|my)(?!\p{L})/iu;

/** Whether a passage from the middle of a post can be understood by itself. */
function standsAlone({ text, statement }: Quote): boolean {
  if (statement === 'insight' || statement === 'view') return true;
  return statement !== 'story' && statement !== 'plain' && own.test(text.split(/[.!?] /)[0] ?? '');
}

const opens = (whole: string, passage: string) => whole.indexOf(passage) >= 0 && whole.indexOf(passage) < 12;
