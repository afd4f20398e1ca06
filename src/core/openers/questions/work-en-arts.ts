import type { Frames } from '../hook.ts';

/** English questions for stage, words, pictures and buildings. */
export const arts: Frames['asks'] = {
  museum: [
    'which object do visitors walk past most?',
    'which object in the collection gets the strangest questions?',
    'which object do visitors stand in front of longest?',
  ],
  music: [
    'b>which piece sounds easier than it is?',
    'which piece would you put on the programme again any time?',
    'which room has the sound you like best?',
  ],
  stage: [
    'what goes wrong backstage without the audience ever noticing?',
    'which production asked the most of everybody backstage?',
    'which cue do you still hold your breath for?',
  ],
  photo: [
    'what do you wait for longest before you press the shutter?',
    'which light do you like to photograph in best?',
    'which subject do you keep coming back to with the camera?',
  ],
  press: [
    'b>which word do you cut most often?',
    'b>which piece did more than you expected?',
    'which kind of opening line almost always works?',
  ],
  pr: [
    'what does a good announcement begin with?',
    'b>how can you tell that a message has come across?',
    'what should never be in a press release?',
  ],
  words: [
    'which word last refused to be translated?',
    'what gives a machine translation away at once?',
    'which expression do you like translating best?',
  ],
  design: [
    'what do you take out of a design first?',
    'how can you tell that a design is finished?',
    'which design has taken the most rounds so far?',
  ],
  architect: [
    'which detail do you defend on every site?',
    'what would you change about your first building?',
    'which building do you keep going back to look at?',
  ],
};
