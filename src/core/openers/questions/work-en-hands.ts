import type { Frames } from '../hook.ts';

/** English questions for work with hands and machines. */
export const hands: Frames['asks'] = {
  wood: [
    'which timber is underrated?',
    'which joint do you still cut by hand?',
    'how do you spot good woodwork at first glance?',
  ],
  site: [
    'what throws the programme off most often on a building site?',
    'which building mistake only shows years later?',
    'how can you tell early in the morning that a site is well run?',
  ],
  metal: [
    'which metal forgives the least?',
    'b>what do you hear on a machine before you see it?',
    'which workpiece has been the trickiest so far?',
  ],
  heating: [
    'which question about heating do you hear most at the moment?',
    'what could be set better on most heating systems straight away?',
    'what is the oddest thing you have found in a boiler room?',
  ],
  electric: [
    'which fault do you meet most often in old wiring?',
    'what gets planned too small in the wiring of almost every house?',
    'what should nobody wire up themselves?',
  ],
  car: [
    'what comes into the workshop most often right now?',
    'which noise tells you at once what is wrong with a car?',
    'which car do you like working on best?',
  ],
  hair: [
    'which cut do people ask for a lot at the moment?',
    'which haircut takes longest to learn properly?',
    'which cut is sure to come back?',
  ],
  craft: [
    'which job in the workshop do you never hand over?',
    'how do you spot good handwork at first glance?',
    'b>which tool would you never part with?',
  ],
  restore: [
    'how much can you replace on something old before it becomes something else?',
    'b>when do you leave the damage as it is?',
    'b>which piece has been on your bench longest?',
  ],
  plant: [
    'how can you tell in the first ten minutes whether a shift will go well?',
    'what still takes longest in a changeover?',
    'which small change on the shop floor has done the most?',
  ],
  upkeep: [
    'b>which breakdown always comes when it suits least?',
    'which machine has outlived everything anyone expected of it?',
    'what should be serviced far more often than it is?',
  ],
  quality: [
    'which defect only shows when you go looking for it?',
    'b>what do you test first when there is only time for one thing?',
    'b>which check has paid off more than you expected?',
  ],
  safety: [
    'what has done more for safety than any training course?',
    'which danger at work is underrated most?',
    'what do you look at first on a safety walk?',
  ],
  energy: [
    'what slows energy projects down more, the technology or the permits?',
    'what do people underestimate most about the energy transition?',
    'which question about energy do you hear most at the moment?',
  ],
};
