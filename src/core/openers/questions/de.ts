import type { Frames } from '../hook.ts';

/**
 * German questions by the kind of statement that they answer. A letter before `>` says which answer makes the
 * question idle; see `answeredBy`. `{a}` is who has to live with it at this recipient's place of work.
 */
export const questions: Frames['asks'] = {
  launch: ['Wie ist der Start gelaufen?', 'Wie wird das angenommen?', 'Wie läuft es bisher?'],
  anniversary: ['Was hat sich in der Zeit am meisten verändert?', 'Was ist heute ganz anders als am Anfang?'],
  titled: [
    'w>Was hat [Sie|dich] auf das Thema gebracht?',
    'w>Wie [sind Sie|bist du] auf das Thema gekommen?',
    'Welche Rückmeldungen kamen bisher?',
  ],
  result: [
    'sez>[Hatten Sie|Hattest du] damit gerechnet?',
    'se>Hat [Sie|dich] das überrascht?',
    'wdqk>Woran liegt das?',
    'wdqk>Wie [erklären Sie sich|erklärst du dir] das?',
  ],
  outcome: ['sez>[Hatten Sie|Hattest du] damit gerechnet?', 's>Hat [Sie|dich] das überrascht?'],
  removal: [
    'w>Was hat den Ausschlag gegeben?',
    'w>Was war der Anlass?',
    'rx>Wie kam das {a} an?',
    'wi>Von wem kam die Idee?',
    'wg>Wie läuft es seitdem?',
  ],
  change: [
    'w>Was hat den Anstoß gegeben?',
    'w>Wie kam es dazu?',
    'w>Was war der Anlass?',
    'rx>Wie kam das {a} an?',
    'iu>Von wem kam die Idee?',
    'vuk>Wie [sind Sie|bist du] darauf gekommen?',
  ],
  remedy: ['iu>Von wem kam die Idee?', 'vuk>Wie [sind Sie|bist du] darauf gekommen?'],
  effect: ['se>[Hatten Sie|Hattest du] damit gerechnet?', 'sw>Hat [Sie|dich] das überrascht?'],
  done: [
    'h>Was war das Schwierigste daran?',
    'h>Was hat länger gedauert als gedacht?',
    'h>Was hat dabei am meisten Zeit gekostet?',
  ],
  effort: ['h>Was hat am längsten gedauert?', 'h>Was war das Schwierigste daran?'],
  long: ['Was hat sich in der Zeit am meisten verändert?', 'Was ist heute ganz anders als am Anfang?'],
  lesson: ['Was davon hat am längsten gebraucht?', 'Welcher Punkt wird am seltensten geglaubt?'],
  ruling: ['Was ändert sich damit im Alltag?', 'Wen trifft das am meisten?'],
  seek: ['[Sind Sie|Bist du] schon fündig geworden?', 'Hat sich schon jemand gemeldet?'],
  plan: ['w>Wie kam es dazu?', 'w>Was hat den Ausschlag gegeben?', 'w>Was war der Anlass?'],
  find: ['g>Was passiert jetzt damit?', 'Was war [Ihr|dein] erster Gedanke?'],
  insight: ['Wann ist [Ihnen|dir] das klar geworden?', 'w>Welche Erfahrung steckt dahinter?'],
  stance: ['w>Welche Erfahrung steckt dahinter?', 'w>Wie [sind Sie|bist du] zu dieser Ansicht gekommen?'],
  view: ['w>Welche Erfahrung steckt dahinter?', 'w>Wie [sind Sie|bist du] zu dieser Ansicht gekommen?'],
  generation: ['Was [machen Sie|machst du] anders als die Generation davor?', 'Was ist geblieben, wie es immer war?'],
  studied: ['Welche Frage daran ist noch offen?', 's>Was hat [Sie|dich] daran zuletzt überrascht?'],
  made: ['h>Was war das Schwierigste daran?', 'ht>Wie lange hat das gedauert?'],
  report: ['w>Wie kam es dazu?', 'w>Wie ist es dazu gekommen?', 'w>Was war der Anlass?'],
  event: ['Was [haben Sie|hast du] geantwortet?', 'Was [haben Sie|hast du] gesagt?'],
  ready: ['h>Was war das Schwierigste daran?', 'h>Was hat dabei am meisten Zeit gekostet?'],
  habit: ['wk>Wie [sind Sie|bist du] darauf gekommen?', 'wk>Was hat [Sie|dich] darauf gebracht?'],
  does: ['w>Wie [sind Sie|bist du] dazu gekommen?', 'w>Womit hat das bei [Ihnen|dir] angefangen?'],
  works: ['w>Was hat [Sie|dich] auf das Thema gebracht?', 'w>Wie [sind Sie|bist du] auf das Thema gekommen?'],
  rule: ['w>Welche Erfahrung steckt dahinter?', 'w>Wann ist [Ihnen|dir] das klar geworden?'],
  stock: [
    'Was davon macht zurzeit am meisten Arbeit?',
    'Was davon hält [Sie|dich] gerade am meisten auf Trab?',
    'Was davon beschäftigt [Sie|dich] zurzeit am meisten?',
    'Was davon kostet zurzeit die meiste Zeit?',
  ],
  since: ['Was hat sich in der Zeit am meisten verändert?', 'Was ist heute ganz anders als am Anfang?'],
  field: ['Wie [sind Sie|bist du] dazu gekommen?', 'Womit hat das bei [Ihnen|dir] angefangen?'],
};
