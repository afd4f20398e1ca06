import type { Frames } from '../hook.ts';

/** German openers on a shared employer: the question is about that place. */
export const de: Frames = {
  leads: {
    named: ['wir waren beide {c}. ', 'ich war auch {c}. '],
    plain: [
      '{x} steht auch in meinem Lebenslauf. ',
      'in meinem Lebenslauf steht auch {x}. ',
      '{x} haben wir beide im Lebenslauf. ',
    ],
  },
  asks: {
    now: [
      'In welchem Team [sind Sie|bist du] dort?',
      'Wie [erleben Sie|erlebst du] das Haus zurzeit?',
      'Was [würden Sie|würdest du] dort keinesfalls ändern?',
    ],
    past: [
      'In welchem Team [waren Sie|warst du] dort?',
      'Was [haben Sie|hast du] von dort mitgenommen?',
      'Was aus der Zeit hilft [Ihnen|dir] heute noch?',
    ],
  },
};
