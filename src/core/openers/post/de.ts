import type { Frames } from '../hook.ts';
import { questions } from '../questions/de.ts';

const sentence = [
  '[Sie schreiben|du schreibst]: {q}. ',
  '[Sie haben|du hast] geschrieben: {q}. ',
  '{q}, [schreiben Sie|schreibst du]. ',
  'in [Ihrem|deinem] Beitrag [schreiben Sie|schreibst du]: {q}. ',
  'in [Ihrem|deinem] Beitrag steht: {q}. ',
  'gerade habe ich bei [Ihnen|dir] gelesen: {q}. ',
  'ich habe [Ihren|deinen] Beitrag gelesen: {q}. ',
  'eine Frage zu [Ihrem|deinem] Beitrag: {q}. ',
];

/** German openers on a post: a passage of it, then a question that fits this kind of statement. */
export const de: Frames = {
  leads: {
    sentence,
    one: sentence,
    view: [
      ...sentence,
      '[Ihr|dein] Satz {q} ist mir hängen geblieben. ',
      'an [Ihrem|deinem] Satz {q} bin ich hängen geblieben. ',
    ],
    titled: [
      'in [Ihrem|deinem] Beitrag geht es um {q}. ',
      '[Sie schreiben|du schreibst] über {q}. ',
      'eine Frage zu {q}: ',
      'ich habe [Ihren|deinen] Beitrag zu {q} gelesen. ',
    ],
    asked: [
      '[Sie fragen|du fragst]: {q} ',
      'in [Ihrem|deinem] Beitrag [fragen Sie|fragst du]: {q} ',
      '[Sie haben|du hast] gefragt: {q} ',
    ],
  },
  asks: {
    ...questions,
    asked: [
      'Welche Antworten kamen bisher?',
      'Ist schon eine gute Antwort gekommen?',
      'Was haben die Leute bisher geantwortet?',
    ],
    wanted: ['Hat sich schon jemand gemeldet?', '[Sind Sie|Bist du] schon fündig geworden?'],
  },
};
