import type { Frames } from '../hook.ts';

/** English questions for food, drink, plants and what grows. */
export const food: Frames['asks'] = {
  kitchen: [
    'which dish can never come off the menu?',
    'what do guests order now that nobody wanted five years ago?',
    'which ingredient is the most underrated in a kitchen?',
  ],
  serve: [
    'what are guests ordering a lot at the moment?',
    'b>how can you tell that guests will come back?',
    'what do guests never notice about good service?',
  ],
  bakery: [
    'what must never sell out in a bakery?',
    'what sells at the bakery now that nobody touched five years ago?',
    'which bake takes longest to get right?',
  ],
  farm: [
    'what would you show a visitor to the farm first?',
    'what surprised you most on the farm last season?',
    'which job on the farm do you like best?',
  ],
  garden: [
    'which plant gets put in the wrong place most often?',
    'which garden job does everybody leave too late?',
    'which plant copes with dry summers better than people think?',
  ],
  forest: [
    'which tree are you betting on for the next decades?',
    'what do people walk past in the woods without seeing?',
    'what do walkers in the woods ask most often?',
  ],
};
