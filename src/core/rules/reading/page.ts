import type { Lexicon } from '../../lexicons/lexicon.ts';
import { bit, type TopicSet } from '../../lexicons/topic.ts';
import { numberOf } from '../../note/numbers.ts';
import type { Recipient } from '../../note/recipient.ts';
import { stem } from '../../note/stem.ts';
import { wordsOf } from '../../note/words.ts';

/** Fields of a recipient that a note can touch. The first ones are special to this person, the last ones are not. */
export const pageFields = [
  'posts',
  'about',
  'skills',
  'haves',
  'wants',
  'education',
  'events',
  'interests',
  'experience',
  'mutual',
  'groups',
  'headline',
  'company',
  'location',
  'languages',
  'name',
] as const;
export type PageField = (typeof pageFields)[number];
export type FieldSet = number;

export const fieldBit = Object.fromEntries(pageFields.map((field, index) => [field, 1 << index])) as Readonly<
  Record<PageField, FieldSet>
>;
/** Set beside the fields when only a part of a compound meets them. */
export const partOnly: FieldSet = 1 << 20;
/** What a person has said, done or listed. */
export const strongFields: FieldSet =
  fieldBit.posts |
  fieldBit.about |
  fieldBit.skills |
  fieldBit.haves |
  fieldBit.wants |
  fieldBit.education |
  fieldBit.events |
  fieldBit.interests |
  fieldBit.experience;

/** The words of one recipient's page, ready to be met by a note. */
export interface Page {
  /** Stem of a word → the fields in which it stands. */
  readonly stems: ReadonlyMap<string, FieldSet>;
  /** Beginnings and endings of long words, for compounds ("Springerpools" meets "Pool"). */
  readonly parts: ReadonlyMap<string, FieldSet>;
  /** How many different informative stems the strong fields hold; 0 means that nothing special is known. */
  readonly strong: number;
  /** Folded words of the name. */
  readonly name: ReadonlySet<string>;
}

/** Shortest part of a compound that still means something. */
const shortestPart = 5;
/** Smaller numbers meet by chance. */
const smallestNumber = 5;
/** A page longer than this is cut: nobody's posts are this long. */
const mostWords = 6000;
const dull: TopicSet = bit.common;

const known = { de: new WeakMap<Recipient, Page>(), en: new WeakMap<Recipient, Page>() };

/** The page of a recipient, indexed once for each writing language. */
export function pageOf(recipient: Recipient, lexicon: Lexicon): Page {
  const kept = known[lexicon.language];
  const before = kept.get(recipient);
  if (before) return before;
  const page = indexPage(recipient, lexicon);
  kept.set(recipient, page);
  return page;
}

function indexPage(recipient: Recipient, lexicon: Lexicon): Page {
  const stems = new Map<string, FieldSet>();
  const parts = new Map<string, FieldSet>();
  let strong = 0;
  let left = mostWords;
  for (const field of pageFields) {
    for (const text of textsOf(recipient, field)) {
      for (const word of wordsOf(text)) {
        if (left-- <= 0) break;
        const number = numberOf(word.folded);
        if (number === null && (word.folded.length < 2 || (lexicon.topicsOf(word.folded) & dull) !== 0)) continue;
        if (number !== null && number < smallestNumber) continue;
        const key = number === null ? stem(word.folded, lexicon.language) : `#${number}`;
        const before = stems.get(key) ?? 0;
        if ((before & strongFields) === 0 && (fieldBit[field] & strongFields) !== 0) strong++;
        stems.set(key, before | fieldBit[field]);
        if (field === 'name' || number !== null) continue;
        for (const part of partsOf(lexicon.formOf(word.folded)))
          parts.set(part, (parts.get(part) ?? 0) | fieldBit[field]);
      }
    }
  }
  const name = new Set(wordsOf(recipient.name ?? '').map((word) => word.folded));
  return { stems, parts, strong, name };
}

function textsOf(recipient: Recipient, field: PageField): readonly string[] {
  if (field === 'posts') return (recipient.posts ?? []).map((post) => post.text);
  if (field === 'experience') {
    return (recipient.experience ?? []).flatMap((position) => [position.role ?? '', position.company ?? '']);
  }
  if (field === 'headline') return [recipient.headline ?? '', recipient.role ?? ''];
  const value = recipient[field];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** The beginnings and endings of a word that may be words of their own. */
export function partsOf(form: string): string[] {
  if (form.length < shortestPart || form.length > 40) return [];
  const parts = [form];
  for (let length = shortestPart; length <= form.length - 3; length++) {
    parts.push(form.slice(0, length), form.slice(form.length - length));
  }
  return parts;
}

/** The fields that a word of a note touches, by its stem, its number or, marked `partOnly`, by a part of it. */
export function touch(page: Page, folded: string, stemmed: string, lexicon: Lexicon): FieldSet {
  const number = numberOf(folded);
  if (number !== null) return page.stems.get(`#${number}`) ?? 0;
  const whole = page.stems.get(stemmed);
  if (whole !== undefined) return whole;
  const form = lexicon.formOf(folded);
  if (form.length < shortestPart) return 0;
  let fields = page.parts.get(form) ?? 0;
  const shortest = Math.max(shortestPart, Math.ceil(form.length * 0.45));
  for (let length = shortest; fields === 0 && length <= form.length - 3; length++) {
    fields = (page.parts.get(form.slice(0, length)) ?? 0) | (page.parts.get(form.slice(form.length - length)) ?? 0);
  }
  return fields === 0 ? 0 : fields | partOnly;
}
