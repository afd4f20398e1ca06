import type { Frames } from '../hook.ts';

/**
 * German questions by the kind of statement that they answer. A letter before `>` says which answer makes the
 * question idle; see `answeredBy`.
 */
export const questions: Frames['asks'] = {
  result: ['s>[Hatten Sie|Hattest du] damit gerechnet?', 'wd>Was hat dabei den größten Unterschied gemacht?'],
  removal: [
    'r>Hat es jemand vermisst?',
    'w>Was hat den Ausschlag gegeben?',
    's>Was hat [Sie|dich] dabei am meisten überrascht?',
  ],
  change: [
    'w>Was hat den Anstoß gegeben?',
    'h>Was war in der ersten Zeit am schwierigsten?',
    'ro>Wer musste am längsten überzeugt werden?',
    's>Was hat [Sie|dich] dabei am meisten überrascht?',
  ],
  first: ['a>Was [machen Sie|machst du] beim zweiten Mal anders?', 's>Was hat [Sie|dich] dabei am meisten überrascht?'],
  done: ['h>Was war das Schwierigste daran?', 'h>Was hat länger gedauert als gedacht?', 'Was kommt als Nächstes?'],
  effort: ['h>Welcher Punkt hat am längsten gedauert?', 'h>Was war das Zäheste daran?'],
  passed: ['w>Was hat dabei am meisten geholfen?', 'Wer hat [Sie|dich] dabei am meisten überrascht?'],
  long: ['Was hat sich in der Zeit am meisten verändert?', 'Was ist heute ganz anders als am Anfang?'],
  trial: [
    'Woran [machen Sie|machst du] fest, ob es dabei bleibt?',
    's>Was hat [Sie|dich] dabei bisher am meisten überrascht?',
  ],
  lesson: ['Was davon hat am längsten gebraucht?', 'Welcher Punkt wird am seltensten geglaubt?'],
  ruling: ['Was ändert sich damit im Alltag?', 'Wen trifft das am meisten?'],
  seek: ['[Sind Sie|Bist du] schon fündig geworden?', 'Hat sich schon jemand gemeldet?'],
  plan: [
    'Was muss bis dahin noch passieren?',
    'Worauf [sind Sie|bist du] dabei am meisten gespannt?',
    'w>Was hat den Ausschlag gegeben?',
  ],
  problem: ['bwg>Woran hat es am Ende gelegen?', 'n>Was [machen Sie|machst du] seither anders?'],
  find: ['g>Was passiert jetzt damit?', 'Was war [Ihr|dein] erster Gedanke?'],
  insight: ['Wann ist [Ihnen|dir] das klar geworden?', 'Welche Erfahrung steckt dahinter?'],
  view: [
    'Welche Erfahrung steckt dahinter?',
    'r>Wer widerspricht [Ihnen|dir] da am ehesten?',
    'Was hat [Sie|dich] darauf gebracht?',
  ],
  practice: ['w>Wie hat das angefangen?', 'h>Was ist daran schwieriger, als es klingt?'],
  story: ['Welcher Moment davon ist [Ihnen|dir] geblieben?', 'Die ganze Geschichte würde ich gern hören.'],
  plain: ['Davon würde ich gern mehr lesen.', 'Dazu würde ich gern mehr erfahren.'],
  generation: ['Was [machen Sie|machst du] anders als die Generation davor?', 'Was ist geblieben, wie es immer war?'],
  studied: ['Welche Frage daran ist noch offen?', 's>Was hat [Sie|dich] daran zuletzt überrascht?'],
  field: ['Wie [sind Sie|bist du] dazu gekommen?', 'Wie kam es dazu?'],
  topic: ['Was ist daran schwieriger, als es von außen aussieht?', 'Was hat sich da zuletzt am meisten verändert?'],
};
