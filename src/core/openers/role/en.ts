import type { Frames } from '../hook.ts';

/** English words for role and employer; a passage of the recipient's own follows. */
export const en: Frames = {
  leads: { tie: ['{r} at {c}: that made me curious. ', 'your work at {c} ({r}) made me curious. '] },
  asks: {},
};
