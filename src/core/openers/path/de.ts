import type { Frames } from '../hook.ts';

/** German openers on a change of path. */
export const de: Frames = {
  leads: {
    told: [
      'in [Ihrem|deinem] Profil steht: {q}. ',
      '[Sie schreiben|du schreibst] über [sich|dich]: {q}. ',
      '[Sie schreiben|du schreibst] im Profil: {q}. ',
      '[Ihr|dein] Weg hat mich neugierig gemacht: {q}. ',
      'in [Ihrem|deinem] Profil habe ich gelesen: {q}. ',
    ],
    changed: ['erst {a}, heute {b}: ', 'früher {a}, heute {b}: ', 'erst {a}, jetzt {b}: '],
  },
  asks: {
    turned: [
      'Wie kam es zu dem Wechsel?',
      'Was war beim Umstieg am ungewohntesten?',
      'Was hat den Ausschlag gegeben?',
      'Was hat [Sie|dich] dazu bewogen?',
    ],
    changed: ['Wie kam es dazu?', 'Was hat den Ausschlag gegeben?', 'Was war beim Umstieg am ungewohntesten?'],
    rose: ['Was [haben Sie|hast du] aus der ersten Zeit mitgenommen?', 'Was ist von damals geblieben?'],
  },
};
