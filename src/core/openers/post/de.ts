import type { Frames } from '../hook.ts';
import { questions } from '../questions/de.ts';

const heading = [
  'gerade habe ich [Ihren|deinen] Beitrag {q} gelesen. ',
  'ich habe [Ihren|deinen] Beitrag {q} gelesen. ',
  'eine Frage zu [Ihrem|deinem] Beitrag {q}: ',
  'zu [Ihrem|deinem] Beitrag {q}: ',
];

/** German openers on a post: what it is, then a question that fits it as a whole. */
export const de: Frames = {
  leads: {
    things: heading,
    heading,
    figures: heading,
    view: [
      '[Sie schreiben|du schreibst]: {q}. ',
      '[Sie haben|du hast] geschrieben: {q}. ',
      '{q}, [schreiben Sie|schreibst du]. ',
      'zu [Ihrem|deinem] Satz {q}: ',
    ],
    spoken: [
      'in [Ihrem|deinem] Beitrag steht die Frage {q} ',
      '[Sie geben|du gibst] in [Ihrem|deinem] Beitrag die Frage wieder: {q} ',
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
    titled: questions.titled ?? [],
    counted: [
      'Welche der Zahlen hat [Sie|dich] selbst am meisten überrascht?',
      'Mit welcher der Zahlen [hatten Sie|hattest du] am wenigsten gerechnet?',
    ],
    said: ['Welche Reaktionen kamen darauf?', 'Was wurde darauf geantwortet?', 'Wie waren die Reaktionen?'],
    against: ['Hat [Ihnen|dir] jemand widersprochen?', 'Wer widerspricht [Ihnen|dir] da am ehesten?'],
    reply: ['Was [haben Sie|hast du] geantwortet?', 'Was war [Ihre|deine] Antwort?'],
    asked: [
      'Welche Antworten kamen bisher?',
      'Ist schon eine gute Antwort gekommen?',
      'Was haben die Leute bisher geantwortet?',
    ],
    wanted: ['Hat sich schon jemand gemeldet?', '[Sind Sie|Bist du] schon fündig geworden?'],
  },
};
