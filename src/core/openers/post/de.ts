import type { Frames } from '../hook.ts';
import { questions } from '../questions/de.ts';
import { workQuestions } from '../questions/work-de.ts';

const sentence = [
  '{q}: ',
  '[Sie schreiben|du schreibst]: {q}. ',
  'eine Frage zu {q}: ',
  'an {q} bin ich hängen geblieben. ',
  '{q}, [schreiben Sie|schreibst du]. ',
  'in [Ihrem|deinem] Beitrag [schreiben Sie|schreibst du]: {q}. ',
  'eine Stelle in [Ihrem|deinem] Beitrag ist mir geblieben: {q}. ',
];

/** German openers on a post: a passage of it, then a question that fits this kind of statement. */
export const de: Frames = {
  leads: {
    work: [
      '{q}, [schreiben Sie|schreibst du]. Eine Frage zu [Ihrer|deiner] Arbeit: ',
      'an {q} bin ich hängen geblieben. Eine Frage zu [Ihrer|deiner] Arbeit: ',
      'beim Lesen [Ihres|deines] Beitrags ({q}) kam mir eine Frage zu [Ihrer|deiner] Arbeit: ',
      '[Sie schreiben|du schreibst]: {q}. Was mich bei [Ihrer|deiner] Arbeit interessiert: ',
    ],
    sentence,
    one: [...sentence, '[Ihr|dein] Satz {q} ist mir hängen geblieben. ', 'zu [Ihrem|deinem] Satz {q}: '],
  },
  asks: { ...questions, ...workQuestions },
};
