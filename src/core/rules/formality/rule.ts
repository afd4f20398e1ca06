import type { Span, TextEdit } from '../../note/finding.ts';
import type { Word } from '../../note/words.ts';
import type { Rule } from '../rule.ts';

const familiar = /^(?:du|dich|dir|dein|deine|deinen|deinem|deiner|deines|biste|haste|kannste|willste|weißte)$/;
const formal = /^(?:Sie|Ihnen|Ihre|Ihren|Ihrem|Ihrer|Ihres|Ihr)$/;
const title = /^(?:herrn?|frau)$/;
/** "per du", "das Du": talk about the form of address, not its use. */
const about = /^(?:per|das|zum|beim|vom|aufs|ins|auf|und)$/;

/** German: says du and Sie to the same person. Sie with a first name, and ihr for a team, are no fault. */
export const formality: Rule = {
  id: 'formality',
  weight: 'hold',
  anyLanguage: false,
  variants: ['mixed'],
  *check({ note, lexicon, anatomy }) {
    if (lexicon?.language !== 'de') return;
    if (!note.words.some((word) => familiar.test(word.folded)) || !note.words.some((word) => formal.test(word.text)))
      return;
    const quoted = quotations(note.text);
    const outside = (word: Word) => !quoted.some(([start, end]) => word.start >= start && word.end <= end);
    const starts = new Set(note.sentences.map((sentence) => sentence.from));
    const titled = anatomy.addressed.some((index) => title.test(note.words[index]?.folded ?? ''));
    const familiars: Word[] = [];
    const formals: Word[] = [];
    note.words.forEach((word, index) => {
      if (!outside(word)) return;
      const before = note.words[index - 1];
      const next = note.words[index + 1];
      if (familiar.test(word.text.toLowerCase()) && !(before && about.test(before.folded))) familiars.push(word);
      const opens = starts.has(index);
      if (
        formal.test(word.text) &&
        (isFormal(word, before, next, opens, note.text) || (titled && opens && owns(word, next)))
      )
        formals.push(word);
    });
    const [du, sie] = [familiars[0], formals[0]];
    if (!du || !sie) return;
    const [first, second] = du.start < sie.start ? [du, sie] : [sie, du];
    const params = { variant: 'mixed', first: first.text, second: second.text };
    yield { rule: 'formality', weight: 'hold', span: [second.start, second.end], params, ...fixOf(familiars, formals) };
  },
};

/** Forms that change without changing a verb. */
const toFormal: Readonly<Record<string, string>> = {
  dein: 'Ihr',
  deine: 'Ihre',
  deinen: 'Ihren',
  deinem: 'Ihrem',
  deiner: 'Ihrer',
  deines: 'Ihres',
  dir: 'Ihnen',
  dich: 'Sie',
};
const toFamiliar: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(toFormal)
    .filter(([, formal]) => formal !== 'Sie')
    .map(([familiar, formal]) => [formal, familiar]),
);

/** One stray word is brought into line with the rest, where that is certain to be right. */
function fixOf(familiars: readonly Word[], formals: readonly Word[]): { fix?: TextEdit } {
  const [strays, words, others] =
    familiars.length <= formals.length ? [familiars, toFormal, formals] : [formals, toFamiliar, familiars];
  const [stray] = strays;
  if (stray === undefined || strays.length > 1 || others.length < 1) return {};
  const insert = words[strays === familiars ? stray.text.toLowerCase() : stray.text];
  return insert === undefined ? {} : { fix: { span: [stray.start, stray.end], insert } };
}

/** A capital letter means the polite form only where no sentence begins and no team is meant ("Habt Ihr"). */
function isFormal(word: Word, before: Word | undefined, next: Word | undefined, opens: boolean, text: string): boolean {
  const gap = text.slice(before?.end ?? 0, word.start);
  const freshStart = opens || /[.!?:\n"„“»(]/.test(gap) || before === undefined;
  // "wie macht Ihr Tarifrunden": behind a verb it is a team, whatever follows.
  if (word.text === 'Ihr') return next?.capital === true && !freshStart && !/[a-z](?:t|d)$/.test(before?.folded ?? '');
  if (freshStart) return word.text === 'Ihnen';
  return true;
}

/** "Frau Brandt, … Ihr Rat hat geholfen": a capital begins the sentence, but whoever says Frau means the polite form. */
function owns(word: Word, next: Word | undefined): boolean {
  return word.folded.startsWith('ihr') && next?.capital === true;
}

function quotations(text: string): Span[] {
  const pairs =
    /„[^“”"\n]{1,300}[“”"]|"[^"\n]{1,300}"|“[^”\n]{1,300}”|»[^«\n]{1,300}«|«[^»\n]{1,300}»|‚[^‘’\n]{1,200}[‘’]/gu;
  return [...text.matchAll(pairs)].map((match) => [match.index, match.index + match[0].length] as const);
}
