import type { Frames } from '../hook.ts';

/** English openers on a talk. */
export const en: Frames = {
  leads: {
    plain: ['you wrote: {q}. ', 'from your post: {q}. ', 'reading {q}, I wondered: '],
    title: ['about your talk {q}: ', 'a question about your talk {q}: ', 'your talk {q} made me curious: '],
    topic: ['about your topic {q}: ', 'a question about your topic {q}: ', 'your topic {q} made me curious: '],
  },
  asks: {
    ahead: [
      'what should people still have in mind on their way home?',
      'which question from the audience would you find hardest?',
      'which example will you not leave out?',
      'what made you pick that subject?',
    ],
    held: [
      'which question from the audience stayed with you?',
      'what landed differently than you expected?',
      'what did people talk about longest afterwards?',
    ],
  },
};
