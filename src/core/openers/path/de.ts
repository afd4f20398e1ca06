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
    named: [
      'in [Ihrem|deinem] Profil steht auch {q}. ',
      '{q} steht auch in [Ihrem|deinem] Profil. ',
      '[Sie nennen|du nennst] im Profil auch {q}. ',
    ],
    earlier: [
      'in [Ihrem|deinem] Profil steht auch {q}. ',
      'in [Ihrem|deinem] Lebenslauf steht auch {q}. ',
      '[Ihr|dein] Profil nennt auch {q}. ',
    ],
    was: [
      '[Sie waren|du warst] früher {r}. ',
      'laut [Ihrem|deinem] Profil [waren Sie|warst du] früher {r}. ',
      'in [Ihrem|deinem] Lebenslauf steht auch {r}. ',
      'früher [waren Sie|warst du] {r}. ',
      '[Sie haben|du hast] auch schon als {r} gearbeitet. ',
    ],
  },
  asks: {
    turned: [
      'Was [nehmen Sie|nimmst du] aus der Zeit bis heute mit?',
      'Wie kam es zu dem Wechsel?',
      'Was hilft [Ihnen|dir] davon heute noch?',
      'Was war beim Umstieg am ungewohntesten?',
    ],
    listed: [
      'Was [nehmen Sie|nimmst du] aus der Zeit bis heute mit?',
      'Wie kam es zu dem Wechsel?',
      'Was hilft [Ihnen|dir] davon heute noch?',
      'Was war beim Umstieg am ungewohntesten?',
    ],
    rose: ['Was [nehmen Sie|nimmst du] aus der ersten Zeit bis heute mit?', 'Was hilft [Ihnen|dir] davon heute noch?'],
  },
};
