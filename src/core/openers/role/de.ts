import type { Frames } from '../hook.ts';
import { workQuestions } from '../questions/work-de.ts';

/** German words for a role and an employer. */
export const de: Frames = {
  leads: {
    both: [
      '{c} [sind Sie|bist du] {r}. ',
      '[Ihre|deine] Arbeit als {r} {c} kenne ich nur von außen: ',
      '[Sie sind|du bist] {r} {c}. ',
      '[Sie arbeiten|du arbeitest] als {r} {c}. ',
      'eine Frage zu [Ihrer|deiner] Arbeit als {r} {c}: ',
      'was mich bei [Ihrer|deiner] Arbeit als {r} {c} interessiert: ',
      'als {r} {c} [können Sie|kannst du] mir das vielleicht sagen: ',
      '[Ihr|dein] Alltag als {r} {c} macht mich neugierig: ',
    ],
    role: [
      '[Ihre|deine] Arbeit als {r} kenne ich nur von außen: ',
      '[Sie sind|du bist] {r}. ',
      '[Sie arbeiten|du arbeitest] als {r}. ',
      'eine Frage zu [Ihrer|deiner] Arbeit als {r}: ',
      'was mich bei [Ihrer|deiner] Arbeit als {r} interessiert: ',
      'als {r} [können Sie|kannst du] mir das vielleicht sagen: ',
      '[Ihr|dein] Alltag als {r} macht mich neugierig: ',
    ],
    company: [
      'eine Frage zu [Ihrer|deiner] Arbeit {c}: ',
      '[Ihre|deine] Arbeit {c} macht mich neugierig: ',
      'was mich bei [Ihrer|deiner] Arbeit {c} interessiert: ',
    ],
    field: [
      'eine Frage zu [Ihrer|deiner] Arbeit ({q}): ',
      'in [Ihrem|deinem] Profil steht {q}. ',
      'was mich bei [Ihrer|deiner] Arbeit ({q}) interessiert: ',
      '[Ihre|deine] Arbeit ({q}) macht mich neugierig: ',
    ],
  },
  asks: workQuestions,
};
