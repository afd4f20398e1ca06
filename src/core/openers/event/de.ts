import type { Frames } from '../hook.ts';

/** German openers on an event. Nothing is said about when it is or was, because the page does not say. */
export const de: Frames = {
  leads: {
    listed: ['{p}: Das steht auch bei mir im Profil. ', '{p}: Das haben wir beide im Profil. '],
    ahead: ['{p}: Ich bin auch dabei. ', '{p}: Da bin ich auch dabei. ', '{p}: Das steht auch in meinem Kalender. '],
    over: ['{p}: Da war ich auch. ', '{p}: Ich war auch dabei. '],
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
    plain: [
      'Welches Thema ist dort für [Sie|dich] das wichtigste?',
      'Was führt [Sie|dich] dorthin?',
      'Was interessiert [Sie|dich] dort am meisten?',
    ],
  },
};
