import type { Frames } from '../hook.ts';

/** English words for a shared school; a passage of the recipient's own follows. */
export const en: Frames = {
  leads: {
    tie: [
      'we both have {p} behind us. ',
      'I went to {p} too. ',
      '{p} is on my CV as well. ',
      'we share {p}. ',
      '{p} is something we have in common. ',
      'I know {p} from my own time there. ',
      'my way led through {p} as well. ',
    ],
  },
  asks: {},
};
