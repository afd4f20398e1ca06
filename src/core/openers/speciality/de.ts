import type { Frames } from '../hook.ts';
import { questions } from '../questions/de.ts';

/** German openers on a speciality. */
export const de: Frames = {
  leads: {
    about: [
      'in [Ihrem|deinem] Profil steht: {q}. ',
      '[Sie schreiben|du schreibst] über [sich|dich]: {q}. ',
      '[Sie schreiben|du schreibst] im Profil: {q}. ',
      'in [Ihrem|deinem] Profil habe ich gelesen: {q}. ',
      'gerade habe ich in [Ihrem|deinem] Profil gelesen: {q}. ',
      'im Profil [schreiben Sie|schreibst du]: {q}. ',
      '{q}, heißt es in [Ihrem|deinem] Profil. ',
      '{q}, steht in [Ihrem|deinem] Profil. ',
    ],
    headline: [
      'eine Frage zu {q}: ',
      'in [Ihrem|deinem] Profil steht {q}. ',
      '[Ihr|dein] Profil nennt {q}. ',
      '[Sie nennen|du nennst] {q} im Profil. ',
    ],
  },
  asks: questions,
};
