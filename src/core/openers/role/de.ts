import type { Frames } from '../hook.ts';

/** German words for role and employer; a passage of the recipient's own follows. */
export const de: Frames = {
  leads: {
    tie: [
      'eine Frage zu [Ihrer|deiner] Arbeit als {r} ({c}). ',
      '[Ihre|deine] Arbeit als {r} ({c}) hat mich neugierig gemacht. ',
    ],
  },
  asks: {},
};
