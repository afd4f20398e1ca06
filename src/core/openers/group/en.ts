import type { Frames } from '../hook.ts';

/** English openers on a shared group: the question is one that also somebody can answer who hardly looks in. */
export const en: Frames = {
  leads: {
    plain: ['we are both in the group {x}. ', 'I am in the group {x} too. ', "I'm in the group {x} as well. "],
  },
  asks: {
    plain: ['how did you come across it?', 'do you post there or mostly read along?'],
  },
};
