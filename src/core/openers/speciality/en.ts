import type { Frames } from '../hook.ts';

/** English openers on a speciality. */
export const en: Frames = {
  leads: {
    about: [
      'your profile says: {q}. ',
      'you write about yourself: {q}. ',
      '{q} is the line in your profile that stayed with me. ',
      'a question about {q} in your profile: ',
      'from your profile: {q}. ',
      'I stopped at {q} in your profile. ',
      'your profile has this line: {q}. ',
      'reading {q} in your profile, I wondered: ',
    ],
    headline: [
      'next to your name it says {q}. ',
      'a question about {q}: ',
      'I stopped at {q} under your name. ',
      'your headline says {q}. ',
      '{q} in your headline made me curious: ',
      'on {q} in your headline: ',
      'you introduce yourself with {q}. ',
    ],
    skill: [
      '{q} in your profile made me curious: ',
      'a question about {q}: ',
      'you list {q} among your skills. ',
      'among your skills I found {q}. ',
      'your profile mentions {q}. ',
      'on {q} in your profile: ',
      'reading your profile, I got curious about {q}: ',
    ],
  },
  asks: {
    motto: ['is there a story to that?', "I'd like to read more about that."],
    habit: [
      'how did that come about?',
      'what does that look like day to day?',
      'what have you learned there that surprised you?',
    ],
    principle: [
      'what experience is behind it?',
      'what brought you to that?',
      'is there a story to that?',
      'how does that show day to day?',
      'when did you last notice it?',
    ],
    long: [
      'what has changed most in that time?',
      'what is completely different from when you started?',
      'what still surprises you after all that time?',
    ],
    field: [
      'how did you get into that?',
      'what draws you to it?',
      'what do people underestimate about it?',
      'how did that come about?',
    ],
    many: ['what does an ordinary day look like there?', 'what would an outsider never guess about it?'],
    topic: [
      'how did you get into that?',
      'what draws you to it?',
      'what do people underestimate about it?',
      'what has changed most there in recent years?',
      'what would an outsider never guess about it?',
    ],
  },
};
