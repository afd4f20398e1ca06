import type { Frames } from '../hook.ts';
import { toldLeads } from '../post/en.ts';

/** English openers on a talk. */
export const en: Frames = {
  leads: {
    told: toldLeads,
    title: ['about your talk {q}: ', 'a question about your talk {q}: ', 'your talk {q} made me curious: '],
    topic: ['about your topic {q}: ', 'a question about your topic {q}: ', 'your topic {q} made me curious: '],
  },
  asks: {
    ahead: ['what do you want people to take away?', 'which part matters most to you?'],
    held: ['which question from the audience stayed with you?', 'which questions came up afterwards?'],
    talk: [
      'q>which question from the audience stayed with you?',
      'q>which questions came up afterwards?',
      'oqr>how was it received?',
    ],
  },
};
