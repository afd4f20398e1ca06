import type { Lexicon } from '../../lexicons/lexicon.ts';
import { bit, type TopicSet } from '../../lexicons/topic.ts';
import type { KnownWord } from '../../note/known-word.ts';
import type { Recipient } from '../../note/recipient.ts';
import { type Word, wordsOf } from '../../note/words.ts';

/** Fields of a recipient that a note can touch. The first ones are special to this person, the last ones are not. */
export const fieldBit = {
  posts: 1 << 0,
  about: 1 << 1,
  skills: 1 << 2,
  haves: 1 << 3,
  wants: 1 << 4,
  education: 1 << 5,
  events: 1 << 6,
  interests: 1 << 7,
  experience: 1 << 8,
  mutual: 1 << 9,
  groups: 1 << 10,
  headline: 1 << 11,
  company: 1 << 12,
  location: 1 << 13,
  languages: 1 << 14,
  name: 1 << 15,
} as const satisfies Readonly<Record<string, FieldSet>>;
export type PageField = keyof typeof fieldBit;
export type FieldSet = number;
export const pageFields = Object.keys(fieldBit) as readonly PageField[];
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

interface LongWord {
  readonly form: string;
  readonly fields: FieldSet;
}

/** The words of one recipient's page, ready to be met by a note. */
export interface Page {
  /** Stem of a word → the fields in which it stands. */
  readonly stems: ReadonlyMap<string, FieldSet>;
  /** Long words by their first and by their last letters, for compounds ("Springerpools" meets "Pool"). */
  readonly openings: ReadonlyMap<string, readonly LongWord[]>;
  readonly endings: ReadonlyMap<string, readonly LongWord[]>;
  /** Long words of the strong fields, for words that stand inside of them ("Rückruf" in "zurückrufen"). */
  readonly long: string;
  /** How many different informative stems the strong fields hold; 0 means that nothing special is known. */
  readonly strong: number;
  /** Folded words of the name. */
  readonly name: ReadonlySet<string>;
}

/** Shortest part of a compound that still means something. */
const shortestPart = 5;
/** Shortest word that is looked for inside of longer ones. */
const shortestInner = 6;
const mostLong = 6000;
/** Longer words are none. */
const longestForm = 40;
/** Words kept that begin or end alike. */
const mostAlike = 12;
/** Smaller numbers meet by chance. */
const smallestNumber = 5;
/** A page longer than this is cut: nobody's posts are this long. */
const mostWords = 6000;
const dull: TopicSet = bit.common;
const chance: TopicSet = bit.common | bit.stock | bit.wish | bit.howareyou | bit.greeting | bit.signoff;

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
  const openings = new Map<string, LongWord[]>();
  const endings = new Map<string, LongWord[]>();
  let strong = 0;
  let long = ' ';
  let left = mostWords;
  const top = topWords(recipient);
  const place = new Set(wordsOnPage(recipient, recipient.location ?? '').map((word) => word.folded));
  for (const listed of pageFields) {
    for (const text of textsOf(recipient, listed)) {
      for (const word of wordsOnPage(recipient, text)) {
        if (left-- <= 0) break;
        // The post that somebody has now stands in both places: it is no more special for that.
        // Nor is the town where they live for being part of a name ("Gruppe Netzwerk Kiel").
        const field =
          listed === 'experience' && top.has(word.folded)
            ? 'headline'
            : (listed === 'events' || listed === 'experience' || listed === 'interests') && place.has(word.folded)
              ? 'location'
              : listed;
        const { number } = word;
        const known = lexicon.know(word);
        if (number === null && (word.folded.length < 2 || (known.topics & dull) !== 0)) continue;
        if (number !== null && number < smallestNumber) continue;
        const key = number === null ? known.stem : `#${number}`;
        const before = stems.get(key) ?? 0;
        if ((before & strongFields) === 0 && (fieldBit[field] & strongFields) !== 0) strong++;
        stems.set(key, before | fieldBit[field]);
        if (field === 'name' || number !== null) continue;
        if ((before & fieldBit[field]) !== 0) continue;
        const { form } = known;
        if (
          form.length > shortestInner &&
          form.length <= longestForm &&
          (fieldBit[field] & strongFields) !== 0 &&
          long.length < mostLong
        )
          long += `${form} `;
        if (form.length < shortestPart || form.length > longestForm) continue;
        const whole = { form, fields: fieldBit[field] };
        file(openings, form.slice(0, shortestPart), whole);
        // A person's name is met by its beginning ("Wimmers"), never by its end.
        if (field !== 'mutual') file(endings, form.slice(-shortestPart), whole);
      }
    }
  }
  const name = new Set(wordsOnPage(recipient, recipient.name ?? '').map((word) => word.folded));
  return { stems, openings, endings, long, strong, name };
}

const read = new WeakMap<Recipient, Map<string, readonly Word[]>>();

/** The words of a text of a recipient's page. Several look at the same text: it is taken apart once. */
export function wordsOnPage(recipient: Recipient, text: string): readonly Word[] {
  let texts = read.get(recipient);
  if (texts === undefined) {
    texts = new Map();
    read.set(recipient, texts);
  }
  let words = texts.get(text);
  if (words === undefined) {
    words = wordsOf(text);
    texts.set(text, words);
  }
  return words;
}

/** The folded words of what every list of hits shows of somebody's work. */
function topWords(recipient: Recipient): ReadonlySet<string> {
  const texts = [recipient.headline, recipient.role, recipient.company];
  return new Set(texts.flatMap((text) => wordsOnPage(recipient, text ?? '').map((word) => word.folded)));
}

/** The texts of one field of a recipient, as they stand. */
export function textsOf(recipient: Recipient, field: PageField): readonly string[] {
  if (field === 'posts') return (recipient.posts ?? []).map((post) => post.text);
  if (field === 'experience') {
    return (recipient.experience ?? []).flatMap((position) => [position.role ?? '', position.company ?? '']);
  }
  if (field === 'headline') return [recipient.headline ?? '', recipient.role ?? ''];
  const value = recipient[field];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function file(shelf: Map<string, LongWord[]>, key: string, word: LongWord): void {
  const kept = shelf.get(key);
  if (kept === undefined) shelf.set(key, [word]);
  else if (kept.length < mostAlike) kept.push(word);
}

/** Letters that two words have in common from the front, or from the back. */
function common(a: string, b: string, back: boolean): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  if (back) while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++;
  else while (count < most && a.charCodeAt(count) === b.charCodeAt(count)) count++;
  return count;
}

/** The fields that a word of a note touches, by its stem, its number or, marked `partOnly`, by a part of it. */
export function touch(page: Page, { number }: Word, known: KnownWord, language: Lexicon['language']): FieldSet {
  if (number !== null) return page.stems.get(`#${number}`) ?? 0;
  const whole = page.stems.get(known.stem);
  if (whole !== undefined) return whole;
  const { form, topics } = known;
  // What everybody says is part of many a word by chance ("immer" of "Wimmer").
  if ((topics & chance) !== 0) return 0;
  if (form.length < shortestPart) return 0;
  if (form.length > longestForm) return 0;
  const enough = Math.max(shortestPart, Math.ceil(form.length * 0.45));
  let fields = 0;
  for (const word of page.openings.get(form.slice(0, shortestPart)) ?? []) {
    if (common(form, word.form, false) >= enough) fields |= word.fields;
  }
  for (const word of page.endings.get(form.slice(-shortestPart)) ?? []) {
    // English puts words side by side instead of joining them: a common ending is none of a compound ("switching").
    const whole = language === 'de' ? enough : Math.min(form.length, word.form.length);
    if (common(form, word.form, true) >= whole) fields |= word.fields;
  }
  if (fields === 0 && form.length >= shortestInner && page.long.includes(form)) fields = fieldBit.posts;
  return fields === 0 ? 0 : fields | partOnly;
}
