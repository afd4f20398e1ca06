import type { Frames } from '../hook.ts';
import { questions } from '../questions/de.ts';

const sentence = [
  '{q}: ',
  '[Sie schreiben|du schreibst]: {q}. ',
  'eine Frage zu {q}: ',
  'aus [Ihrem|deinem] Beitrag: {q}. ',
  'an {q} bin ich hängen geblieben. ',
  '{q}, [schreiben Sie|schreibst du]. ',
  'in [Ihrem|deinem] Beitrag [schreiben Sie|schreibst du]: {q}. ',
  'eine Stelle in [Ihrem|deinem] Beitrag ist mir geblieben: {q}. ',
];

/** German openers on a post: a passage of it, then a question that fits this kind of statement. */
export const de: Frames = {
  leads: {
    sentence,
    one: [...sentence, '[Ihr|dein] Satz {q} ist mir hängen geblieben. ', 'zu [Ihrem|deinem] Satz {q}: '],
  },
  asks: questions,
};
