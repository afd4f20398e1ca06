import type { Frames } from '../hook.ts';

/** German openers on an event. Nothing is said about when it is or was, because the page does not say. */
export const de: Frames = {
  leads: {
    listed: ['wie ich sehe, sind wir beide {c}. ', 'ich bin auch {c}. '],
    posted: ['ich habe gelesen, dass [Sie|du] {c} [waren|warst]. ', '[Sie waren|du warst] {c}, habe ich gelesen. '],
    both: [
      'ich habe gelesen, dass [Sie|du] {c} [waren|warst]. Ich war auch dort. ',
      '[Sie waren|du warst] {c}, habe ich gelesen; ich war auch dort. ',
    ],
    ahead: ['ich bin auch {c}. ', 'wie ich sehe, sind wir beide {c}. '],
    over: ['ich war auch {c}. ', 'wie ich sehe, waren wir beide {c}. '],
  },
  asks: {
    stayed: ['Was ist [Ihnen|dir] davon geblieben?', 'Was [haben Sie|hast du] von dort mitgenommen?'],
    posted: ['o>Hat sich die Reise gelohnt?', 'Welches Gespräch dort ist [Ihnen|dir] geblieben?'],
    there: [
      'Was lohnt sich dort für [Sie|dich] am meisten?',
      'Was [sehen Sie sich|siehst du dir] dort auf jeden Fall an?',
    ],
  },
};
