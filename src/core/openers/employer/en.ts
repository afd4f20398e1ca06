import type { Frames } from '../hook.ts';

/** English words for a shared employer; a passage of the recipient's own follows. */
export const en: Frames = {
  leads: {
    tie: [
      '{x} is on my CV as well. ',
      'we both have {x} on our CVs. ',
      'I know {x} from the inside. ',
      '{x} is something we have in common. ',
      'we have {x} in common. ',
    ],
  },
  asks: {},
};
