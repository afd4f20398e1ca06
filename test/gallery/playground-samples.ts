import type { Recipient, SiteId } from '../../src/core/note/recipient.ts';
import { gareth, henrike, type Person } from '../pages/people.ts';

/** Something to begin with on the playground. Everybody is invented. */
export interface PlaygroundSample {
  readonly name: string;
  readonly network: SiteId;
  readonly note: string;
  readonly recipient: Recipient;
}

/** A replica's member as a page would be read. */
function recipientOf({ name, headline, role, company, since, location, about, posts, ...rest }: Person): Recipient {
  const { earlier, education, skills, languages, groups, mutual, haves, wants, interests, degree } = rest;
  return {
    name,
    headline,
    role,
    company,
    since,
    location,
    about,
    posts: posts.filter((post) => !post.repostOf).map(({ text, age }) => ({ text, age })),
    experience: earlier,
    education: education.map(({ school, degree: grade }) => `${school}, ${grade}`),
    skills,
    languages,
    groups,
    mutual,
    haves,
    wants,
    interests,
    degree,
  };
}

export const playgroundSamples: readonly PlaygroundSample[] = [
  {
    name: 'Small talk, German',
    network: 'linkedin',
    note: 'Guten Tag Frau Vossbeck, wie geht es Ihnen? Was für ein schönes Wetter heute. Ich freue mich auf den Austausch.',
    recipient: recipientOf(henrike),
  },
  {
    name: 'Praise without a detail, English',
    network: 'linkedin',
    note: 'Hi Gareth, I love what you do. Your posts are so inspiring. Would be great to connect.',
    recipient: recipientOf(gareth),
  },
  {
    name: 'A note that may go out, English',
    network: 'xing',
    note: 'Hi Gareth, the rows in fleece came through the frost of 24 April: what did it cost you per tree?',
    recipient: recipientOf(gareth),
  },
  {
    name: 'Nothing known of the recipient',
    network: 'linkedin',
    note: 'Hi, I came across your profile and would like to add you to my network.',
    recipient: {},
  },
];
