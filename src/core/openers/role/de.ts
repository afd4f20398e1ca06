import type { Frames } from '../hook.ts';
import { workQuestions } from '../questions/work-de.ts';

/** German words for a role and an employer. Often nothing leads up to the question. */
export const de: Frames = {
  leads: {
    both: [
      'eine Frage zu [Ihrer|deiner] Arbeit als {r} {c}: ',
      'was mich an [Ihrer|deiner] Arbeit als {r} {c} interessiert: ',
      'zu [Ihrer|deiner] Arbeit als {r} {c} habe ich eine Frage: ',
    ],
    role: [
      'eine Frage zu [Ihrer|deiner] Arbeit als {r}: ',
      'was mich an [Ihrer|deiner] Arbeit als {r} interessiert: ',
      'zu [Ihrer|deiner] Arbeit als {r} habe ich eine Frage: ',
    ],
    company: [
      'eine Frage zu [Ihrer|deiner] Arbeit {c}: ',
      'was mich an [Ihrer|deiner] Arbeit {c} interessiert: ',
      'zu [Ihrer|deiner] Arbeit {c} habe ich eine Frage: ',
    ],
    trade: [
      'eine Frage aus Neugier: ',
      'eine Frage an jemanden vom Fach: ',
      'das wüsste ich gern von jemandem vom Fach: ',
    ],
    named: ['', 'eine Frage aus Neugier: '],
    bare: ['eine Frage aus Neugier: '],
  },
  asks: workQuestions,
};
