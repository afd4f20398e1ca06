import type { Frames } from '../hook.ts';

/**
 * German questions by the kind of statement that they answer. A letter before `>` says which answer makes the
 * question idle; see `answeredBy`. `{a}` is who has to live with it at this recipient's place of work.
 */
export const questions: Frames['asks'] = {
  result: ['sez>[Hatten Sie|Hattest du] damit gerechnet?', 'wdq>Woran liegt das?'],
  outcome: ['sez>[Hatten Sie|Hattest du] damit gerechnet?', 'wdq>Woran liegt das?'],
  removal: ['w>Was hat den Ausschlag gegeben?', 'rx>Wie kam das {a} an?', 'wi>Von wem kam die Idee?'],
  change: [
    'w>Was hat den Anstoß gegeben?',
    'w>Wie kam es dazu?',
    'rx>Wie kam das {a} an?',
    'iu>Von wem kam die Idee?',
    'vu>Wie [sind Sie|bist du] darauf gekommen?',
  ],
  remedy: ['iu>Von wem kam die Idee?', 'vu>Wie [sind Sie|bist du] darauf gekommen?'],
  effect: ['se>[Hatten Sie|Hattest du] damit gerechnet?', 'et>Wie schnell war das zu merken?'],
  done: ['h>Was war das Schwierigste daran?', 'h>Was hat länger gedauert als gedacht?'],
  effort: ['h>Welcher Punkt hat am längsten gedauert?', 'h>Was war das Zäheste daran?'],
  long: ['Was hat sich in der Zeit am meisten verändert?', 'Was ist heute ganz anders als am Anfang?'],
  trial: ['Woran [machen Sie|machst du] fest, ob es dabei bleibt?', 'rx>Wie kommt das {a} an?'],
  lesson: ['Was davon hat am längsten gebraucht?', 'Welcher Punkt wird am seltensten geglaubt?'],
  ruling: ['Was ändert sich damit im Alltag?', 'Wen trifft das am meisten?'],
  seek: ['[Sind Sie|Bist du] schon fündig geworden?'],
  plan: ['w>Wie kam es dazu?', 'w>Was hat den Ausschlag gegeben?'],
  find: ['g>Was passiert jetzt damit?', 'Was war [Ihr|dein] erster Gedanke?'],
  insight: ['Wann ist [Ihnen|dir] das klar geworden?', 'w>Welche Erfahrung steckt dahinter?'],
  stance: ['w>Welche Erfahrung steckt dahinter?', 'r>Wer widerspricht [Ihnen|dir] da am ehesten?'],
  view: ['w>Welche Erfahrung steckt dahinter?'],
  practice: ['w>Wie hat das angefangen?', 'rx>Wie kommt das {a} an?'],
  generation: ['Was [machen Sie|machst du] anders als die Generation davor?', 'Was ist geblieben, wie es immer war?'],
  studied: ['Welche Frage daran ist noch offen?', 's>Was hat [Sie|dich] daran zuletzt überrascht?'],
  deed: ['s>Was hat [Sie|dich] dabei am meisten überrascht?', 'Gibt es dazu eine Geschichte?'],
  report: ['s>Was hat [Sie|dich] dabei am meisten überrascht?', 'w>Wie kam es dazu?'],
  event: ['w>Wie kam es dazu?', 'Gibt es dazu eine Geschichte?'],
  habit: ['w>Wie kam es dazu?', 'Wie [sind Sie|bist du] dazu gekommen?'],
  rule: ['w>Welche Erfahrung steckt dahinter?'],
  note: ['Gibt es dazu eine Geschichte?', 'Steckt da eine Geschichte dahinter?'],
  field: ['Wie [sind Sie|bist du] dazu gekommen?', 'Womit hat das bei [Ihnen|dir] angefangen?'],
  topic: ['Was ist daran schwieriger, als es von außen aussieht?', 'Was hat sich da zuletzt am meisten verändert?'],
};
