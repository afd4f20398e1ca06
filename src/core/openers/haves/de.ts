import type { Frames } from '../hook.ts';

/** German openers on "Ich biete". */
export const de: Frames = {
  leads: {
    plain: [
      '[Sie bieten|du bietest] {q}. ',
      'eine Frage zu {q}: ',
      'in [Ihrem|deinem] Profil [bieten Sie|bietest du] {q}. ',
    ],
  },
  asks: {
    plain: ['Wie [sind Sie|bist du] zu dem Thema gekommen?', 'Was ist daran schwieriger, als man denkt?'],
  },
};
