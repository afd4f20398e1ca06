import type { Material, Passage, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import type { FactRef } from '../opener.ts';
import { audienceOf } from '../questions/audience.ts';
import type { Quote } from '../reading/quotes.ts';
import { answeredBy, isTelling } from '../reading/statement.ts';
import { talk } from '../talk/find.ts';

/** Passages from the recipient's own posts, the most striking first. */
export function findPost(reading: Reading): Material[] {
  return reading.posts
    .filter(
      ({ quote }) =>
        quote.score >=
          (quote.statement === 'insight' || quote.statement === 'plain' || quote.statement === 'story' ? 0.5 : 1.2) &&
        !talk.test(quote.text),
    )
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
  if (!telling || unasked.has(quote.statement)) return opens(whole, quote.text) ? plainly(reading, fact, whole) : [];
  const worth = 62 + score * 3 + reading.common.fit(whole) * 2;
  const lead = /[.!?:] /.test(quote.text) ? 'sentence' : 'one';
  const audience = audienceOf(reading.work?.trade, reading.language);
  const answered = answeredBy(whole, quote.text) + told + (audience === null ? 'x' : '');
  const material = quoting(reading, 'post', worth, [lead, quote.statement], fact, answered, quote.score >= 2.2);
  return [{ ...material, slots: { ...material.slots, a: audience ?? '' } }];
}

/** What is no story, or a sad one: an invitation, a vacancy, a farewell. */
const noStory =
  /(?<!\p{L})(?:laden|einlad\p{L}*|anmeld\p{L}*|uhr|bewerb\p{L}*|gesucht|stellen|stopp\p{L}*|aufnahmestopp|machen (?:wir )?zu|schließ\p{L}*|insolven\p{L}*|geweint|traurig\p{L}*|leider|verloren|letzte[nr]? tag|invit\p{L}*|join us|register|sign up|apply|hiring|vacanc\p{L}*|listed|sad\p{L}*|sorry|cried|crying|tears|killed|lost|closing|last day|laid off|layoffs?|complainant|victim\p{L}*|war)(?!\p{L})/iu;

/** The beginning of a post whose kind is not sure: asked about only where there is nothing else. */
function plainly(reading: Reading, fact: FactRef, whole: string): Material[] {
  const { value } = fact;
  // One whole sentence: two may tell the story themselves, half of one is no reason to ask for it.
  const after = whole.charAt(whole.indexOf(value) + value.length);
  const sentence = value.length >= 24 && !/[.:] /.test(value) && /^[.!\n]?$/.test(after);
  return !sentence || noStory.test(whole) ? [] : [quoting(reading, 'post', 30, ['sentence', 'plain'], fact, '', false)];
}

const unasked: ReadonlySet<string> = new Set(['practice', 'long', 'problem', 'first']);
const own = /(?<!\p{L})(?:ich|wir|unser\p{L}*|mein\p{L}*|i|we|our|my)(?!\p{L})/iu;

/** Whether a passage from the middle of a post can be understood by itself. */
function standsAlone({ text, statement }: Quote): boolean {
  if (statement === 'insight' || statement === 'view' || statement === 'stance') return true;
  return isTelling(statement) && own.test(text.split(/[.!?] /)[0] ?? '');
}

const opens = (whole: string, passage: string) => whole.indexOf(passage) >= 0 && whole.indexOf(passage) < 12;
