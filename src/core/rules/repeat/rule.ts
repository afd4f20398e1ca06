import { fingerprint, similarity } from '../../note/fingerprint.ts';
import type { Rule } from '../rule.ts';

/** From here on two notes are one text with another name in it. */
const sameFrom = 0.9;
/** From here on most of it was sent before. */
const similarFrom = 0.6;
/** Shorter notes resemble each other by chance. */
const fewestWords = 6;

/** The same or nearly the same note already went to somebody else. Compared on the machine, by fingerprints. */
export const repeat: Rule = {
  id: 'repeat',
  weight: 'improve',
  anyLanguage: true,
  variants: ['same', 'similar'],
  *check({ note, context: { earlierNotes, recipient } }) {
    if (earlierNotes === undefined || earlierNotes.length === 0 || note.words.length < fewestWords) return;
    const own = fingerprint(note.text, recipient?.name === undefined ? [] : [recipient.name]);
    const most = earlierNotes.reduce((best, earlier) => Math.max(best, similarity(own, earlier)), 0);
    if (most < similarFrom) return;
    const variant = most >= sameFrom ? 'same' : 'similar';
    yield { rule: 'repeat', weight: variant === 'same' ? 'improve' : 'hint', span: null, params: { variant } };
  },
};
