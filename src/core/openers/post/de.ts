import type { Frames } from '../hook.ts';

const sentence = [
  '{q}: ',
  '[Sie schreiben|du schreibst]: {q}. ',
  '[Ihr|dein] Satz {q} ist mir hängen geblieben. ',
  'eine Frage zu {q}: ',
  'in [Ihrem|deinem] Beitrag steht: {q}. ',
  'an {q} bin ich hängen geblieben. ',
  '{q}, [schreiben Sie|schreibst du]. ',
  'zu [Ihrem|deinem] Satz {q}: ',
  'aus [Ihrem|deinem] Beitrag: {q}. ',
  'beim Lesen von {q} habe ich mich gefragt: ',
];

/** German openers on a post: a passage of it, then a question that fits this kind of statement. */
export const de: Frames = {
  leads: {
    sentence,
    first: [...sentence, '[Ihr|dein] Beitrag fängt so an: {q}. '],
    phrase: [
      '{q} in [Ihrem|deinem] Beitrag: ',
      'eine Frage zu {q} aus [Ihrem|deinem] Beitrag: ',
      'bei {q} in [Ihrem|deinem] Beitrag bin ich hängen geblieben. ',
      '[Sie erwähnen|du erwähnst] {q}. ',
      'zum Stichwort {q}: ',
    ],
  },
  asks: {
    trend: [
      's>[Hatten Sie|Hattest du] damit gerechnet?',
      'b>Hält sich das bisher?',
      's>Was hat [Sie|dich] daran am meisten überrascht?',
      's>War das absehbar?',
    ],
    share: ['s>Hat [Sie|dich] das überrascht?', 's>War das absehbar?', 'Davon würde ich gern mehr lesen.'],
    effort: ['h>Was war das Mühsamste daran?', 'Was hat dabei am längsten gedauert?'],
    change: [
      'o>Wer hat das angestoßen?',
      'w>Wie kam es dazu?',
      'r>Gab es auch Gegenwind?',
      'a>[Würden Sie|Würdest du] es wieder so machen?',
      'Wie hat sich das eingespielt?',
      'Was hat den Anstoß gegeben?',
    ],
    removal: [
      'Vermisst das jemand?',
      'Was ist an die Stelle getreten?',
      'r>Gab es auch Gegenwind?',
      'w>Was hat den Ausschlag gegeben?',
      'a>[Würden Sie|Würdest du] es wieder so machen?',
    ],
    trial: [
      'Woran [würden Sie|würdest du] merken, dass es sich lohnt?',
      'Was hat [Sie|dich] dabei bisher am meisten überrascht?',
      'w>Wie kam es zu dem Versuch?',
    ],
    done: [
      'h>Was war das Schwierigste daran?',
      'Worüber [freuen Sie sich|freust du dich] dabei am meisten?',
      'Was lief anders als gedacht?',
      'Wie lange hat es gebraucht, bis es so weit war?',
    ],
    problem: [
      'g>Wie ist es weitergegangen?',
      'n>Was [machen Sie|machst du] seither anders?',
      'bw>Woran hat es am Ende gelegen?',
      'Was [hätten Sie|hättest du] im Nachhinein gern früher gewusst?',
    ],
    find: [
      'Was passiert jetzt damit?',
      'Wie [sind Sie|seid ihr] darauf gestoßen?',
      'Was war [Ihr|dein] erster Gedanke?',
    ],
    insight: [
      'Woran [haben Sie|hast du] das gemerkt?',
      'Welche Erfahrung steckt dahinter?',
      's>Hat [Sie|dich] das selbst überrascht?',
    ],
    view: [
      'Was hat [Sie|dich] darauf gebracht?',
      'r>Wer widerspricht [Ihnen|dir] da am ehesten?',
      'Welche Erfahrung steckt dahinter?',
      'r>[Bekommen Sie|Bekommst du] dafür auch Widerspruch?',
      'Woran [haben Sie|hast du] das gemerkt?',
      'Seit wann [sehen Sie|siehst du] das so?',
    ],
    story: [
      'f>Kommt so etwas öfter vor?',
      'Davon würde ich gern mehr lesen.',
      'Die ganze Geschichte würde ich gern hören.',
    ],
    practice: ['w>Wie kam es dazu?', 'Davon würde ich gern mehr lesen.'],
    event: [
      'f>Kommt so etwas öfter vor?',
      's>Hat [Sie|dich] das überrascht?',
      'Die ganze Geschichte würde ich gern hören.',
    ],
    seek: [
      '[Sind Sie|Bist du] schon fündig geworden?',
      'Hat sich schon jemand gemeldet?',
      'Worauf kommt es [Ihnen|dir] dabei besonders an?',
    ],
    plan: [
      'Was [erhoffen Sie sich|erhoffst du dir] davon?',
      'Was muss bis dahin noch passieren?',
      'Worauf [sind Sie|bist du] dabei am meisten gespannt?',
      'w>Was hat den Ausschlag gegeben?',
    ],
    plain: ['Davon würde ich gern mehr lesen.'],
  },
};
