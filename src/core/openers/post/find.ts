import type { Material, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import { isHeavy } from '../reading/heavy.ts';
import { isIn } from '../reading/language.ts';
import { quotable } from '../reading/quotable.ts';
import { daysOld } from '../reading/reading.ts';
import { sentencesIn } from '../reading/sentences.ts';
import { isTabooSubject } from '../reading/taboo.ts';
import { findAsked } from './asked.ts';
import { findHeaded } from './headed.ts';
import { toldIn } from './told.ts';

/**
 * What a post can be taken up by: the question that it puts to everybody, one that somebody else put to its author,
 * the work that it gives a title, a view that it states, years spent at one place, what its author did.
 * Sentences of a post are not quoted but told in other words, and only where they say what kind of deed it was.
 */
export function findPost(reading: Reading): Material[] {
  const told = toldIn(reading).flatMap(({ material }) => (material.hook === 'post' ? [material] : []));
  return [...findTitled(reading), ...findAsked(reading), ...findFromWhole(reading), ...told, ...findHeaded(reading)];
}

/** An offer of work or of something for sale is no post to talk about. */
const vacancy =
  /\((?:[mwfdx]\/?){2,3}\)|(?<!\p{L})(?:all genders|hiring|wir suchen|gesucht|vacanc\p{L}*|bewerb\p{L}*|apply|job alert|neue[nr]? (?:position|stelle|job|rolle)|new (?:position|job|role)|promoted|befördert|webinar|kostenlos|anmeld\p{L}*|register|sign up|link in)(?!\p{L})/iu;
/** A question that somebody put to the author, at the end of a post: nothing has told the answer. */
const spoken =
  /(?:[:,] ?|(?<!\p{L})(?:fragt\p{L}*|asked|asks|said|says|sagte?|meinte?):? ?)[„“"«]([^„“”"«»\n]{12,90}\?)[“”"»]\s*$/iu;
const opinion = /^(?:unpopular opinion|hot take|unbeliebte meinung|steile these|meine these)\b:? ?/iu;

/** A post as a whole: by the question that ended it, by its view or by years at one place. */
function findFromWhole(reading: Reading): Material[] {
  return (reading.recipient.posts ?? []).slice(0, 4).flatMap(({ text, age }, index): Material[] => {
    if (!isRecent(age) || text.length > 1500 || reading.taboo(text) || isHeavy(text) || vacancy.test(text)) return [];
    if (!isIn(text, reading.language)) return [];
    const from = (value: string, lead: string, ask: string, score: number): Material[] =>
      value.length > reading.longest || reading.taboo(value)
        ? []
        : [
            said(
              quoting(reading, 'post', score - index, [lead, ask], { field: 'posts', value, index }, '', false),
              value,
            ),
          ];
    const question = spoken.exec(text)?.[1];
    if (question !== undefined) return from(question, 'spoken', 'reply', 64);
    const view = viewIn(text);
    if (view !== null && text.includes(view)) return from(view, 'view', 'against', 58);
    const since = yearsIn(text);
    return since === null ? [] : from(since, 'years', 'changed', 60);
  });
}

/** With the words as they stand, without quotation marks, as well. */
const said = (material: Material, value: string): Material => ({ ...material, slots: { ...material.slots, p: value } });

/** "15 Jahre Phoenix Contact", "17 years at Peakline": time spent at one place, where a post begins with it. */
function yearsIn(text: string): string | null {
  const found =
    /^(?:heute |today:? )?((?:[5-9]|[1-5]\d|fünf|zehn|fünfzehn|zwanzig|fünfundzwanzig|dreißig|five|ten|fifteen|twenty|twenty-five|thirty) (?:jahre(?= (?:bei(?: der| den)? )?\p{Lu})|years (?:at|with)) [\p{L}][\p{L}\p{N} &.'’-]{2,36}?)(?: today| heute| this \p{L}+)?\s*(?:[.!?,…\n]|$|\p{Extended_Pictographic})/iu.exec(
      text.slice(0, 120),
    )?.[1] ?? null;
  // Shouted, or a sentence that goes on.
  return found === null || /\p{Lu}{5,}|(?<!\p{L})(?:ich|wir|i|we|ist|sind|and|und|than|als|ago)(?!\p{L})/u.test(found)
    ? null
    : found;
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
