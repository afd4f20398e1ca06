import type { Frames } from '../hook.ts';
import { questions } from '../questions/de.ts';

const sentence = [
  '[Sie schreiben|du schreibst]: {q}. ',
  'aus [Ihrem|deinem] Beitrag: {q}. ',
  '{q}, [schreiben Sie|schreibst du]. ',
  'in [Ihrem|deinem] Beitrag [schreiben Sie|schreibst du]: {q}. ',
  'in [Ihrem|deinem] Beitrag steht: {q}. ',
  'in [Ihrem|deinem] Beitrag lese ich: {q}. ',
  'aus einem Beitrag von [Ihnen|dir]: {q}. ',
  'eine Frage zu [Ihrem|deinem] Beitrag: {q}. ',
];

/** German openers on a post: a passage of it, then a question that fits this kind of statement. */
export const de: Frames = {
  leads: {
    sentence,
    one: [...sentence, 'zu [Ihrem|deinem] Satz {q}: ', '[Ihr|dein] Satz {q} ist mir hängen geblieben. '],
    asked: [
      '[Ihre|deine] Frage {q} ist mir geblieben. ',
      'zu [Ihrer|deiner] Frage {q}: ',
      'in [Ihrem|deinem] Beitrag [fragen Sie|fragst du]: {q}. ',
    ],
  },
  asks: {
    ...questions,
    asked: ['Welche Antwort war bisher die beste?', 'Ist schon eine gute Antwort gekommen?'],
  },
};
