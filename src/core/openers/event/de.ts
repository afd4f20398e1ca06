import type { Frames } from '../hook.ts';

/** German openers on an event. Nothing is said about when it is or was, because the page does not say. */
export const de: Frames = {
  leads: {
    tie: ['{x} steht bei uns beiden im Profil. ', 'uns verbindet {x}. '],
    plain: [
      'in [Ihrem|deinem] Profil steht {q}. ',
      '{q} steht in [Ihrem|deinem] Profil. ',
      'eine Frage zu {q} in [Ihrem|deinem] Profil: ',
      'bei {q} in [Ihrem|deinem] Profil bin ich hängen geblieben. ',
      'unter [Ihren|deinen] Veranstaltungen steht {q}. ',
      'zu {q} unter [Ihren|deinen] Veranstaltungen: ',
      '[Sie führen|du führst] {q} im Profil auf. ',
      'ich lese bei [Ihnen|dir] {q}. ',
    ],
  },
  asks: {
    over: [
      'Was ist [Ihnen|dir] von dort geblieben?',
      'Welches Gespräch von dort wirkt bei [Ihnen|dir] noch nach?',
      'Was [haben Sie|hast du] von dort mitgenommen?',
    ],
    plain: [
      'Welches Thema ist dort für [Sie|dich] das wichtigste?',
      'Was führt [Sie|dich] dorthin?',
      'Was bringt [Ihnen|dir] dort am meisten?',
      'Wofür lohnt sich für [Sie|dich] der Weg dorthin?',
      'Welche Gespräche sind dort für [Sie|dich] die besten?',
    ],
  },
};
