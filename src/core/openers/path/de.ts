import type { Frames } from '../hook.ts';

/** German openers on a change of path. */
export const de: Frames = {
  leads: {
    told: [
      'ich habe gelesen, dass {t}. ',
      'in [Ihrem|deinem] Profil steht, dass {t}. ',
      'in [Ihrem|deinem] Profil habe ich gelesen, dass {t}. ',
    ],
    was: [
      '[Sie waren|du warst] früher {j}. ',
      'früher [waren Sie|warst du] {j}. ',
      'in [Ihrem|deinem] Profil lese ich, dass [Sie|du] früher {j} [waren|warst]. ',
    ],
    learnt: [
      '[Sie sind|du bist] {j}. ',
      'in [Ihrem|deinem] Profil lese ich, dass [Sie|du] {j} [sind|bist]. ',
      'ich habe gelesen, dass [Sie|du] {j} [sind|bist]. ',
    ],
    began: [
      '[Sie haben|du hast] {j} angefangen. ',
      'in [Ihrem|deinem] Profil lese ich, dass [Sie|du] {j} angefangen [haben|hast]. ',
      'ich habe gelesen, dass [Sie|du] {j} angefangen [haben|hast]. ',
    ],
    changed: ['erst {a}, heute {b}: ', 'früher {a}, heute {b}: ', 'erst {a}, jetzt {b}: '],
  },
  asks: {
    turned: [
      'Wie kam es zu dem Wechsel?',
      'Was war beim Umstieg am ungewohntesten?',
      'Was hat beim Wechsel den Ausschlag gegeben?',
    ],
    changed: ['Wie kam es dazu?', 'Was hat den Ausschlag gegeben?', 'Was war beim Umstieg am ungewohntesten?'],
    rose: ['Was [haben Sie|hast du] aus der ersten Zeit mitgenommen?', 'Was ist von damals geblieben?'],
  },
};
