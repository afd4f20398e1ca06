import type { CommonWords, PicturesWords } from '../pictures.ts';

export const pictures: PicturesWords = {
  title: 'At a glance',
  asTables: 'Show as tables',
  asPictures: 'Show as pictures',
  people: 'People',
  total: 'Total',
  today: 'today',

  nobody: {
    title: 'Nothing to draw yet',
    text: 'Later you will see your year week by week, who is growing quiet, who helped whom, how full your circles are and what your network is made of.',
  },

  rhythm: {
    title: (lively, quiet) => `${lively}, ${quiet}`,
    lively: { one: 'One lively week', other: '# lively weeks' },
    quiet: { one: 'one quiet one', other: '# quiet ones' },
    none: 'Your year begins here',
    text: 'One new and one nurtured contact a week is plenty. Quiet weeks cost nothing.',
    fresh: 'New',
    nurtured: 'Nurtured',
    week: 'Week',
    weekOf: (day) => `week of ${day}`,
  },
  fading: {
    title: { one: 'One person is growing quiet', other: '# people are growing quiet' },
    none: 'Nobody is growing quiet',
    text: 'Each bar runs from the last word to the day when another would be welcome. Nobody is lost: most people are happier to hear from you than you would think.',
    noneText: 'People in your circles who will soon deserve a word appear here.',
    name: 'Person',
    circle: 'Circle',
    last: 'Last word',
    due: 'Next word',
    row: (name, last, due) => `${name}: last word ${last}, the next ${due}`,
  },
  help: {
    title: (given, taken) => `${given}, ${taken}`,
    given: { one: 'You helped once', other: 'You helped # times' },
    taken: { one: 'were helped once', other: 'were helped # times' },
    onlyTaken: { one: 'You were helped once', other: 'You were helped # times' },
    none: 'Give and take',
    text: 'The last twelve months. Help and introductions are counted, never people.',
    noneText: 'Once you note that somebody helped you, or you them, it appears here.',
    month: 'Month',
    givenName: 'Given',
    takenName: 'Received',
  },
  circles: {
    title: (full) => `Four circles, ${full}`,
    full: { one: 'one is full', other: '# are full' },
    noneFull: 'all with room',
    text: 'From the inside out. Bringing someone closer takes a free place.',
    circle: 'Circle',
    members: 'People',
    room: 'Places',
    every: { one: 'every day', other: 'every # days' },
    isFull: 'full',
    ofRoom: (members, room) => `${members} of ${room}`,
    names: { core: 'Core', close: 'Close', good: 'Good', wide: 'Wide' },
  },
  bubble: {
    title,
    few: 'What your network is made of',
    fewText: 'With eight people or more, it can say what they have in common.',
    text: 'Like attracts like. New things mostly come from people who stand elsewhere.',
    trait: 'Grouped by',
    traits: { field: 'Field', company: 'Company', place: 'Place', school: 'School', year: 'Year' },
    fields: {
      software: 'software',
      research: 'research',
      health: 'health',
      education: 'education',
      law: 'law',
      finance: 'finance',
      engineering: 'engineering and manufacturing',
      crafts: 'crafts',
      construction: 'building and property',
      logistics: 'purchasing and logistics',
      energy: 'energy and environment',
      people: 'human resources',
      marketing: 'marketing',
      sales: 'sales',
      design: 'design and the arts',
      media: 'media',
      public: 'public service and associations',
      founding: 'founding and freelancing',
      product: 'product and projects',
      hospitality: 'hospitality and tourism',
    },
    share: 'Share',
    percent: (number) => `${number}%`,
    nothingKnown: 'Nothing is known about this yet.',
    leave: 'Three ways out',
    outside: (name) => `${name} is outside it and has not heard from you in a long while. A word is enough.`,
    rare: (name, field, people) =>
      `Only ${people} in your network in ${field.charAt(0).toLowerCase()}${field.slice(1)}. Ask ${name} who is worth knowing there.`,
    event: (events) =>
      events
        ? `At ${events}, sit next to somebody whose field you do not know.`
        : 'Go to an event where nobody shares your field.',
    introduce: 'Ask somebody in your core for an introduction outside the field you share.',
    comment: 'This week, comment on a post from a field that is not yours, with an honest question.',
  },
};

function title({ people, of, field, place, company }: CommonWords): string {
  const count = `${people} of the last ${of} people you met`;
  const work = people === '1' ? 'works' : 'work';
  if (field && place) return `${count} ${work} in ${field} in ${place}`;
  if (field) return `${count} ${work} in ${field}`;
  if (place) return `${count} ${people === '1' ? 'lives' : 'live'} in ${place}`;
  return `${count} ${work} at ${company ?? ''}`;
}
