import type { Frames } from '../hook.ts';

/** German words for an earlier encounter. */
export const de: Frames = {
  leads: {
    told: [
      'wir hatten schon miteinander zu tun ({x}). ',
      '[Sie erinnern sich|du erinnerst dich] vielleicht ({x}). ',
      'wir kennen uns schon ({x}). ',
      'unser letzter Kontakt ist mir wieder eingefallen ({x}). ',
    ],
  },
  asks: {
    told: [
      'Was ist daraus bei [Ihnen|dir] geworden?',
      'Wie ging es bei [Ihnen|dir] seitdem weiter?',
      'Was hat sich bei [Ihnen|dir] seither verändert?',
    ],
  },
};
