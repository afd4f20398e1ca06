import type { Frames } from '../hook.ts';

/** English openers on what somebody looks for. */
export const en: Frames = {
  leads: {
    told: ['I read in your profile that {t}. ', 'your profile says that {t}. ', 'I saw in your profile that {t}. '],
    listed: [
      'on your “looking for” list I see {q}. ',
      'your “looking for” list has {q}. ',
      'I see {q} on your “looking for” list. ',
      'I just saw {q} on your “looking for” list. ',
    ],
    listedOffered: [
      'on your “looking for” list I see {q}. I might have something: {o}. ',
      'your “looking for” list has {q}. This is what I could offer: {o}. ',
    ],
    plainOffered: [
      'you are looking for {q}. I might have something: {o}. ',
      'I read that you are looking for {q}. This is what I could offer: {o}. ',
    ],
    plain: [
      'you are looking for {q}. ',
      "your profile says you're looking for {q}. ",
      'I read that you are looking for {q}. ',
      'I saw that you are looking for {q}. ',
      'I see that you are looking for {q}. ',
      'I just read that you are looking for {q}. ',
    ],
  },
  asks: {
    told: ['any luck so far?', 'has anything come up yet?', 'is that still current?'],
    open: ['is that still current?', 'are you still looking?'],
    knowledge: ['what would you most like to find out?', 'are you still looking?'],
    thing: ['any luck so far?', 'have you had any luck yet?', 'are you still looking?'],
  },
};
