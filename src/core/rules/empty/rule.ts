import { bit } from '../../lexicons/topic.ts';
import type { Rule } from '../rule.ts';

/** Nothing is said: no text at all, or only greeting, name, sign-off, signs and pictures. */
export const empty: Rule = {
  id: 'empty',
  weight: 'hold',
  anyLanguage: true,
  variants: ['blank', 'greeting'],
  *check({ note, anatomy, topics }) {
    if (note.text.trim() === '') {
      yield { rule: 'empty', weight: 'hold', span: null, params: { variant: 'blank' } };
      return;
    }
    const says = note.words.some(
      (_, index) =>
        anatomy.parts[index] === 'body' && ((topics.marks[index] ?? 0) & (bit.greeting | bit.signoff)) === 0,
    );
    if (!says) yield { rule: 'empty', weight: 'hold', span: null, params: { variant: 'greeting' } };
  },
};
