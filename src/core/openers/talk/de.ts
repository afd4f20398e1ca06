import type { Frames } from '../hook.ts';
import { toldLeads } from '../post/de.ts';

/** German openers on a talk. */
export const de: Frames = {
  leads: {
    told: toldLeads,
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
    ahead: ['Was ist [Ihnen|dir] dabei am wichtigsten?', 'Was soll davon hängen bleiben?'],
    held: ['Welche Frage aus dem Publikum ist [Ihnen|dir] geblieben?', 'Welche Fragen kamen danach?'],
    talk: [
      'q>Welche Frage aus dem Publikum ist [Ihnen|dir] geblieben?',
      'q>Welche Fragen kamen danach?',
      'oqr>Wie kam das Thema an?',
    ],
  },
};
