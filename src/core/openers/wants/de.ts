import type { Frames } from '../hook.ts';

/** German openers on "Ich suche". */
export const de: Frames = {
  leads: {
    offered: [
      '[Sie suchen|du suchst] {q}. Damit kann ich dienen: {m}. Was [möchten Sie|möchtest du] als Erstes wissen?',
      '[Sie suchen|du suchst] {q}, ich biete {m}. Wo [stehen Sie|stehst du] damit gerade?',
      'zu {q} kann ich etwas beitragen ({m}). Wo fange ich für [Sie|dich] am besten an?',
      'unter [Ihren|deinen] Gesuchen steht {q}, bei mir steht {m}. Was davon hilft [Ihnen|dir] am meisten?',
      '[Ihr|dein] Gesuch {q} passt zu dem, was ich mache: {m}. Was [wollen Sie|willst du] zuerst wissen?',
    ],
    met: [
      '[Sie suchen|du suchst] {q}. Das ist mein Alltag als {m}. ',
      'unter [Ihren|deinen] Gesuchen steht {q}. Damit habe ich als {m} täglich zu tun. ',
      'zu {q} kann ich als {m} vielleicht etwas beitragen. ',
      '[Sie suchen|du suchst] {q}. Ich schreibe [Ihnen|dir] als {m}. ',
    ],
    plain: [
      '[Sie suchen|du suchst] {q}. ',
      'unter [Ihren|deinen] Gesuchen steht {q}. ',
      'eine Frage zu [Ihrem|deinem] Gesuch {q}: ',
      'bei {q} unter [Ihren|deinen] Gesuchen bin ich hängen geblieben. ',
      '{q} steht unter dem, was [Sie suchen|du suchst]. ',
      '[Ihr|dein] Gesuch {q} hat mich neugierig gemacht. ',
      '[Sie suchen|du suchst] laut Profil {q}. ',
      'zu [Ihrem|deinem] Gesuch {q}: ',
    ],
  },
  asks: {
    met: [
      'Worum geht es [Ihnen|dir] dabei vor allem?',
      'Was [möchten Sie|möchtest du] als Erstes wissen?',
      'Was wäre dabei für [Sie|dich] am nützlichsten?',
    ],
    knowledge: [
      'Worum geht es [Ihnen|dir] dabei vor allem?',
      'Was hat den Anstoß dazu gegeben?',
      'Was [möchten Sie|möchtest du] dabei am liebsten herausfinden?',
      'Wo [stehen Sie|stehst du] damit gerade?',
      'Zu welcher Frage vor allem?',
    ],
    thing: [
      '[Sind Sie|Bist du] schon fündig geworden?',
      'Worauf kommt es [Ihnen|dir] dabei besonders an?',
      'Worauf [achten Sie|achtest du] dabei am meisten?',
    ],
  },
};
