import type { Frames } from '../hook.ts';

/** German openers on an event. Nothing is said about when it is or was, because the page does not say. */
export const de: Frames = {
  leads: {
    listed: [
      'die Veranstaltung {x} steht auch bei mir im Profil. ',
      'wir haben beide die Veranstaltung {x} im Profil. ',
    ],
    ahead: [
      'die Veranstaltung {x} steht auch in meinem Kalender. ',
      'wir haben beide die Veranstaltung {x} im Kalender. ',
    ],
    over: ['die Veranstaltung {x} stand auch in meinem Kalender. ', 'bei der Veranstaltung {x} war ich auch. '],
    plain: [
      'in [Ihrem|deinem] Profil steht {q}. ',
      '{q} steht in [Ihrem|deinem] Profil. ',
      'eine Frage zu {q} in [Ihrem|deinem] Profil: ',
      'unter [Ihren|deinen] Veranstaltungen steht {q}. ',
      '[Sie nennen|du nennst] im Profil {q}. ',
    ],
  },
  asks: {
    over: ['Was ist [Ihnen|dir] davon geblieben?', 'Was [haben Sie|hast du] von dort mitgenommen?'],
    plain: ['Welches Thema ist dort für [Sie|dich] das wichtigste?', 'Was interessiert [Sie|dich] dort am meisten?'],
  },
};
