import type { Span } from '../../note/finding.ts';
import type { Word } from '../../note/words.ts';
import type { Rule } from '../rule.ts';

const familiar = /^(?:du|dich|dir|dein|deine|deinen|deinem|deiner|deines|biste|haste|kannste|willste|weißte)$/;
const formal = /^(?:Sie|Ihnen|Ihre|Ihren|Ihrem|Ihrer|Ihres|Ihr)$/;
/** "per du", "das Du": talk about the form of address, not its use. */
const about = /^(?:per|das|zum|beim|vom|aufs|ins|auf|und)$/;

/** German: says du and Sie to the same person. Sie with a first name, and ihr for a team, are no fault. */
export const formality: Rule = {
  id: 'formality',
  weight: 'hold',
  anyLanguage: false,
  variants: ['mixed'],
  *check({ note, lexicon }) {
    if (lexicon?.language !== 'de') return;
    if (!note.words.some((word) => familiar.test(word.folded)) || !note.words.some((word) => formal.test(word.text)))
      return;
    const quoted = quotations(note.text);
    const outside = (word: Word) => !quoted.some(([start, end]) => word.start >= start && word.end <= end);
    const starts = new Set(note.sentences.map((sentence) => sentence.from));
    let du: Word | undefined;
    let sie: Word | undefined;
    note.words.forEach((word, index) => {
      if (!outside(word)) return;
      const before = note.words[index - 1];
      const next = note.words[index + 1];
      if (familiar.test(word.text.toLowerCase()) && !(before && about.test(before.folded))) du ??= word;
      if (formal.test(word.text) && isFormal(word, before, next, starts.has(index), note.text)) sie ??= word;
    });
    if (!du || !sie) return;
    const [first, second] = du.start < sie.start ? [du, sie] : [sie, du];
    const params = { variant: 'mixed', first: first.text, second: second.text };
    yield { rule: 'formality', weight: 'hold', span: [second.start, second.end], params };
  },
};

/** A capital letter means the polite form only where no sentence begins and no team is meant ("Habt Ihr"). */
function isFormal(word: Word, before: Word | undefined, next: Word | undefined, opens: boolean, text: string): boolean {
  const gap = text.slice(before?.end ?? 0, word.start);
  const freshStart = opens || /[.!?:\n"„“»(]/.test(gap) || before === undefined;
  // "wie macht Ihr Tarifrunden": behind a verb it is a team, whatever follows.
  if (word.text === 'Ihr') return next?.capital === true && !freshStart && !/[a-z](?:t|d)$/.test(before?.folded ?? '');
  if (freshStart) return word.text === 'Ihnen';
  return true;
}

function quotations(text: string): Span[] {
  const pairs =
    /„[^“”"\n]{1,300}[“”"]|"[^"\n]{1,300}"|“[^”\n]{1,300}”|»[^«\n]{1,300}«|«[^»\n]{1,300}»|‚[^‘’\n]{1,200}[‘’]/gu;
  return [...text.matchAll(pairs)].map((match) => [match.index, match.index + match[0].length] as const);
}
