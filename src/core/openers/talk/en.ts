import type { Frames } from '../hook.ts';

/** English openers on a talk. */
export const en: Frames = {
  leads: {
    plain: ['you wrote: {q}. ', 'from your post: {q}. ', 'I read your post: {q}. ', 'in your post you write: {q}. '],
    title: ['about your talk {q}: ', 'a question about your talk {q}: ', 'your talk {q} made me curious: '],
    topic: ['about your topic {q}: ', 'a question about your topic {q}: ', 'your topic {q} made me curious: '],
  },
  asks: {
    ahead: [
      'what do you want people to take away?',
      'what made you pick that subject?',
      'which part matters most to you?',
    ],
    held: [
      'which question from the audience stayed with you?',
      'how did it go down?',
      'which questions came up afterwards?',
      'what did people talk about longest afterwards?',
    ],
  },
};
