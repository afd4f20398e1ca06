import type { Frames } from '../hook.ts';

/** German openers on a speciality. */
export const de: Frames = {
  leads: {
    does: [
      'in [Ihrem|deinem] Profil steht, dass {t}. ',
      'in [Ihrem|deinem] Profil habe ich gelesen, dass {t}. ',
      '[Sie schreiben|du schreibst] im Profil, dass {t}. ',
      'im Profil [schreiben Sie|schreibst du], dass {t}. ',
      'ich habe in [Ihrem|deinem] Profil gelesen, dass {t}. ',
    ],
    about: [
      'in [Ihrem|deinem] Profil steht: {q}. ',
      '[Sie schreiben|du schreibst] im Profil: {q}. ',
      'in [Ihrem|deinem] Profil habe ich gelesen: {q}. ',
      'im Profil [schreiben Sie|schreibst du]: {q}. ',
      '{q}, steht in [Ihrem|deinem] Profil. ',
    ],
    headline: ['eine Frage zu {q}: ', 'in [Ihrem|deinem] Profil steht {q}. ', '[Ihr|dein] Profil nennt {q}. '],
  },
  asks: {
    does: ['Wie [sind Sie|bist du] dazu gekommen?', 'Was hat [Sie|dich] dazu gebracht?', 'Wie hat das angefangen?'],
    change: ['Was hat den Anstoß gegeben?', 'Wie kam es dazu?', 'Von wem kam die Idee?'],
    generation: ['Was [machen Sie|machst du] anders als die Generation davor?', 'Was ist geblieben, wie es immer war?'],
    since: ['Was hat sich in der Zeit am meisten verändert?', 'Was ist heute ganz anders als am Anfang?'],
    field: ['Wie [sind Sie|bist du] dazu gekommen?', 'Womit hat das bei [Ihnen|dir] angefangen?'],
  },
};
