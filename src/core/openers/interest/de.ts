import type { Frames } from '../hook.ts';

/** German openers on an interest. */
export const de: Frames = {
  leads: {
    plain: [
      'unter [Ihren|deinen] Interessen steht {q}. ',
      '{q} steht unter [Ihren|deinen] Interessen. ',
      'bei {q} in [Ihrem|deinem] Profil bin ich hängen geblieben. ',
      'eine Frage zu {q} unter [Ihren|deinen] Interessen: ',
      '[Sie nennen|du nennst] {q} unter [Ihren|deinen] Interessen. ',
      'zum Stichwort {q} in [Ihrem|deinem] Profil: ',
    ],
  },
  asks: {
    plain: [
      'Wie [sind Sie|bist du] dazu gekommen?',
      'Was fasziniert [Sie|dich] daran?',
      'Was würde ein Außenstehender daran nie vermuten?',
      'Wo fängt man da am besten an?',
    ],
  },
};
