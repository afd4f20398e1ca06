import type { Frames } from '../hook.ts';

/** German openers on "Ich suche". */
export const de: Frames = {
  leads: {
    offered: [
      '[Sie suchen|du suchst] {q}. Dabei kann ich vielleicht helfen. ',
      '[Sie suchen|du suchst] {q}. Dazu kann ich etwas beitragen. ',
      'ich sehe, dass [Sie|du] {q} [suchen|suchst]. Dazu kann ich etwas beitragen. ',
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
    met: ['Worum geht es [Ihnen|dir] dabei vor allem?', 'Ist das noch aktuell?'],
    knowledge: ['Worum geht es [Ihnen|dir] dabei vor allem?', 'Was beschäftigt [Sie|dich] dabei gerade am meisten?'],
    thing: ['[Sind Sie|Bist du] schon fündig geworden?', 'Ist das noch aktuell?', 'Hat sich schon jemand gemeldet?'],
  },
};
