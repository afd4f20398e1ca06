import type { Material, Passage, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import { audienceOf } from '../questions/audience.ts';
import { type Quote, quotable } from '../reading/quotes.ts';
import { daysOld } from '../reading/reading.ts';
import { sentencesIn } from '../reading/sentences.ts';
import { answeredBy, isTelling } from '../reading/statement.ts';
import { isTabooSubject } from '../reading/taboo.ts';
import { isHeavy, isTellable, tellingOf } from '../reading/telling.ts';
import { talk } from '../talk/find.ts';

/** Passages from the recipient's own posts, the most striking first. */
export function findPost(reading: Reading): Material[] {
  const told = reading.posts
    .filter(
      ({ quote }) =>
        quote.score >= (quote.statement === 'insight' || quote.statement === 'plain' ? 0.5 : 1.2) &&
        !talk.test(quote.text),
    )
    .filter(({ whole }) => !isHeavy(whole))
    .filter(({ quote, whole }) => opens(whole, quote.text) || standsAlone(quote) || isTellable(quote.text, whole))
    .slice(0, 24)
    .flatMap((passage) => byStatement(reading, passage));
  return [...told, ...findTitled(reading), ...findAsked(reading)];
}

/** A passage with a question that fits its kind of statement; nothing where the kind is not sure. */
function byStatement(reading: Reading, { quote, fact, whole, score }: Passage): Material[] {
  const rest = whole.slice(whole.indexOf(quote.text) + quote.text.length);
  // What follows in the post has told how it went on.
  const told = rest.length > 20 ? 'g' : '';
  const telling = isTelling(quote.statement);
  // What a post tells of a habit, of years or of trouble is hardly ever told to be asked about.
  if (quote.statement === 'problem') return [];
  if (!telling || unasked.has(quote.statement)) return plainly(reading, { quote, fact, whole, score });
  const worth = 62 + score * 3 + reading.common.fit(whole) * 2;
  const lead = /[.!?:] /.test(quote.text) ? 'sentence' : views.has(quote.statement) ? 'view' : 'one';
  const audience = audienceOf(reading.work?.trade, reading.language);
  const answered = answeredBy(whole, quote.text) + told + (audience === null ? 'x' : '');
  const material = quoting(reading, 'post', worth, [lead, quote.statement], fact, answered, quote.score >= 2.2);
  return [{ ...material, slots: { ...material.slots, a: audience ?? '' } }];
}

/** A whole sentence whose kind is not sure, with a question that presumes nothing. */
function plainly(reading: Reading, { fact, whole, score }: Passage): Material[] {
  const { value } = fact;
  if (!isTellable(value, whole)) return [];
  const told = tellingOf(value, reading.language, 'post');
  // With hardly anything to ask about, the job says more.
  if (told === 'note' || (atStart.has(told) && !opens(whole, value))) return [];
  const lead = /:/.test(value) || told === 'season' || told === 'count' ? 'sentence' : views.has(told) ? 'view' : 'one';
  return [quoting(reading, 'post', 46 + score * 2, [lead, told], fact, answeredBy(whole, value), score >= 1)];
}

/** "Monday question: …" */
const announced = /^[^:]{0,20}(?:frage|question|poll|umfrage): /iu;
/** Words that a question of one's own begins with. */
const asks =
  /^(?:wie|was|wer|wo|woran|warum|wieso|wann|welche[nrsm]?|womit|wozu|wohin|habt|hat|gibt es|kennt|what|how|who|where|why|when|which|do|does|has|have|is there|are there|did)(?!\p{L})/iu;
/** What wants no answer, or has it. */
const rhetorical =
  /^(?:nein|ja|no|yes|man|weil|because|it|es|genau|exactly|spoiler|richtig|nie|nichts|nothing|never|niemand|nobody)(?!\p{L})/iu;
/** A question that the post goes on to answer. */
const solved = /(?<!\p{L})(?:niemand|keiner|nobody|no one|not one|antwort\p{L}*|answer\p{L}*|\d+)(?!\p{L})/iu;
const selling = /dabei\b|kommst|lust auf|interess|join|coming|ready|bereit/i;

/** A question that the recipient has put to everybody. */
function findAsked(reading: Reading): Material[] {
  return (reading.recipient.posts ?? []).slice(0, 3).flatMap(({ text, age }, index) => {
    if (isTabooSubject(text) || (daysOld(age) ?? 0) > 120) return [];
    const sentences = sentencesIn(text);
    return sentences.slice(0, 6).flatMap((sentence, at) => {
      if (!sentence.endsWith('?') || rhetorical.test(sentences[at + 1] ?? '')) return [];
      if (solved.test(sentences.slice(at + 1).join(' '))) return [];
      const question = quotable(sentence.slice(0, -1).replace(announced, ''), reading.longest);
      if (question === null || question.length < 25 || !asks.test(question) || selling.test(question)) return [];
      if (reading.taboo(question) || !text.includes(question)) return [];
      const fact = { field: 'posts', value: question, index } as const;
      return [quoting(reading, 'post', 61 - index, ['asked', 'asked'], fact)];
    });
  });
}

/** Something that its author has made and gives a title: a book, a paper, an episode. */
const titled =
  /(?<!\p{L})(?:mein\p{L}*|unser\p{L}*|neue[snr]?|my|our|new) (?:[\p{L}-]+ ){0,3}(?:\p{L}*(?:buch|roman|krimi|artikel|aufsatz|podcast|folge|studie|ausstellung|film|album|kolumne|arbeit|dissertation|kurs)|book|novel|article|paper|essay|episode|study|report|exhibition|column|thesis|dissertation|course|preprint|whitepaper)(?!\p{L})[^.!?\n„“”"«»‚‘]{0,30}[„“"«»‚‘]([^„“”"«»‚‘’\n]{6,90})[“”"«»‘’]/iu;
const episode =
  /(?:^|\n)(?:\p{Extended_Pictographic}\ufe0f? ?)?(?:neue folge|neue episode|new episode|new on the blog|neu im blog|neuer artikel|new article)[^:\n]{0,30}: ([^\n.!?#]{10,90})/iu;

/** A book, a paper or an episode of the recipient's, by its title. */
function findTitled({ recipient, longest, taboo, language }: Reading): Material[] {
  return (recipient.posts ?? []).slice(0, 4).flatMap(({ text, age }, index) => {
    if ((daysOld(age) ?? 0) > 200 || isTabooSubject(text) || isHeavy(text)) return [];
    const value = quotable((titled.exec(text) ?? episode.exec(text))?.[1] ?? '', longest);
    if (value === null || taboo(value) || !text.includes(value)) return [];
    const fact = { field: 'posts', value, index } as const;
    return [quoting({ language }, 'post', 74 - index, ['titled', 'titled'], fact)];
  });
}

/** What is asked about only where a post begins with it: further down, the post has said more about it. */
const atStart: ReadonlySet<string> = new Set(['event', 'season', 'count', 'top', 'ready', 'rule']);
const unasked: ReadonlySet<string> = new Set(['long', 'problem']);
/** What stays with a reader, rather than what happened. */
const views: ReadonlySet<string> = new Set(['insight', 'stance', 'view', 'rule', 'lesson', 'taste']);
const own = /(?<!\p{L})(?:ich|wir|unser\p{L}*|mein\p{L}*|i|we|our|my)(?!\p{L})/iu;

/** Whether a passage from the middle of a post can be understood by itself. */
function standsAlone({ text, statement }: Quote): boolean {
  if (/^(?:insight|view|stance|launch|anniversary)$/.test(statement)) return true;
  return isTelling(statement) && own.test(text.split(/[.!?] /)[0] ?? '');
}

const opens = (whole: string, passage: string) => whole.indexOf(passage) >= 0 && whole.indexOf(passage) < 12;
