import type { PopupWords } from '../popup.ts';

const people = ['', 'One person', 'Two people', 'Three people', 'Four people', 'Five people', 'Six people'];
const reasons = ['', 'one reason', 'two reasons', 'three reasons', 'four reasons', 'five reasons', 'six reasons'];

export const popup: PopupWords = {
  title: 'Today',
  heading: (count) => (people[count] && reasons[count] ? `${people[count]}, ${reasons[count]}` : `${count} people`),
  search: 'Search all contacts',
  searchHint: 'Name, company, place or topic',
  hits: { one: '# match', other: '# matches' },
  noHits: (query) => `Nobody found for “${query}”`,
  noHitsAdvice: 'The search looks at names, companies, places, topics and your notes, always from the start of a word.',
  tag: 'Topic:',
  elsewhere: 'Found in profile or note',
  nobodyTitle: 'Nobody is waiting today',
  nobody: 'One new acquaintance and one nurtured contact: a week needs no more than that.',
  next: (day, name) => `Next, ${day}: ${name}`,
  firstTitle: 'Here you see who deserves a word',
  first: 'Vitamin B doesn’t know anyone yet. This is how it starts:',
  firstSteps: [
    'Open a profile on LinkedIn or XING.',
    'Press “Connect” and write a few words. Vitamin B reads along.',
    'Send the note. The person appears here when it is time.',
  ],
  done: (name) => `${name}: done`,
  later: (name, when) => `${name}: again ${when}`,
  everybodyUncounted: 'All contacts',
  everybody: { one: 'Your one contact', other: 'All # contacts' },
  options: 'Options',
  more: 'More',
  sidePanel: 'Open the side panel',
  overview: 'Overview',
  selfTest: 'What do I see on this page?',
};
