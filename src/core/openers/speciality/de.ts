import type { Frames } from '../hook.ts';
import { questions } from '../questions/de.ts';

/** German openers on a speciality. */
export const de: Frames = {
  leads: {
    about: [
      'in [Ihrem|deinem] Profil steht: {q}. ',
      '[Sie schreiben|du schreibst] über [sich|dich]: {q}. ',
      'in [Ihrem|deinem] Profil lese ich: {q}. ',
      'aus [Ihrem|deinem] Profil: {q}. ',
      '{q}, steht in [Ihrem|deinem] Profil. ',
      'ein Satz in [Ihrem|deinem] Profil ist mir geblieben: {q}. ',
    ],
    headline: [
      'unter [Ihrem|deinem] Namen steht {q}. ',
      'eine Frage zu {q}: ',
      'bei {q} in [Ihrem|deinem] Profil bin ich hängen geblieben. ',
      '[Ihr|dein] Profil nennt {q}. ',
      '{q}, das hat mich neugierig gemacht. ',
    ],
    skill: [
      '{q} steht unter [Ihren|deinen] Kenntnissen. ',
      'eine Frage zu {q}: ',
      '[Sie nennen|du nennst] {q} im Profil. ',
    ],
  },
  asks: questions,
};
