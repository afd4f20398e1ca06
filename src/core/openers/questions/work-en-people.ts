import type { Frames } from '../hook.ts';

/** English questions for work who look after, teach or study. */
export const people: Frames['asks'] = {
  signing: ["what can you sign that you can't say?"],
  pool: ['what tells you first that a swimmer is in trouble?'],
  learner: ['what turned out nothing like the textbook?', 'what surprised you most in the first weeks?'],
  midwife: ['what do parents ask today that nobody asked ten years ago?', 'which old piece of advice refuses to die?'],
  pharmacy: [
    'which medicine is hardest to get hold of at the moment?',
    'which interaction do too few people know about?',
  ],
  vet: ['which are harder to handle, the animals or their owners?', 'what do owners take longest to notice?'],
  instructor: [
    'what do your apprentices do better than your generation did?',
    'how do you tell that somebody has found their feet?',
  ],
  rescue: [
    'what do you only learn on a real call and never in training?',
    'which skill took you the longest to trust?',
  ],
  animals: ['what is the first sign that something is wrong with an animal?'],
  nurse: [
    'what would make a shift easier tomorrow and cost nothing?',
    'which task should never have landed on nurses?',
  ],
  therapy: ['which exercise does nobody ever do at home?', 'what tells you first that a treatment is working?'],
  teeth: ['what marks good work that a patient would never notice?', 'which job takes far longer than patients think?'],
  doctor: ['what do patients ask far too rarely?', 'what part of the job gets too little time?'],
  kids: ['what can children do earlier than ten years ago, and what later?', 'which game never gets old?'],
  school: [
    'which lesson would you be the last to cut from the timetable?',
    'what takes more time at school than it gives back?',
  ],
  research: [
    "which question in your field counts as settled and isn't?",
    'which result last took one of your assumptions apart?',
  ],
  library: ['which book has sat there for years and deserves to be found?'],
  social: ['what helps more in your work than any form?', 'how do you tell that a conversation has changed something?'],
};
