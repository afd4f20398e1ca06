import type { Frames } from '../hook.ts';

/** German words around what the user has typed. */
export const de: Frames = {
  leads: {
    sentence: ['{x}. '],
    theirs: ['mein Anlass: {x}. ', 'der Grund für meine Nachricht: {x}. '],
    mine: ['ich {x}. '],
    ours: ['wir {x}. '],
    met: ['wir haben uns {x}. '],
    metBe: ['wir sind uns {x}. '],
    metPlain: ['wir haben {x}. '],
    consumed: ['ich habe {x}. '],
    metAt: ['wir haben uns {x} getroffen. ', 'wir haben {x} miteinander gesprochen. '],
    metAtWhen: ['wir haben uns {w} {x} getroffen. ', 'wir haben {w} {x} miteinander gesprochen. '],
    answerMet: ['wir sind uns schon begegnet ({x}). ', 'wir haben uns schon getroffen ({x}). '],
    answerMetWhen: ['wir sind uns schon begegnet ({x}, {w}). ', 'wir haben uns schon getroffen ({x}, {w}). '],
    recommended: [
      '{x} hat mir empfohlen, [Ihnen|dir] zu schreiben. ',
      '{x} meinte, wir sollten uns kennenlernen. ',
      'den Hinweis auf [Sie|dich] habe ich von {x}. ',
    ],
    work: ['wir arbeiten am selben Thema: {x}. ', 'uns verbindet die Arbeit: {x}. '],
    topic: ['zu {x}: ', 'mein Anlass: {x}. ', 'ich schreibe [Ihnen|dir] wegen: {x}. ', 'was uns verbindet: {x}. '],
  },
  asks: {
    met: [
      'Was [haben Sie|hast du] von dort mitgenommen?',
      'Was ist [Ihnen|dir] davon geblieben?',
      'Wie ging es bei [Ihnen|dir] danach weiter?',
    ],
    consumed: [
      'Was hat [Sie|dich] auf das Thema gebracht?',
      'Welche Rückmeldung hat [Sie|dich] am meisten überrascht?',
      'Was ist seitdem dazugekommen?',
      'Was [würden Sie|würdest du] heute ergänzen?',
    ],
    recommended: [
      'Woran [arbeiten Sie|arbeitest du] gerade?',
      'Welche Frage beschäftigt [Sie|dich] bei der Arbeit gerade am meisten?',
      'Was steht bei [Ihnen|dir] gerade im Mittelpunkt?',
    ],
    topic: ['Woran [arbeiten Sie|arbeitest du] gerade?', 'Was beschäftigt [Sie|dich] gerade am meisten?'],
  },
};
