import type { Frames } from '../hook.ts';

/** English questions for people who look after, teach, train or study. */
export const people: Frames['asks'] = {
  learner: [
    'what does an apprentice learn on the job that no textbook tells you?',
    'which part of your apprenticeship do you enjoy most?',
    'what about an apprenticeship is different from what people expect?',
  ],
  student: [
    'which lecture would you recommend to anybody?',
    'what about your degree is different from what people expect?',
    'which part of your degree do you enjoy most at the moment?',
  ],
  midwife: [
    'what do expectant parents ask today that nobody asked ten years ago?',
    'which old piece of advice about birth refuses to die?',
    'what calms expectant parents most reliably?',
  ],
  pharmacy: [
    'which medicine is hardest to get hold of at the moment?',
    'which interaction between medicines do too few people know about?',
    'what do people most often get wrong when they take their medicines?',
  ],
  vet: [
    'what do owners take longest to notice about an animal?',
    'which animals make the easiest patients?',
    'what should everybody know before getting an animal?',
  ],
  rescue: [
    'b>what do you only learn on a real call and never in training?',
    'what should everybody be able to do before the crew arrives?',
    'b>which skill on a call takes years to trust?',
  ],
  nurse: [
    'what would make a nursing shift easier tomorrow and cost nothing?',
    'which task should never have landed on nurses?',
    'what do new nurses learn that no course can teach?',
  ],
  care: [
    'which small thing makes the biggest difference in a day of care?',
    'what do families ask about care most often?',
    'what takes more time in care than any plan allows for?',
  ],
  therapy: [
    'which exercise does hardly any patient do at home?',
    'what tells you first that a treatment is working?',
    'what do patients underestimate most about therapy?',
  ],
  psych: [
    'which finding from psychology deserves to be far better known?',
    'b>which question almost always helps a conversation along?',
    "what do most people believe about psychology that isn't so?",
  ],
  teeth: [
    'what marks good dental work that a patient would never notice?',
    'which job on a tooth takes far longer than patients think?',
    'what does nobody see in a good crown?',
  ],
  doctor: [
    'what do patients ask far too rarely?',
    'what gets too little time in a day with patients?',
    'which treatment has changed your work with patients most?',
  ],
  kids: [
    'which game do children never tire of?',
    'what can children do earlier than ten years ago, and what later?',
    'what do parents never see of a day with so many children?',
  ],
  school: [
    'which lesson would you be the last to cut from the timetable?',
    'what takes more time at school than it gives back?',
    'what are students better at today than ten years ago?',
  ],
  research: [
    "b>which question in your field counts as settled and isn't?",
    'which result of your research surprised you yourself?',
    'b>what does your field disagree about most at the moment?',
  ],
  library: [
    'which book has sat on the shelves for years and deserves to be found?',
    'what do people come to the library for, apart from books?',
    'what do people ask a librarian today that nobody asked ten years ago?',
  ],
  social: [
    'what helps more in social work than any form?',
    'b>how can you tell that a conversation has changed something?',
    'what would you do with an extra hour a day in social work?',
  ],
  train: [
    'b>which exercise works in almost every group?',
    'how can you tell in a workshop that something has stuck?',
    'what do people remember longest from a workshop?',
  ],
  coach: [
    'which question almost always gets something moving in coaching?',
    'how can you tell that a coaching has done its work?',
    'which subject brings most people to coaching at the moment?',
  ],
};
