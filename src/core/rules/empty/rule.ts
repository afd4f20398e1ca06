import { bit } from '../../lexicons/topic.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';

/** More unknown words than a name, a town and a firm are a message. */
const mostNames = { de: 2, en: 4 } as const;
const aside = new Set(
  'aus von vom an der die das den from in and und im the ins nach mit your dein deine ihr ihre euer of am bei at to dir sie sent gesendet gesendet my meinem iphone ipad android handy phone mobile outlook samsung huawei ios for via kontaktanfrage anfrage contact request test hello ok okay zusammen allerseits there everyone everybody all'.split(
    ' ',
  ),
);

/** Nothing is said: no text at all, or only greeting, name, sign-off, signs and pictures. */
export const empty: Rule = {
  id: 'empty',
  weight: 'hold',
  anyLanguage: true,
  variants: ['blank', 'greeting'],
  *check(reading) {
    if (reading.note.text.trim() === '') {
      yield { rule: 'empty', weight: 'hold', span: null, params: { variant: 'blank' } };
    } else if (saysNothing(reading)) {
      yield { rule: 'empty', weight: 'hold', span: null, params: { variant: 'greeting' } };
    }
  },
};

function saysNothing({ note, anatomy, topics, touches, lexicon }: Reading): boolean {
  let names = 0;
  let letters = anatomy.greeted;
  for (const [index, word] of note.words.entries()) {
    const part = anatomy.parts[index];
    if (part === 'signoff') letters = true;
    if (part !== 'body') continue;
    const marks = topics.marks[index] ?? 0;
    if (
      (marks & (bit.greeting | bit.signoff | bit.title)) !== 0 &&
      (marks & (bit.network | bit.offer | bit.taboo)) === 0
    ) {
      letters = true;
    } else if (aside.has(word.folded)) {
    } else if (lexicon !== null && word.capital && (marks & ~bit.plain) === 0 && !/\d/.test(word.text)) {
      if ((touches[index] ?? 0) !== 0) return false;
      names++;
    } else return false;
  }
  const letter = letters || note.words.length <= 2;
  return names === 0 || (letter && names <= mostNames[lexicon?.language ?? 'en'] && !note.text.includes('?'));
}
