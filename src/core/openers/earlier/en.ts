import type { Frames } from '../hook.ts';

/** English words for an earlier encounter. */
export const en: Frames = {
  leads: {
    told: [
      'our paths have crossed before ({x}). ',
      'you may remember ({x}). ',
      'we know each other already ({x}). ',
      'our last contact came back to me ({x}). ',
    ],
  },
  asks: {
    told: [
      'what became of it on your side?',
      'how have things gone for you since?',
      'what has changed for you since then?',
    ],
  },
};
