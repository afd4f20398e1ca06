import type { Frames } from '../hook.ts';

/** English openers on a change of path. */
export const en: Frames = {
  leads: {
    told: [
      'your profile says: {q}. ',
      'you write about yourself: {q}. ',
      'your route made me curious: {q}. ',
      'I read this in your profile: {q}. ',
    ],
    named: [
      'your profile also says {q}. ',
      'you mention {q} in your profile too. ',
      '{q} is part of your profile as well. ',
    ],
    earlier: ['your profile also says {q}. ', 'you mention {q} in your profile too. '],
    was: [
      'you used to work as {o}. ',
      'you have also worked as {o}. ',
      'I see that you used to work as {o}. ',
      'your profile says that you used to work as {o}. ',
      'you once worked as {o}. ',
    ],
  },
  asks: {
    turned: [
      'what do you still use from that time?',
      'how did the change come about?',
      'what from back then helps you today?',
      'what felt strangest about the switch?',
    ],
    listed: [
      'what do you still use from that time?',
      'how did the change come about?',
      'what from back then helps you today?',
      'what felt strangest about the switch?',
    ],
    rose: ['what do you still use from those first years?', 'what from back then helps you today?'],
  },
};
