import type { Frames } from '../hook.ts';

/** German openers on a talk. */
export const de: Frames = {
  leads: {
    plain: [
      '[Sie schreiben|du schreibst]: {q}. ',
      'in [Ihrem|deinem] Beitrag steht: {q}. ',
      '{q}, [schreiben Sie|schreibst du]. ',
      '[Sie haben|du hast] geschrieben: {q}. ',
      'ich habe [Ihren|deinen] Beitrag gelesen: {q}. ',
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
      'Was ist [Ihnen|dir] dabei am wichtigsten?',
      'Was hat [Sie|dich] auf das Thema gebracht?',
      'Was soll davon hängen bleiben?',
    ],
    held: [
      'Welche Frage aus dem Publikum ist [Ihnen|dir] geblieben?',
      'Wie kam das Thema an?',
      'Welche Fragen kamen danach?',
      'Worüber wurde danach am längsten geredet?',
    ],
  },
};
