import type { Frames } from '../hook.ts';

/** German openers on a speciality. */
export const de: Frames = {
  leads: {
    about: [
      'in [Ihrem|deinem] Profil steht: {q}. ',
      '[Sie schreiben|du schreibst] über [sich|dich]: {q}. ',
      '{q} steht in [Ihrem|deinem] Profil. ',
      'der Satz {q} in [Ihrem|deinem] Profil hat mich neugierig gemacht. ',
      'eine Frage zu {q}: ',
      'aus [Ihrem|deinem] Profil: {q}. ',
      'zu {q} in [Ihrem|deinem] Profil: ',
    ],
    headline: [
      'unter [Ihrem|deinem] Namen steht {q}. ',
      'eine Frage zu {q}: ',
      'bei {q} in [Ihrem|deinem] Profil bin ich hängen geblieben. ',
      'neben [Ihrem|deinem] Namen steht {q}. ',
      '[Sie stellen sich|du stellst dich] mit {q} vor. ',
      'zu {q} in [Ihrem|deinem] Profil: ',
      '{q}, das hat mich neugierig gemacht. ',
    ],
    skill: [
      '{q} steht unter [Ihren|deinen] Kenntnissen. ',
      'unter [Ihren|deinen] Kenntnissen steht {q}. ',
      'bei {q} in [Ihrem|deinem] Profil bin ich hängen geblieben. ',
      '[Sie nennen|du nennst] {q} im Profil. ',
      'eine Frage zu {q}: ',
      'zum Stichwort {q} in [Ihrem|deinem] Profil: ',
      'das Stichwort {q} in [Ihrem|deinem] Profil hat mich neugierig gemacht. ',
    ],
  },
  asks: {
    motto: ['Gibt es dazu eine Geschichte?', 'Davon würde ich gern mehr lesen.'],
    habit: [
      'Wie kam es dazu?',
      'Wie sieht das im Alltag aus?',
      'Was [haben Sie|hast du] dabei gelernt, das [Sie|dich] selbst überrascht hat?',
    ],
    principle: [
      'Welche Erfahrung steckt dahinter?',
      'Was hat [Sie|dich] darauf gebracht?',
      'Gibt es dazu eine Geschichte?',
      'Wie zeigt sich das im Alltag?',
      'Wann [haben Sie|hast du] das zuletzt gemerkt?',
    ],
    long: [
      'Was hat sich in der Zeit am meisten verändert?',
      'Was ist heute ganz anders als am Anfang?',
      'Was überrascht [Sie|dich] nach all der Zeit noch?',
    ],
    field: [
      'Wie [sind Sie|bist du] dazu gekommen?',
      'Was reizt [Sie|dich] daran am meisten?',
      'Was wird daran am häufigsten unterschätzt?',
      'Wie kam es dazu?',
    ],
    many: ['Wie sieht da ein gewöhnlicher Tag aus?', 'Was daran würde ein Außenstehender nie vermuten?'],
    topic: [
      'Was reizt [Sie|dich] daran am meisten?',
      'Was wird daran am häufigsten unterschätzt?',
      'Was hat sich da in den letzten Jahren am meisten verändert?',
      'Was daran würde ein Außenstehender nie vermuten?',
    ],
  },
};
