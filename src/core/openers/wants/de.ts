import type { Frames } from '../hook.ts';

/** German openers on "Ich suche". */
export const de: Frames = {
  leads: {
    told: [
      'in [Ihrem|deinem] Profil habe ich gelesen, dass {t}. ',
      'ich lese in [Ihrem|deinem] Profil, dass {t}. ',
      'in [Ihrem|deinem] Profil steht, dass {t}. ',
    ],
    listed: [
      'unter „Ich suche“ steht bei [Ihnen|dir] {q}. ',
      'unter „Ich suche“ steht in [Ihrem|deinem] Profil {q}. ',
      'bei „Ich suche“ steht in [Ihrem|deinem] Profil {q}. ',
    ],
    listedOffered: [
      'unter „Ich suche“ steht bei [Ihnen|dir] {q}. Dazu hätte ich etwas: {o}. ',
      'unter „Ich suche“ steht in [Ihrem|deinem] Profil {q}. Das hätte ich dazu: {o}. ',
    ],
    plainOffered: [
      '[Sie suchen|du suchst] {q}. Dazu hätte ich etwas: {o}. ',
      'ich sehe, dass [Sie|du] {q} [suchen|suchst]. Das hätte ich dazu: {o}. ',
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
    told: ['Hat sich schon etwas ergeben?', 'Ist das noch aktuell?'],
    open: ['Ist das noch aktuell?', 'Hat sich dazu schon etwas ergeben?'],
    knowledge: ['Worum geht es [Ihnen|dir] dabei vor allem?', 'Was beschäftigt [Sie|dich] dabei gerade am meisten?'],
    thing: ['[Sind Sie|Bist du] schon fündig geworden?', 'Ist das noch aktuell?', 'Hat sich schon jemand gemeldet?'],
  },
};
