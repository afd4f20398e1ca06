import type { Frames } from '../hook.ts';

/** German questions for work who look after, teach or study. */
export const people: Frames['asks'] = {
  signing: ['Was lässt sich gebärden und nicht sagen?'],
  pool: ['Woran [sehen Sie|siehst du] zuerst, dass jemand in Not ist?'],
  learner: [
    'Was ist ganz anders, als es im Lehrbuch steht?',
    'Womit [haben Sie|hast du] am ersten Tag überhaupt nicht gerechnet?',
  ],
  midwife: [
    'Welche Frage stellen werdende Eltern heute, die vor zehn Jahren niemand gestellt hat?',
    'Welcher Rat hält sich hartnäckig, obwohl er überholt ist?',
  ],
  pharmacy: ['Welches Mittel ist zurzeit am schwersten zu bekommen?', 'Welche Wechselwirkung kennen die wenigsten?'],
  vet: ['Was ist im Alltag schwieriger: die Tiere oder ihre Halter?', 'Was übersehen Tierhalter am längsten?'],
  instructor: [
    'Was können die Auszubildenden heute besser als früher?',
    'Woran [merken Sie|merkst du], dass jemand in der Ausbildung angekommen ist?',
  ],
  rescue: ['Was lernt man erst im Einsatz und in keiner Übung?', 'Was beherrscht man erst nach Jahren?'],
  animals: ['Woran [merken Sie|merkst du] zuerst, dass mit einem Tier etwas nicht stimmt?'],
  nurse: [
    'Was würde den Pflegealltag sofort leichter machen und kein Geld kosten?',
    'Welche Aufgabe gehört [Ihrer|deiner] Meinung nach nicht in die Pflege?',
  ],
  therapy: ['Was üben die Leute zu Hause nie?', 'Woran [merken Sie|merkst du] zuerst, dass eine Behandlung anschlägt?'],
  teeth: [
    'Woran [erkennen Sie|erkennst du] eine gute Arbeit, die ein Laie nie bemerkt?',
    'Welche Arbeit dauert viel länger, als Patienten denken?',
  ],
  doctor: [
    'Welche Frage stellen Patienten viel zu selten?',
    'Wofür fehlt im Alltag mit Patienten am meisten die Zeit?',
  ],
  kids: [
    'Was können Kinder heute früher als vor zehn Jahren, und was später?',
    'Welches Spiel funktioniert seit Jahren und wird nie langweilig?',
  ],
  school: [
    'Welche Stunde im Stundenplan [würden Sie|würdest du] als letzte streichen?',
    'Was im Schulalltag kostet mehr Zeit, als es nützt?',
  ],
  research: [
    'Welche Frage in [Ihrem|deinem] Fach gilt als erledigt und ist es nicht?',
    'Welches Ergebnis hat [Ihnen|dir] zuletzt eine Annahme zerlegt?',
  ],
  library: ['Welches Buch steht seit Jahren da und sollte längst entdeckt werden?'],
  social: [
    'Was hilft in [Ihrer|deiner] Arbeit mehr als jedes Formular?',
    'Woran [merken Sie|merkst du], dass ein Gespräch etwas verändert hat?',
  ],
};
