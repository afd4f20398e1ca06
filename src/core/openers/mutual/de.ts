import type { Frames } from '../hook.ts';

/** German words for a shared contact; a passage of the recipient's own follows, or a plain question. */
export const de: Frames = {
  leads: {
    goal: ['wir kennen beide {x}. Mein Thema gerade: {m}. ', '{x} kennen wir beide. Woran ich gerade arbeite: {m}. '],
    role: ['wir kennen beide {x}. Ich arbeite als {m}. ', '{x} kennen wir beide. Ich bin {m}. '],
    tie: [
      'wir kennen beide {x}. ',
      '{x} kennen wir beide. ',
      '[Sie kennen|du kennst] {x}, ich auch. ',
      'mit {x} haben wir einen gemeinsamen Kontakt. ',
      'wir haben {x} als gemeinsamen Kontakt. ',
      'uns verbindet {x}. ',
    ],
  },
  asks: {
    work: [
      'Woran [arbeiten Sie|arbeitest du] gerade?',
      'Welche Frage beschäftigt [Sie|dich] bei der Arbeit zurzeit am meisten?',
    ],
    goal: ['Wie [gehen Sie|gehst du] das an?', 'Wie [lösen Sie|löst du] das?'],
  },
};
