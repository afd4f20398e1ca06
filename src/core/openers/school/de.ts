import type { Frames } from '../hook.ts';

/** German openers on a shared school: the question is about that place. */
export const de: Frames = {
  leads: {
    named: ['wir waren beide {c}. ', 'ich war auch {c}. ', '{c} war ich auch. '],
    plain: ['{p}: Da war ich auch. ', '{p}: Dort war ich auch. '],
  },
  asks: {
    plain: [
      'Bei wem [haben Sie|hast du] dort am meisten gelernt?',
      'Woran [denken Sie|denkst du] von dort noch gern?',
      'Woran [erinnern Sie sich|erinnerst du dich] am liebsten?',
    ],
  },
};
