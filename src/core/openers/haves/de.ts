import type { Frames } from '../hook.ts';

/** German openers on "Ich biete". */
export const de: Frames = {
  leads: {
    plain: [
      'unter „Ich biete“ steht bei [Ihnen|dir] {q}. ',
      '[Sie bieten|du bietest] {q}. ',
      'eine Frage zu {q} unter „Ich biete“: ',
      'in [Ihrem|deinem] Profil [bieten Sie|bietest du] {q}. ',
    ],
  },
  asks: {
    plain: ['Was fragen die Leute dazu am häufigsten?', 'Wie [sind Sie|bist du] zu dem Thema gekommen?'],
  },
};
