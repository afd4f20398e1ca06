import type { Frames } from '../hook.ts';

/** English questions for goods, shops, travel and the way there. */
export const ways: Frames['asks'] = {
  hotel: [
    'which guest request surprised you most lately?',
    'what tells you at arrival that a guest will come back?',
    'what do hotel guests never notice although it is the most work?',
  ],
  driver: [
    'which stretch of your route do you like best?',
    "what do you watch for on the road that new drivers don't?",
    'which time of day do you like best on the road?',
  ],
  dispatch: [
    'b>which run upsets the plan most often?',
    "how much of the morning's run plan is still standing by evening?",
    'what do you tell a new driver first?',
  ],
  logistics: [
    'where does a supply chain lose most of its time?',
    'b>what arrives reliably now that was a gamble two years ago?',
    'which part of the supply chain works better than most people think?',
  ],
  warehouse: [
    'what does everybody in a warehouse spend time looking for?',
    'which walk in the warehouse is still too long?',
    'how do you recognise a well-run warehouse?',
  ],
  buying: [
    'what is hardest to source at the moment?',
    'how do you spot a supplier who will still deliver in a crisis?',
    'what do you ask a new supplier first?',
  ],
  store: [
    'what sells out first in the shop on a Monday?',
    'b>what starts to sell as soon as you move it somewhere else?',
    'what do customers in the shop ask for most?',
  ],
  books: [
    "which book are you pressing into people's hands right now?",
    'which book do you always restock, however slowly it goes?',
    'which book do people ask for most at the moment?',
  ],
  events: [
    'how can you tell the day before that an event will work?',
    'what does every event plan forget at least once?',
    'b>which venue surprised you most lately?',
  ],
};
