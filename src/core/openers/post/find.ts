import type { Material, Passage, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import { audienceOf } from '../questions/audience.ts';
import type { Quote } from '../reading/quotes.ts';
import { answeredBy, isTelling } from '../reading/statement.ts';
import { talk } from '../talk/find.ts';

/** Passages from the recipient's own posts, the most striking first. */
export function findPost(reading: Reading): Material[] {
  return reading.posts
    .filter(({ quote }) => quote.score >= (quote.statement === 'insight' ? 0.5 : 1.2) && !talk.test(quote.text))
    .filter(({ quote, whole }) => opens(whole, quote.text) || standsAlone(quote))
    .slice(0, 24)
    .flatMap((passage) => byStatement(reading, passage));
}

/** A passage with a question that fits its kind of statement; nothing where the kind is not sure. */
function byStatement(reading: Reading, { quote, fact, whole, score }: Passage): Material[] {
  const rest = whole.slice(whole.indexOf(quote.text) + quote.text.length);
  // What follows in the post has told how it went on.
  const told = rest.length > 20 ? 'g' : '';
  const telling = isTelling(quote.statement);
  // What a post tells of a habit, of years or of trouble is hardly ever told to be asked about.
  if (!telling || unasked.has(quote.statement)) return [];
  const worth = 62 + score * 3 + reading.common.fit(whole) * 2;
  const lead = /[.!?:] /.test(quote.text) ? 'sentence' : 'one';
  const audience = audienceOf(reading.work?.trade, reading.language);
  const answered = answeredBy(whole, quote.text) + told + (audience === null ? 'x' : '');
  const material = quoting(reading, 'post', worth, [lead, quote.statement], fact, answered, quote.score >= 2.2);
  return [{ ...material, slots: { ...material.slots, a: audience ?? '' } }];
}

const unasked: ReadonlySet<string> = new Set(['practice', 'long', 'problem', 'first']);
const own = /(?<!\p{L})(?:ich|wir|unser\p{L}*|mein\p{L}*|i|we|our|my)(?!\p{L})/iu;

/** Whether a passage from the middle of a post can be understood by itself. */
function standsAlone({ text, statement }: Quote): boolean {
  if (statement === 'insight' || statement === 'view' || statement === 'stance') return true;
  return isTelling(statement) && own.test(text.split(/[.!?] /)[0] ?? '');
}

const opens = (whole: string, passage: string) => whole.indexOf(passage) >= 0 && whole.indexOf(passage) < 12;
