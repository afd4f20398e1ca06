import type { Frames } from '../hook.ts';

/** English words for role and employer; a passage of the recipient's own follows. */
export const en: Frames = {
  leads: { tie: ['a question about your work at {c} ({r}). ', 'your work at {c} ({r}) made me curious. '] },
  asks: {},
};
