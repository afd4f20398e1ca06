import { formatFor } from '../format.ts';
import type { HooksWords } from '../hooks.ts';

export const hooks: HooksWords = {
  names: {
    'own-words': 'How you met',
    post: 'Post',
    talk: 'Talk',
    event: 'Event',
    'new-role': 'New role',
    path: 'Path',
    speciality: 'Speciality',
    wants: 'Looking for',
    haves: 'Offers',
    employer: 'Employer',
    school: 'School',
    group: 'Group',
    place: 'Place',
    mutual: 'Mutual',
    interest: 'Interest',
    language: 'Language',
    earlier: 'Earlier',
    role: 'Role',
  },
  sections: {
    posts: '“Posts”',
    experience: '“Experience”',
    headline: 'the headline',
    about: '“About”',
    skills: '“Skills”',
    haves: '“I offer”',
    wants: '“I’m looking for”',
    interests: '“Interests”',
    languages: '“Languages”',
    education: '“Education”',
    mutual: '“Mutual connections”',
    groups: '“Groups”',
    events: '“Events”',
    place: 'the location',
  },
  source: ({ sections, age, own, sender, history }) => {
    const read = sections.length > 0 ? `${formatFor('en').list(sections)}${age ? ` (${age})` : ''}` : '';
    const mine = [own && 'your own words', sender && 'what you said about yourself', history && 'your history'].filter(
      (part) => part !== false,
    );
    if (mine.length === 0) return read ? `Read in ${read}` : '';
    const from = `From ${formatFor('en').list(mine)}`;
    return read ? `${from}; read in ${read}` : from;
  },
  quote: (text) => `“${text}”`,
};
