import type { Material, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import { isIn } from '../reading/language.ts';
import { quotable } from '../reading/quotes.ts';
import { daysOld } from '../reading/reading.ts';
import { sentencesIn } from '../reading/sentences.ts';
import { isTabooSubject } from '../reading/taboo.ts';
import { isHeavy } from '../reading/telling.ts';
import { headingOf } from './heading.ts';

/**
 * What a post can be taken up by: the question that it puts to everybody, one that somebody else put to its author,
 * the figures that it counts up, the work that it gives a title, a view that it states; else by its heading.
 * Sentences of a post are not quoted: a question from a list hardly ever fits them.
 */
export function findPost(reading: Reading): Material[] {
  return [...findTitled(reading), ...findAsked(reading), ...findFromWhole(reading)];
}

/** An offer of work or of something for sale is no post to talk about. */
const vacancy =
  /\((?:[mwfdx]\/?){2,3}\)|(?<!\p{L})(?:all genders|hiring|wir suchen|gesucht|vacanc\p{L}*|bewerb\p{L}*|apply|job alert|neue[nr]? (?:position|stelle|job|rolle)|new (?:position|job|role)|promoted|befördert|webinar|kostenlos|anmeld\p{L}*|register|sign up|link in)(?!\p{L})/iu;
/** A question that somebody put to the author, at the end of a post: nothing has told the answer. */
const spoken =
  /(?:[:,] ?|(?<!\p{L})(?:fragt\p{L}*|asked|asks|said|says|sagte?|meinte?):? ?)[„“"«]([^„“”"«»\n]{12,90}\?)[“”"»]\s*$/iu;
/** A number with what is counted; no time, date, price or share. */
const counted =
  /(?<![\p{L}\d.,:/€$£–-])\d[\d.,']*(?: ?[x×])? (?!(?:uhr|am|pm|jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|%|€|prozent|per|euro?s?|percent|mal|times|th|of|von|und|and|to|bis|or|oder|in|at|is|was|ist|war)(?!\p{L}))\p{L}{2,}/giu;
const opinion = /^(?:unpopular opinion|hot take|unbeliebte meinung|steile these|meine these)\b:? ?/iu;

/** A post as a whole: by the question that ended it, by its figures, by its view or by its heading. */
function findFromWhole(reading: Reading): Material[] {
  return (reading.recipient.posts ?? []).slice(0, 4).flatMap(({ text, age }, index): Material[] => {
    if (!isRecent(age) || text.length > 1500 || reading.taboo(text) || isHeavy(text) || vacancy.test(text)) return [];
    if (!isIn(text, reading.language)) return [];
    const from = (value: string, lead: string, ask: string, score: number): Material[] =>
      value.length > reading.longest || reading.taboo(value)
        ? []
        : [
            withThing(
              quoting(reading, 'post', score - index, [lead, ask], { field: 'posts', value, index }, '', false),
              value,
            ),
          ];
    const question = spoken.exec(text)?.[1];
    if (question !== undefined) return from(question, 'spoken', 'reply', 64);
    const heading = headingOf(text, reading.language);
    const figures = text.match(counted) ?? [];
    if (heading !== null && figures.length > 2) return from(heading, 'figures', 'counted', 62);
    const view = viewIn(text);
    if (view !== null && text.includes(view)) return from(view, 'view', 'against', 58);
    if (heading !== null) return from(heading, 'heading', 'said', 37);
    const things = reading.language === 'en' ? thingsIn(text) : null;
    return things === null ? [] : from(things, 'things', 'said', 36);
  });
}

const withThing = (material: Material, value: string): Material => ({
  ...material,
  slots: { ...material.slots, p: value },
});

/** "The 9 open-heart cases": a number and what is counted, which stand in an English sentence as they are. */
function thingsIn(text: string): string | null {
  const found =
    /(?<![\p{L}\d.,:/€$£–#-])(?!(?:19|20)\d\d )\d[\d,.]* (?:(?:million|thousand) )?(?:(?!(?:years?|months?|weeks?|days?|hours?|minutes?|of|in|and|to|from|per|x|times|was|is|has)(?!\p{L}))[\p{L}-]+ ){0,2}(?!(?:years|months|weeks|days|hours|minutes|times|yrs|kids|was|is|has|this|us|less|hours)(?!\p{L}))\p{Ll}{3,}(?<!s)s(?=[\s.,:;!?]|$)/u.exec(
      text,
    )?.[0] ?? null;
  return found === null || found.length > 50 ? null : found;
}

/** What holds in general, said in the one or two sentences of a whole post. */
function viewIn(text: string): string | null {
  const sentences = sentencesIn(text).filter((sentence) => !ornament.test(sentence));
  const [first = ''] = sentences;
  if (sentences.length > 2 || /[?„“"”«»]/.test(text)) return null;
  const said = quotable(first.replace(opinion, ''), 110);
  if (said === null || !(opinion.test(first) || general.test(said)) || (sentences.length > 1 && !opinion.test(first)))
    return null;
  return /(?<!\p{L})(?:ist|sind|is|are|isn't|aren't)(?!\p{L})/iu.test(said) && !/\d/.test(said) ? said : null;
}

/** "Monday question: …" */
const announced = /^[^:]{0,20}(?:frage|question|poll|umfrage): /iu;
/** Words that a question of one's own begins with. */
const asks =
  /^(?:wie|was|wer|wo|woran|warum|wieso|wann|welche[nrsm]?|womit|wozu|wohin|habt|hat|gibt es|kennt|weiß jemand|what|how|who|where|why|when|which|do|does|has|have|is there|are there|did)(?!\p{L})/iu;
/** What wants no answer, or has it. */
const rhetorical =
  /^(?:nein|ja|no|yes|man|weil|because|it|es|genau|exactly|spoiler|richtig|nie|nichts|nothing|never|niemand|nobody)(?!\p{L})/iu;
/** A question that the post goes on to answer. */
const solved = /(?<!\p{L})(?:niemand|keiner|nobody|no one|not one|antwort\p{L}*|answer\p{L}*|mine|meine?r?)(?!\p{L})/iu;
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
      if (solved.test(sentences.slice(at + 1).join(' ')) || /\d/.test(sentences[at + 1] ?? '')) return [];
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

/** Hashtags, thanks, pictures: they tell nothing more. */
const ornament =
  /^(?:[^\p{L}\p{N}]*|[^\p{L}]*#.*|(?:danke|vielen dank|thanks|thank you|glückwunsch|congrat|link ).*)$/iu;

/** Older than a month, a post is nothing that its author would still talk about. */
const isRecent = (age: string | undefined) => (daysOld(age) ?? 0) <= 31;
/** Holds for everybody: no vacancy, no command, nothing about the author. */
export const general =
  /^(?!(?:stop|please|never|don't|do not|hört? auf|bitte|nie |hiring|wanted|need)(?!\p{L}))(?!.*(?<!\p{L})(?:ich|wir|i|we|my|our|mein\p{L}*|unser\p{L}*|you|your|yours|mine|du|dich|dir|dein\p{L}*|ihr|euch|hiring|looking for|suche\p{L}*|gesucht)(?!\p{L}))/iu;
