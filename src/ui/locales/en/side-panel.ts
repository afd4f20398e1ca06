import { formatFor } from '../format.ts';
import { inQuotes } from '../quotes.ts';
import type { SidePanelWords } from '../side-panel.ts';

const sections: Readonly<Record<string, string>> = {
  experience: 'the work experience',
  education: 'the education',
  skills: 'the skills',
  activity: 'the posts',
  about: 'the about text',
  interests: 'the interests',
  languages: 'the languages',
};

export const sidePanel: SidePanelWords = {
  sites: { linkedin: 'LinkedIn', xing: 'XING' },
  more: 'More',
  search: 'Find somebody',
  searchHint: 'Name, company, place or topic',
  closeSearch: 'Close search',
  noHits: 'Nobody found',
  backToPage: 'Back to the open page',
  overview: 'Open the overview',
  options: 'Options',
  readAgain: 'Read the page again',
  tabs: { label: 'View', person: 'Person', check: 'Check a text' },

  elsewhere: {
    title: 'Open a profile',
    text: 'Beside a profile on LinkedIn or XING you see here what you know about the person and what connects you.',
  },
  noProfile: {
    title: 'No profile is open here',
    text: 'As soon as you open one, the person stands here. You can check a text at any time.',
  },
  notUnderstood: {
    title: 'I do not understand this page',
    text: 'It may still be loading, or it looks different these days. Nothing is guessed.',
    paste: 'Check a text anyway',
  },
  silent: {
    title: 'Please reload once',
    text: 'This page was open before Vitamin B came. After reloading, I read along.',
  },
  unread: (names) => `Scroll through the profile once, and I also read ${names}.`,
  section: (name) => sections[name] ?? 'the rest',

  unknown: 'Not in your network yet. Nothing is stored here, not even a visit.',
  remember: 'Remember',
  remembered: (name) => `${name}: remembered`,
  whatIsKept: 'What is kept?',
  kept: [
    'Name and address of the profile',
    'What can be read on it now: role, company, place, posts, what you share',
    'Whatever you add yourself',
  ],
  neverKept: 'All of it stays on this device. You can remove it at any time.',
  whyThis: 'Why this person?',
  fitsGoal: (goal) => `Serves your goal: ${goal}`,
  mutual: (names, count) => {
    const contacts = count === 1 ? 'One mutual contact' : `${formatFor('en').number(count)} mutual contacts`;
    if (names.length === 0) return contacts;
    return count <= names.length
      ? `${contacts}: ${formatFor('en').list(names)}`
      : `${contacts}, among them ${formatFor('en').list(names)}`;
  },
  youOffer: 'You offer',
  seeks: 'Looks for',
  offers: 'Offers',
  seeksAndOffers: 'Looks for and offers',
  goodStart: 'A good start',
  goodStartPost: (age) =>
    `There is a post of their own${age ? ` (${age})` : ''}. An answer there is often better than a short request.`,

  knownSince: (year) => `known since ${year}`,
  lastWord: (day) => `last word ${day}`,
  noWordYet: 'no word exchanged yet',
  nextStep: 'Next step',
  also: 'Also:',
  nothingDue: 'Nothing is pressing.',
  nextDue: (day) => `The next word fits ${day}.`,
  seeOpener: 'See the opener',
  done: 'Done',
  later: 'Later',
  acceptedAsk: 'The page shows you as connected. Was the invitation accepted?',
  acceptedYes: 'Yes, keep that',
  acceptedNo: 'Not now',
  newOnPage: (what) => `The page now says: ${what}`,
  takeOver: 'Take over',

  firstSentence: { sent: 'I have sent it', logged: 'Message: kept' },

  circle: {
    choose: 'How close?',
    current: (circle, every) => `${circle} · ${every}`,
    none: 'No circle',
    noneText: 'no clock',
    room: (members, room) => `${members} of ${room}`,
    full: (circle, room) => `“${circle}” is full with ${room} people.`,
    whoMoves: 'Who moves out a little in return?',
    moveTo: (name, circle) => `${name} to “${circle}”`,
    anyway: 'Add all the same',
    cancel: 'Cancel',
    moved: (name, circle) => `${name}: now “${circle}”`,
    text: {
      core: 'those nearest to you',
      close: 'with whom you share a lot',
      good: 'whom you like to meet',
      wide: 'whom you want to keep',
    },
  },

  log: {
    title: 'Keep what happened',
    logged: (what) => `${what}: kept`,
    line: 'One line about it',
    lineHint: 'What was it about?',
    day: 'When',
    close: 'Finished',
    changed: 'Changed',
    removed: (what) => `${what}: removed`,
    change: 'Change the entry',
    save: 'Save',
    cancel: 'Cancel',
    promiseFound: (text) => `Sounds like a promise: ${inQuotes(text, '“”', '‘’')}`,
    promiseKeep: 'Remember as a promise',
    promiseNo: 'No',
  },

  promise: {
    add: 'Add a promise',
    what: 'What?',
    whatHint: 'Send the contact at the hardening shop',
    who: 'By whom?',
    me: 'By me',
    them: 'To me',
    until: 'By when? (if there is a date)',
    save: 'Remember',
    cancel: 'Cancel',
    saved: 'Promise remembered',
    kept: (text) => `Kept: ${text}`,
    declined: (text) => `Declined: ${text}`,
    cameBack: (text) => `Came back to: ${text}`,
    declineTitle: 'An honest no',
    declineText: 'Better than silence. A sentence to adapt and copy:',
    declineSentence: (what) =>
      `I had promised you something: ${what}. I cannot manage it at the moment, and I would rather say so than keep you waiting. When I can again, I will be in touch.`,
    declineAction: 'Keep as declined',
  },

  note: {
    title: 'For your eyes only',
    hint: 'What you want to remember. Nobody else sees it, the page neither.',
    saved: 'Saved',
    saving: 'Saving …',
    failed: 'Not saved yet. The text stays here.',
  },

  details: {
    title: 'About you two',
    tags: 'Topics',
    addTag: 'Add a topic',
    removeTag: (tag) => `Remove topic: ${tag}`,
    met: 'Met',
    metHow: { unknown: 'Open', online: 'Online', 'in-person': 'In person' },
    metWhere: 'Where or how?',
    goal: 'Goal',
    noGoal: 'No goal',
    profiles: 'Profiles',
    openProfile: (site) => `Open the profile on ${site}`,
    joinTitle: 'Join with another entry',
    joinText:
      'The same person in the other network? Joined, they are one card. You can split them at any time; nothing is lost.',
    joinSearch: 'Who is the same person?',
    join: (name) => `Join with ${name}`,
    joined: (name) => `Joined with ${name}`,
    split: (site) => `Split off ${site}`,
    splitDone: 'Split again',
  },

  forget: {
    action: 'Forget this person',
    explain: (name) =>
      `Everything about ${name} is removed: timeline, promises, notes. For a day it can be brought back, then it is gone.`,
    hash: 'An import shall not bring the person back either',
    confirm: 'Forget',
    cancel: 'Cancel',
    forgotten: (name) => `${name}: forgotten`,
  },

  check: {
    title: 'Check a text',
    message: 'Message',
    invitation: 'Note with the invitation',
    your: 'Your text',
    placeholder: 'Write here or paste a text',
    inPageOff: 'The check on the page is off.',
    alone: 'Only the text is checked; whom it goes to cannot be seen here.',
    emptyTitle: 'No text yet',
    emptyText: 'Write a few words and you see whether they are enough.',
    fine: 'Specific, and meant for this person alone. That can be answered.',
    findings: 'Hints on the text',
    openers: 'Openers from the profile',
    openersNone: 'The profile gives no reason to write, and nothing is made up. What connects you?',
    ownWords: 'What connects you?',
    ownWordsHint: 'for example: met at the foundry day yesterday',
    copy: 'Copy',
    copied: 'Copied',
    insertHere: 'Into the text',
    inserted: 'Opener taken over',
    ruleOff: (name) => `“${name}” is not shown any more`,
    notesLeft: (left, all, month) => `${left} of ${all} personal notes left in ${month}`,
    hits: { one: '# match', other: '# matches' },
  },
};
