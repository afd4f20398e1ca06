import type { Frames } from '../hook.ts';

/** English questions by kind of work: whole, short, and such that everybody who has this title can answer them. */
export const workQuestions: Frames['asks'] = {
  // Food, plants, animals.
  kitchen: ['which dish can never come off your menu?', 'what are guests ordering a lot at the moment?'],
  bakery: ['which bake took you longest to get right?', 'what always sells out first?'],
  garden: [
    'which plant gets put in the wrong place most often?',
    'which plant copes with dry summers better than people think?',
  ],
  forest: ['which tree are you betting on for the next decades?', 'which question do you hear most from walkers?'],
  // Hands and machines.
  wood: ['which timber do you think is underrated?', 'which timber do you like working with best?'],
  site: ['how can you tell early in the morning that a site is going to have a good day?'],
  electric: ['which fault do you come across most in old wiring?'],
  car: ['what comes into the workshop most often right now?', 'which car do you like working on best?'],
  hair: ['which cut do people ask for a lot at the moment?', 'which cut is harder than it looks?'],
  restore: ['how much of an old piece can you replace before it becomes a new one?'],
  // People.
  midwife: ['what do expectant parents ask today that nobody asked ten years ago?'],
  pharmacy: ['which medicine is hardest to get hold of at the moment?'],
  nurse: ['what does a new nurse only learn on the ward?', 'which part of a shift never has enough time?'],
  therapy: ['which exercise does hardly anybody do at home?'],
  kids: ['which game do children never get tired of?', 'what can children do earlier than they could ten years ago?'],
  school: [
    'what are your students better at than students ten years ago?',
    'what takes up more time at school than it should?',
  ],
  library: [
    'which book has sat on your shelves for years and deserves to be found?',
    'what do people come to the library for, apart from books?',
  ],
  rescue: ['what should everybody be able to do before the crew arrives?'],
  // Goods and ways.
  hotel: ['which guest request surprised you most lately?', 'how can you tell at check-in that a guest will be back?'],
  driver: ['which stretch of your route do you like best?', "what do you watch for that new drivers don't?"],
  dispatch: ["how much of the morning's plan is still standing by evening?", 'what do you tell a new driver first?'],
  warehouse: [
    'what does everybody in a warehouse spend time looking for?',
    'how do you recognise a well-run warehouse?',
  ],
  buying: [
    'what is hardest to source at the moment?',
    'how do you spot a supplier who will still deliver in a crisis?',
    'what do you ask a new supplier first?',
  ],
  store: ['what do customers ask for most at the moment?', 'what sells out first on a Monday?'],
  books: [
    "which book are you pressing into people's hands right now?",
    'which book do people ask for most at the moment?',
  ],
  events: ['how can you tell the day before that an event will work?'],
  // Words and pictures.
  photo: ['which light do you like to shoot in best?'],
  press: ['which word do you cut most often?', 'which kind of opening line almost always works?'],
  words: ['which word has refused to be translated lately?'],
  architect: ['which building do you keep going back to look at?'],
  // Desks.
  law: ['which legal myth do you come across most?'],
  service: ['which customer question surprised you lately?', 'what calms an annoyed customer fastest?'],
  assistant: [
    'what would quietly fall apart first if you took a month off?',
    'which question lands on your desk most often?',
  ],
  data: ['what takes longer in an analysis than everybody thinks?', 'which kind of chart gets misread most often?'],
  ux: ['which assumption about users turned out to be wrong lately?'],
  product: ['which feature would you love to take out again?', 'which kind of idea do you say no to most often?'],
  admin: ['which old system is still running because nobody dares to touch it?'],
  code: [
    'what was the last piece of code you deleted that nobody missed?',
    'which part of the code does nobody dare to touch?',
  ],
  recruit: ['which question do candidates ask too rarely?', 'which interview question tells you the most?'],
  hr: ['which conversation do managers put off longest?'],
  tax: ['which receipt is almost always missing?', 'which question about the accounts comes back every year?'],
  bank: ['what do customers still want to talk to a person about?'],
  insurance: ["which claim sounded made up and wasn't?", 'what breaks often and is hardly ever insured?'],
  homes: ['what do buyers ask too rarely at a viewing?'],
  letting: ['what do neighbours argue about most?'],
  marketing: ['which small idea has worked better than you expected lately?'],
  sales: ['how can you tell early on that a deal will close?'],
};
