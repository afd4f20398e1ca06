import type { Frames } from '../hook.ts';

/** English questions for work with hands, machines, goods and on the way. */
export const hands: Frames['asks'] = {
  sea: ['what tells you in the morning whether going out is worth it?'],
  butcher: ['what sells now that nobody wanted ten years ago?'],
  tower: ["what do you hear first in a pilot's voice?"],
  snow: ['what tells you that it is time to turn back?'],
  bees: ['what does a minute at the hive entrance tell you?'],
  arborist: ['which reason for felling never convinces you?'],
  kitchen: ['which dish can never come off the menu?', 'what do people order now that nobody wanted five years ago?'],
  hotel: ['which guest request surprised you most lately?', 'what tells you at arrival that a guest will come back?'],
  bakery: ['what must never sell out?', 'what sells now that nobody touched five years ago?'],
  wine: ['which plot makes the most work and is still worth it?', 'which vintage would you like to make again?'],
  drinks: ['which of yours deserves to be tried more?', 'what do you taste at once that nobody else does?'],
  forest: [
    'which tree are you betting on for the next decades?',
    'what do people walk past in the woods without seeing?',
  ],
  garden: ['which plant gets put in the wrong place most often?', 'which job does everybody leave too late?'],
  farm: ['which decision was the hardest this year?', 'what surprised you most last season?'],
  wood: ['which timber is underrated?', 'which joint do you still cut by hand?'],
  site: ['what throws the programme off most often?', 'which mistake only shows years later?'],
  heating: [
    'which question about heat pumps can you no longer hear?',
    'what have you found in a cellar that should never have been running?',
  ],
  solar: ['what rules a roof out more often than people expect?'],
  crane: ['what tells you that a lift has to wait?'],
  electric: [
    'which fault do you meet most often in old wiring?',
    'what should nobody wire up themselves, and everybody does?',
  ],
  car: ['what comes into the workshop most often right now?', 'which noise can you name without opening the bonnet?'],
  chimney: ['what do you find in chimneys that has no business there?', 'what has changed most in how people heat?'],
  hair: ['which request comes up a lot at the moment?', 'which cut takes longest to learn properly?'],
  dispatch: ['which run upsets the plan most often?', "how much of the morning's plan is still standing by evening?"],
  driver: ['which stretch do you like best?', 'which stretch takes the most concentration?'],
  store: ['what sells out first on a Monday?', 'what starts to sell as soon as you move it somewhere else?'],
  books: [
    "which book are you pressing into people's hands right now?",
    'which book do you always restock, however slowly it goes?',
  ],
  archive: ['what lies in the archive that nobody ever asks for?'],
  museum: ['which object do visitors walk past most?', 'which object gets the strangest questions?'],
  restore: [
    'how much repair can an old piece take before it becomes another?',
    'when do you leave the damage as it is?',
  ],
  music: ['which piece would you programme again any time?', 'which passage wobbles in every rehearsal?'],
  stage: [
    'what goes wrong backstage without the audience ever noticing?',
    'which production asked the most of you technically?',
    'which cue do you still hold your breath for?',
  ],
  events: ['how do you tell the day before that an event will work?', 'what does every plan forget at least once?'],
  buying: [
    'what is hardest to get hold of at the moment?',
    'how do you spot a supplier who will still deliver in a crisis?',
  ],
  warehouse: [
    'what does everybody in a warehouse spend time looking for?',
    'which walk in the building is still too long?',
  ],
  logistics: [
    'what arrives reliably now that was a gamble two years ago?',
    'where does the chain lose most of its time?',
  ],
  quality: [
    'which defect only shows when you go looking for it?',
    'what do you check first when there is only time for one thing?',
  ],
  upkeep: [
    'which breakdown always comes when it suits least?',
    'which machine has outlived everything anyone expected of it?',
  ],
  plant: [
    'how do you tell in the first ten minutes whether a shift will go well?',
    'what still takes longest in a changeover?',
  ],
  safety: ['which rule gets bent most often, and why?', 'what did more than any training course?'],
  water: ['what ends up in the water that never should?', 'what have the last dry summers changed for you?'],
  energy: ['what slows projects down more, the technology or the permits?'],
  craft: ['which job do you never hand over?', 'how do you spot good work before it is finished?'],
};
