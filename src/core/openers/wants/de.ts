import type { Frames } from '../hook.ts';

/** German openers on "Ich suche". */
export const de: Frames = {
  leads: {
    offered: [
      '[Sie suchen|du suchst] {q}. Das kann ich anbieten: {m}. Was wäre für [Sie|dich] als Erstes hilfreich?',
      '[Sie suchen|du suchst] {q}, ich biete: {m}. Wo [stehen Sie|stehst du] damit gerade?',
      'zu {q} kann ich etwas beitragen: {m}. Worum geht es [Ihnen|dir] dabei vor allem?',
      '[Sie suchen|du suchst] {q}, das passt zu dem, was ich biete: {m}. Worauf kommt es [Ihnen|dir] dabei an?',
    ],
    met: [
      '[Sie suchen|du suchst] {q}. Das ist mein Alltag als {m}. ',
      '[Sie suchen|du suchst] {q}. Damit habe ich als {m} täglich zu tun. ',
      'zu {q} kann ich als {m} vielleicht etwas beitragen. ',
    ],
    plain: [
      '[Sie suchen|du suchst] {q}. ',
      'ich habe gelesen, dass [Sie|du] {q} [suchen|suchst]. ',
      'unter „Ich suche“ [nennen Sie|nennst du] {q}. ',
      'laut [Ihrem|deinem] Profil [suchen Sie|suchst du] {q}. ',
      'unter „Ich suche“ steht bei [Ihnen|dir] {q}. ',
    ],
  },
  asks: {
    met: ['Worum geht es [Ihnen|dir] dabei vor allem?', 'Was [möchten Sie|möchtest du] als Erstes wissen?'],
    knowledge: [
      'Worum geht es [Ihnen|dir] dabei vor allem?',
      'Was [möchten Sie|möchtest du] dabei am liebsten herausfinden?',
    ],
    thing: [
      '[Sind Sie|Bist du] schon fündig geworden?',
      'Worauf kommt es [Ihnen|dir] dabei besonders an?',
      'Hat sich schon etwas ergeben?',
    ],
  },
};
