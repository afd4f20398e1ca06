import type { Frames } from '../hook.ts';

/** German openers on a talk. */
export const de: Frames = {
  leads: {
    plain: [
      '[Sie schreiben|du schreibst]: {q}. ',
      '{q}: ',
      'in [Ihrem|deinem] Beitrag steht: {q}. ',
      'eine Frage zu {q}: ',
      'zu [Ihrem|deinem] Beitrag ({q}): ',
      'an {q} bin ich hängen geblieben. ',
      'aus [Ihrem|deinem] Beitrag: {q}. ',
      '{q}, [schreiben Sie|schreibst du]. ',
    ],
  },
  asks: {
    ahead: [
      'Was sollen die Leute auf dem Heimweg noch im Kopf haben?',
      'Vor welcher Frage aus dem Publikum [haben Sie|hast du] am meisten Respekt?',
      'Welches Beispiel [kommt bei Ihnen|kommt bei dir] auf jeden Fall vor?',
      'Was [möchten Sie|möchtest du] dabei auf keinen Fall weglassen?',
    ],
    held: [
      'Welche Frage aus dem Publikum ist [Ihnen|dir] geblieben?',
      'Was kam beim Publikum anders an als gedacht?',
      'Worüber wurde danach am längsten geredet?',
    ],
  },
};
