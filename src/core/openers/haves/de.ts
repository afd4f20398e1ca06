import type { Frames } from '../hook.ts';

/** German openers on "Ich biete". */
export const de: Frames = {
  leads: {
    plain: [
      'unter „Ich biete“ steht bei [Ihnen|dir] {q}. ',
      '[Sie bieten|du bietest] {q}. ',
      'eine Frage zu {q} unter „Ich biete“: ',
      'bei {q} in [Ihrem|deinem] „Ich biete“ bin ich hängen geblieben. ',
      'ich lese bei [Ihnen|dir] unter „Ich biete“: {q}. ',
      '{q} steht unter dem, was [Sie bieten|du bietest]. ',
      'zu {q} unter „Ich biete“: ',
      '{q} unter „Ich biete“ hat mich neugierig gemacht. ',
    ],
  },
  asks: {
    plain: [
      'Wie [sind Sie|bist du] dazu gekommen?',
      'Was wird daran am häufigsten unterschätzt?',
      'Wo hakt es dabei in der Praxis meistens?',
      'Was war dabei [Ihre|deine] wichtigste Lehre?',
      'Was fragen die Leute dazu am häufigsten?',
      'Was hat sich da zuletzt am meisten verändert?',
    ],
  },
};
