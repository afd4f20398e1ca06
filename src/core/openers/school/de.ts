import type { Frames } from '../hook.ts';

/** German openers on a shared school: the question is about that place. */
export const de: Frames = {
  leads: {
    still: [
      'ich bin selbst gerade {c} und habe gesehen, dass [Sie|du] auch dort [waren|warst]. ',
      'ich bin zurzeit {c}, und [Sie waren|du warst] vor mir dort. ',
    ],
    named: ['wir waren beide {c}. ', 'ich war auch {c}. ', 'wie ich sehe, waren wir beide {c}. '],
  },
  asks: {
    plain: [
      'Bei wem [haben Sie|hast du] dort am meisten gelernt?',
      'Was [haben Sie|hast du] dort gelernt, was bis heute hilft?',
    ],
  },
};
