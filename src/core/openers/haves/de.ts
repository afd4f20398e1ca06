import type { Frames } from '../hook.ts';

/** German openers on "Ich biete". */
export const de: Frames = {
  leads: {
    plain: [
      'unter „Ich biete“ steht bei [Ihnen|dir] {q}. ',
      '[Sie bieten|du bietest] {q}. ',
      'eine Frage zu {q} unter „Ich biete“: ',
      'zu {q} unter „Ich biete“: ',
    ],
  },
  asks: {
    plain: ['Wo hakt es dabei in der Praxis meistens?', 'Was fragen die Leute dazu am häufigsten?'],
  },
};
