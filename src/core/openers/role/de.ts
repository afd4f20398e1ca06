import type { Frames } from '../hook.ts';
import { workQuestions } from '../questions/work-de.ts';

/** German words for a role and an employer. */
export const de: Frames = {
  leads: {
    both: [
      'eine Frage zu [Ihrer|deiner] Arbeit als {r} {c}: ',
      'was mich an [Ihrer|deiner] Arbeit als {r} {c} interessiert: ',
      'eines wüsste ich gern über [Ihre|deine] Arbeit als {r} {c}: ',
      'zu [Ihrer|deiner] Arbeit als {r} {c} habe ich eine Frage: ',
      'zu [Ihrer|deiner] Arbeit als {r} {c} wüsste ich gern eines: ',
    ],
    role: [
      'eine Frage zu [Ihrer|deiner] Arbeit als {r}: ',
      'was mich an [Ihrer|deiner] Arbeit als {r} interessiert: ',
      'eine Frage an [Sie|dich] als {r}: ',
      'eines wüsste ich gern über [Ihre|deine] Arbeit als {r}: ',
      'zu [Ihrer|deiner] Arbeit als {r} habe ich eine Frage: ',
      'zu [Ihrer|deiner] Arbeit als {r} wüsste ich gern eines: ',
    ],
    company: [
      'eine Frage zu [Ihrer|deiner] Arbeit {c}: ',
      'was mich an [Ihrer|deiner] Arbeit {c} interessiert: ',
      'eines wüsste ich gern über [Ihre|deine] Arbeit {c}: ',
    ],
    field: ['eine Frage zu [Ihrer|deiner] Arbeit ({q}): ', 'was mich an [Ihrer|deiner] Arbeit ({q}) interessiert: '],
  },
  asks: workQuestions,
};
