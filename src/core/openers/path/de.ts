import type { Frames } from '../hook.ts';

/** German openers on a change of path. */
export const de: Frames = {
  leads: {
    told: [
      '{q}, steht in [Ihrem|deinem] Profil. ',
      'in [Ihrem|deinem] Profil steht: {q}. ',
      '[Sie schreiben|du schreibst] über [sich|dich]: {q}. ',
      'eine Frage zu [Ihrem|deinem] Weg: {q}. ',
      '[Ihr|dein] Weg hat mich neugierig gemacht: {q}. ',
      'aus [Ihrem|deinem] Profil: {q}. ',
    ],
    named: [
      'in [Ihrem|deinem] Profil steht auch {q}. ',
      'bei {q} in [Ihrem|deinem] Lebenslauf bin ich hängen geblieben. ',
      '{q} steht auch in [Ihrem|deinem] Profil. ',
      '[Sie nennen|du nennst] im Profil auch {q}. ',
    ],
    earlier: [
      'als frühere Station steht in [Ihrem|deinem] Profil {q}. ',
      'in [Ihrem|deinem] Lebenslauf steht auch {q}. ',
      'eine Station in [Ihrem|deinem] Lebenslauf heißt {q}. ',
      'früher, so [Ihr|dein] Profil: {q}. ',
    ],
  },
  asks: {
    turned: [
      'Was [nehmen Sie|nimmst du] aus der Zeit bis heute mit?',
      'Wie kam es zu dem Wechsel?',
      'Was hilft [Ihnen|dir] davon heute noch?',
      'Was war beim Umstieg am ungewohntesten?',
      'Was aus der Zeit [brauchen Sie|brauchst du] heute noch jeden Tag?',
    ],
    listed: [
      'Was [nehmen Sie|nimmst du] aus der Zeit bis heute mit?',
      'Was hilft [Ihnen|dir] davon heute noch?',
      'Was aus der Zeit [brauchen Sie|brauchst du] heute noch?',
    ],
    rose: [
      'Was [nehmen Sie|nimmst du] aus der ersten Zeit bis heute mit?',
      'Was davon steckt heute noch in [Ihrer|deiner] Arbeit?',
      'Was hilft [Ihnen|dir] davon heute noch?',
      'Was [haben Sie|hast du] dort gelernt, das in keinem Lehrbuch steht?',
    ],
  },
};
