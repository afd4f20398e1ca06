import type { Frames } from '../hook.ts';

/** German openers on an interest. */
export const de: Frames = {
  leads: {
    plain: [
      'unter [Ihren|deinen] Interessen steht {q}. ',
      '{q} steht unter [Ihren|deinen] Interessen. ',
      'eine Frage zu {q} unter [Ihren|deinen] Interessen: ',
      '[Sie nennen|du nennst] {q} unter [Ihren|deinen] Interessen. ',
    ],
  },
  asks: {
    plain: [
      'Wie [sind Sie|bist du] dazu gekommen?',
      'Was fasziniert [Sie|dich] daran?',
      'Was gefällt [Ihnen|dir] daran am besten?',
    ],
  },
};
