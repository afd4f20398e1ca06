import { formatFor } from '../format.ts';
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
  more: 'More',
  search: 'Find somebody',
  closeSearch: 'Close search',
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

  acceptedAsk: 'The page shows you as connected. Was the invitation accepted?',
  acceptedYes: 'Yes, keep that',
  acceptedNo: 'Not now',
  newOnPage: (what) => `The page now says: ${what}`,
  takeOver: 'Take over',

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
  },
};
