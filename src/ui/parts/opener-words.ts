import type { Recipient } from '../../core/note/recipient.ts';
import type { FactRef, Opener } from '../../core/openers/opener.ts';
import type { HooksWords, Section } from '../locales/hooks.ts';
import type { OpenerText } from './opener-text.tsx';

const sectionOf: Partial<Record<keyof Recipient, Section>> = {
  posts: 'posts',
  experience: 'experience',
  role: 'experience',
  company: 'experience',
  since: 'experience',
  headline: 'headline',
  about: 'about',
  skills: 'skills',
  haves: 'haves',
  wants: 'wants',
  interests: 'interests',
  languages: 'languages',
  education: 'education',
  mutual: 'mutual',
  mutualCount: 'mutual',
  groups: 'groups',
  events: 'events',
  location: 'place',
};

const longestQuote = 160;

/** An opener in words: its fact's name, where the facts were read, and the facts word for word. */
export function openerText(opener: Opener, recipient: Recipient, words: HooksWords): OpenerText {
  const facts = opener.facts.filter((fact) => fact.field !== 'name');
  const sections = new Set(facts.flatMap(({ field }) => sectionName(field) ?? []));
  const has = (field: FactRef['field']) => facts.some((fact) => fact.field === field);
  return {
    id: opener.hook,
    name: words.names[opener.hook],
    text: opener.text,
    source: words.source({
      sections: [...sections].map((section) => words.sections[section]),
      age: ageOf(facts, recipient),
      own: has('own'),
      sender: has('sender'),
      history: has('history'),
    }),
    quotes: [...new Set(facts.map(({ value }) => words.quote(shorten(value))))],
  };
}

function sectionName(field: FactRef['field']): Section | undefined {
  return field === 'own' || field === 'sender' || field === 'history' ? undefined : sectionOf[field];
}

function ageOf(facts: readonly FactRef[], recipient: Recipient): string | null {
  const post = facts.find(({ field }) => field === 'posts');
  return (post?.index === undefined ? undefined : recipient.posts?.[post.index]?.age) ?? null;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1).trimEnd()}…`;
}

/**
 * The openers without the greeting and sign-off that all of them share, for a list in which they stand
 * side by side. With fewer than two there is nothing to compare, and the text stays whole.
 */
export function withoutFrame(texts: readonly string[]): readonly string[] {
  const [first] = texts;
  if (first === undefined || texts.length < 2) return texts;
  const head = lastBreak(sharedStart(texts));
  const reversed = texts.map((text) => [...text].reverse().join(''));
  const tail = firstBreak([...sharedStart(reversed)].reverse().join(''));
  return texts.map((text) => {
    const body = text.slice(head, text.length - tail).trim();
    return body.length < 20 ? text : body.charAt(0).toLocaleUpperCase() + body.slice(1);
  });
}

function sharedStart(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const other of others) {
    let same = 0;
    while (same < length && same < other.length && first[same] === other[same]) same += 1;
    length = same;
  }
  return first.slice(0, length);
}

/** Where the greeting ends: behind the last comma, exclamation or line break of what is shared. */
function lastBreak(shared: string): number {
  return Math.max(shared.lastIndexOf(',') + 1, shared.lastIndexOf('!') + 1, shared.lastIndexOf('\n') + 1);
}

/** How long the shared sign-off is: everything behind the first sentence or line end of what is shared. */
function firstBreak(shared: string): number {
  const at = shared.search(/[.?!\n]/);
  return at < 0 ? 0 : shared.length - at - 1;
}
