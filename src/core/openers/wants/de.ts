import type { Frames } from '../hook.ts';

/** German openers on "Ich suche". */
export const de: Frames = {
  leads: {
    offered: [
      '[Sie suchen|du suchst] {q}. Dabei kann ich vielleicht helfen. ',
      '[Sie suchen|du suchst] {q}. Dazu kann ich etwas beitragen. ',
      'ich sehe, dass [Sie|du] {q} [suchen|suchst]. Dazu kann ich etwas beitragen. ',
    ],
    met: [
      '[Sie suchen|du suchst] {q}. Das ist mein Alltag als {m}. ',
      '[Sie suchen|du suchst] {q}. Damit habe ich als {m} täglich zu tun. ',
    ],
    plain: [
      '[Sie suchen|du suchst] {q}. ',
      'ich sehe, dass [Sie|du] {q} [suchen|suchst]. ',
      'gerade habe ich gelesen, dass [Sie|du] {q} [suchen|suchst]. ',
      'laut [Ihrem|deinem] Profil [suchen Sie|suchst du] {q}. ',
      'ich habe gelesen, dass [Sie|du] {q} [suchen|suchst]. ',
      'in [Ihrem|deinem] Profil steht, dass [Sie|du] {q} [suchen|suchst]. ',
    ],
  },
  asks: {
    met: ['Worum geht es [Ihnen|dir] dabei vor allem?', 'Was wäre für [Sie|dich] am hilfreichsten?'],
    knowledge: [
      'Worum geht es [Ihnen|dir] dabei vor allem?',
      'Welche Frage dazu beschäftigt [Sie|dich] gerade am meisten?',
      'Was beschäftigt [Sie|dich] dabei gerade am meisten?',
      'Was [möchten Sie|möchtest du] dabei klären?',
    ],
    thing: [
      '[Sind Sie|Bist du] schon fündig geworden?',
      'Hat sich schon etwas ergeben?',
      'Hat sich schon jemand gemeldet?',
    ],
  },
};
