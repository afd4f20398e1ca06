import type { Frames } from '../hook.ts';

/** German openers on a talk. */
export const de: Frames = {
  leads: {
    plain: [
      '[Sie schreiben|du schreibst]: {q}. ',
      'in [Ihrem|deinem] Beitrag steht: {q}. ',
      'aus [Ihrem|deinem] Beitrag: {q}. ',
      '{q}, [schreiben Sie|schreibst du]. ',
    ],
    title: [
      'zu [Ihrem|deinem] Vortrag {q}: ',
      'eine Frage zu [Ihrem|deinem] Vortrag {q}: ',
      '[Ihr|dein] Vortrag {q} hat mich neugierig gemacht. ',
    ],
    topic: [
      'zu [Ihrem|deinem] Thema {q}: ',
      'eine Frage zu [Ihrem|deinem] Vortragsthema {q}: ',
      '[Ihr|dein] Thema {q} hat mich neugierig gemacht. ',
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
