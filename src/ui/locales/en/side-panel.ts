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
    text: 'Beside a LinkedIn or XING profile, this shows what you know about the person and what connects you.',
  },
  noProfile: {
    title: 'No profile is open here',
    text: 'Open one and the person appears here. You can check a text at any time.',
  },
  notUnderstood: {
    title: 'I can’t make sense of this page',
    text: 'It may still be loading, or its layout has changed. I won’t guess.',
    paste: 'Check a text anyway',
  },
  silent: {
    title: 'Please reload once',
    text: 'This page was already open when Vitamin B arrived. Reload it and I’ll read along.',
  },
  unread: (names) => `Scroll through the profile once and I’ll read ${names} as well.`,
  section: (name) => sections[name] ?? 'the rest',

  wentSilently: 'Invitation went out without a note? The page does not say. It is remembered only when you press.',
  unknown: 'Not in your network yet. A visit alone is never stored.',
  remember: 'Remember',
  remembered: (name) => `${name}: remembered`,
  whatIsKept: 'What is kept?',
  kept: [
    'Name and address of the profile',
    'What it shows right now: role, company, place, posts, what you share',
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
      : `${contacts}, including ${formatFor('en').list(names)}`;
  },
  youOffer: 'You offer',
  seeks: 'Looks for',
  offers: 'Offers',
  seeksAndOffers: 'Looks for and offers',
  goodStart: 'A good start',
  goodStartPost: (age) =>
    `They have posted${age ? ` (${age})` : ''}. A comment there is often better than a short request.`,

  acceptedAsk: 'The page shows you as connected. Was the invitation accepted?',
  acceptedYes: 'Yes, note it',
  acceptedNo: 'Not now',
  newOnPage: (what) => `The page now says: ${what}`,
  takeOver: 'Update',

  check: {
    title: 'Check a text',
    message: 'Message',
    invitation: 'Note with the invitation',
    your: 'Your text',
    placeholder: 'Write here or paste a text',
    inPageOff: 'The check on the page is off.',
    atOnce: 'From this list a request goes out at once, without a note. Open the profile first to write one.',
    alone: 'Only the text is checked; there is no telling here who it is for.',
    emptyTitle: 'No text yet',
    emptyText: 'Write a few words and see whether they are enough.',
    fine: 'Specific, and meant for this person alone. Easy to answer.',
    findings: 'Hints on the text',
    openers: 'Openers from the profile',
    openersNone: 'The profile offers no occasion, and nothing is made up. What connects you?',
    ownWords: 'What connects you?',
    ownWordsHint: 'for example: we met at a trade fair',
    copy: 'Copy',
    copied: 'Copied',
    insertHere: 'Use it',
    inserted: 'Opener inserted',
    fixed: 'Changed',
    ruleOff: (name) => `“${name}” will no longer be shown`,
    notesLeft: (left, all, month) => `${left} of ${all} personal notes left in ${month}`,
  },
};
