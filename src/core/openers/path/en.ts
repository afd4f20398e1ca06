import type { Frames } from '../hook.ts';

/** English openers on a change of path. */
export const en: Frames = {
  leads: {
    told: [
      'your profile says: {q}. ',
      'you write about yourself: {q}. ',
      'your route made me curious: {q}. ',
      'reading {q} in your profile, I wondered: ',
      'from your profile: {q}. ',
    ],
    named: [
      'your profile also says {q}. ',
      'I stopped at {q} in your profile. ',
      'you mention {q} in your profile too. ',
      '{q} is part of your profile as well. ',
    ],
    earlier: [
      'your profile lists {q} as an earlier job. ',
      'one of your earlier jobs was {q}, says your profile. ',
      'further down your profile it says {q}. ',
      'among your earlier jobs I see {q}. ',
    ],
  },
  asks: {
    turned: [
      'what do you still use from that time?',
      'how did the change come about?',
      'what from back then helps you today?',
      'what felt strangest about the switch?',
      'what did you bring along from before?',
    ],
    listed: [
      'what do you still use from that time?',
      'what from back then helps you today?',
      'what did you learn there that you still need?',
    ],
    rose: [
      'what do you still use from those first years?',
      'how much of that is still in your work today?',
      'what did you learn there that no textbook has?',
      'what from back then helps you today?',
    ],
  },
};
