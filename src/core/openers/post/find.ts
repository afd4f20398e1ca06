import type { Material, Passage, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import { audienceOf } from '../questions/audience.ts';
import { isIn } from '../reading/language.ts';
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
    .filter(({ fact, quote, whole }) => isRecent(recent(reading, fact)) && isEnd(quote.text, whole))
    .filter(({ quote, whole }) => opens(whole, quote.text) || standsAlone(quote) || isTellable(quote.text, whole))
    .filter(({ quote, whole }) => isToldBy(quote.text, whole, anywhere.has(quote.statement) ? 99 : 3))
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
  if (appointed.test(quote.text)) return [];
  if (quote.statement === 'problem' || (quote.statement === 'seek' && vacancy.test(quote.text))) return [];
  if (/^(?:stance|view)$/.test(quote.statement) && !general.test(quote.text)) return [];
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
  if (!isTellable(value, whole) || !isToldBy(value, whole, 2)) return [];
  const told = tellingOf(value, reading.language, 'post');
  // With hardly anything to ask about, the job says more.
  if (told === 'event' && whole.length > value.length + 24) return [];
  if (views.has(told) && !general.test(value)) return [];
  if (told === 'note' || (atStart.has(told) && !opens(whole, value))) return [];
  const lead = /:/.test(value) ? 'sentence' : views.has(told) ? 'view' : 'one';
  return [quoting(reading, 'post', 46 + score * 2, [lead, told], fact, answeredBy(whole, value), score >= 1)];
}

/** A vacancy that names nothing, or shouts. */
const vacancy = /(?<!\p{L})(?:[Dd]ich|[Ee]uch|[Vv]erstärkung|[Yy]ou)(?!\p{L})|\p{Lu}{4,}|^(?:\S+ ?){1,3}$/u;

/** "Monday question: …" */
const announced = /^[^:]{0,20}(?:frage|question|poll|umfrage): /iu;
/** Words that a question of one's own begins with. */
const asks =
  /^(?:wie|was|wer|wo|woran|warum|wieso|wann|welche[nrsm]?|womit|wozu|wohin|habt|hat|gibt es|kennt|weiß jemand|what|how|who|where|why|when|which|do|does|has|have|is there|are there|did)(?!\p{L})/iu;
/** What wants no answer, or has it. */
const rhetorical =
  /^(?:nein|ja|no|yes|man|weil|because|it|es|genau|exactly|spoiler|richtig|nie|nichts|nothing|never|niemand|nobody)(?!\p{L})/iu;
/** A question that the post goes on to answer. */
const solved =
  /(?<!\p{L})(?:niemand|keiner|nobody|no one|not one|antwort\p{L}*|answer\p{L}*|mine|meine?r?|\d+)(?!\p{L})/iu;
/** Asks for somebody or something rather than for an answer. */
const wanted =
  /^(?:wer (?:kennt|hat|weiß|kann)|kennt|hat |gibt es|weiß|does anyone|has anyone|anyone|who (?:knows|has|can)|do you know|is there|are there)/iu;
const selling = /dabei\b|kommst|lust auf|interess|join|coming|ready|bereit/i;

/** A question that the recipient has put to everybody. */
function findAsked(reading: Reading): Material[] {
  return (reading.recipient.posts ?? []).slice(0, 3).flatMap(({ text, age }, index) => {
    if (isTabooSubject(text) || !isRecent(age)) return [];
    const sentences = sentencesIn(text);
    return sentences.slice(0, 6).flatMap((sentence, at) => {
      if (!sentence.endsWith('?') || rhetorical.test(sentences[at + 1] ?? '')) return [];
      // One of a list is a heading or an example; what is answered further down is no question.
      const before = text.slice(0, text.indexOf(sentence)).split('\n').at(-1) ?? '';
      if (/[^\p{L}\p{N}\s.!?,:;"'()]/u.test(before) || !/[\p{L}\p{N}]/u.test(sentence[0] ?? '')) return [];
      if (solved.test(sentences.slice(at + 1).join(' '))) return [];
      const bare = quotable(sentence.slice(0, -1).replace(announced, ''), reading.longest - 1);
      if (bare === null || bare.length < 25 || !asks.test(bare) || selling.test(bare)) return [];
      const question = text.includes(`${bare}?`) ? `${bare}?` : bare;
      if (reading.taboo(question) || !text.includes(question) || !isIn(question, reading.language)) return [];
      const fact = { field: 'posts', value: question, index } as const;
      const ask = wanted.test(question) ? 'wanted' : 'asked';
      return [quoting(reading, 'post', 61 - index, ['asked', ask], fact)];
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
    if (!isRecent(age) || isTabooSubject(text) || isHeavy(text)) return [];
    const value = quotable((titled.exec(text) ?? episode.exec(text))?.[1] ?? '', longest);
    if (value === null || taboo(value) || !text.includes(value)) return [];
    const fact = { field: 'posts', value, index } as const;
    return [quoting({ language }, 'post', 74 - index, ['titled', 'titled'], fact)];
  });
}

/** What is asked about only where a post begins with it: further down, the post has said more about it. */
const atStart: ReadonlySet<string> = new Set(['event', 'ready', 'rule']);
/** What can be understood, and asked about, whatever stands around it. */
const anywhere: ReadonlySet<string> = new Set([
  'insight',
  'view',
  'stance',
  'launch',
  'anniversary',
  'change',
  'removal',
  'remedy',
  'lesson',
  'seek',
  'plan',
]);
/** Hashtags, thanks, pictures: they tell nothing more. */
const ornament =
  /^(?:[^\p{L}\p{N}]*|[^\p{L}]*#.*|(?:danke|vielen dank|thanks|thank you|glückwunsch|congrat|link ).*)$/iu;

/** Whether a post has at most so many sentences, or ends with the passage: then nothing behind it has told more. */
function isToldBy(passage: string, whole: string, most: number): boolean {
  const told = sentencesIn(whole).filter((sentence) => !ornament.test(sentence));
  if (most > 9) return opens(whole, passage) || !pointing.test(passage);
  return told.length <= most || (told.at(-1)?.includes(passage) === true && !leans.test(passage));
}
/** Something that only another sentence names. */
const pointing = /(?<!\p{L})(?:es|das|dies|it|that|this|they|them|so)(?!\p{L})/iu;
const leans =
  /^(?:\S+ ){0,3}(?:es|das|it|that|this|er|sie|he|she|they|him|her|them|ihm|ihr|ihn|laughed|cried)(?!\p{L})/iu;

/** Older than a month, a post is nothing that its author would still talk about. */
const isRecent = (age: string | undefined) => (daysOld(age) ?? 0) <= 31;
const recent = ({ recipient }: Reading, { index = 0 }: Passage['fact']) => recipient.posts?.[index]?.age;

/** Whether a post ends with a passage: before the end it would be cut short of its point, or asked what comes next. */
function isEnd(passage: string, whole: string): boolean {
  const rest = whole.slice(whole.indexOf(passage) + passage.length).replace(/^[\s.!]+/u, '');
  return sentencesIn(rest).every((sentence) => ornament.test(sentence));
}
/** Says who leads what since when, which has no occasion. */
const appointed =
  /^(?:seit|since) .{2,30}(?:(?:leite|bin|arbeite|verantworte|führe) ich|i(?:'m| am| lead| run))(?!\p{L})/iu;

const unasked: ReadonlySet<string> = new Set(['long', 'problem']);
/** Holds for everybody: no vacancy, no command, nothing about the author. */
export const general =
  /^(?!(?:stop|please|never|don't|do not|hört? auf|bitte|nie |hiring|wanted|need)(?!\p{L}))(?!.*(?<!\p{L})(?:ich|wir|i|we|my|our|mein\p{L}*|unser\p{L}*|you|your|yours|mine|du|dich|dir|dein\p{L}*|ihr|euch|hiring|looking for|suche\p{L}*|gesucht)(?!\p{L}))/iu;
/** What stays with a reader, rather than what happened. */
const views: ReadonlySet<string> = new Set(['insight', 'stance', 'view', 'rule', 'lesson']);
const own = /(?<!\p{L})(?:ich|wir|unser\p{L}*|mein\p{L}*|i|we|our|my)(?!\p{L})/iu;

/** Whether a passage from the middle of a post can be understood by itself. */
function standsAlone({ text, statement }: Quote): boolean {
  if (/^(?:insight|view|stance|launch|anniversary)$/.test(statement)) return true;
  return isTelling(statement) && own.test(text.split(/[.!?] /)[0] ?? '');
}

const opens = (whole: string, passage: string) => whole.indexOf(passage) >= 0 && whole.indexOf(passage) < 12;
