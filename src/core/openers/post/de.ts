import type { Frames } from '../hook.ts';
import { questions } from '../questions/de.ts';

/** German openers on a post: what it is, then a question that fits it as a whole. */
export const de: Frames = {
  leads: {
    years: ['{p}: ', '{q}, [schreiben Sie|schreibst du]. '],
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
    changed: [
      'Was hat sich in der Zeit am meisten verändert?',
      'Was ist heute ganz anders als am Anfang?',
      'Was ist geblieben, wie es am Anfang war?',
    ],
    against: ['Hat [Ihnen|dir] jemand widersprochen?', 'Wer widerspricht [Ihnen|dir] da am ehesten?'],
    reply: ['Was [haben Sie|hast du] geantwortet?', 'Was war [Ihre|deine] Antwort?'],
    asked: [
      'Was war bisher die beste Antwort?',
      'Welche Antwort hat [Ihnen|dir] am meisten geholfen?',
      'Ist eine gute Antwort gekommen?',
    ],
    wanted: [
      'Hat sich schon jemand gemeldet?',
      '[Sind Sie|Bist du] inzwischen fündig geworden?',
      '[Haben Sie|Hast du] inzwischen etwas gefunden?',
    ],
  },
};
