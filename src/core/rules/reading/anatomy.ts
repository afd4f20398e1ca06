import { bit, type TopicSet } from '../../lexicons/topic.ts';
import type { ParsedNote } from '../../note/parse-note.ts';

/** Which part of a letter a word belongs to. */
export type Part = 'greeting' | 'name' | 'body' | 'signoff';

/** A note's parts: what is said to anybody (greeting, name, sign-off) and what is left. */
export interface Anatomy {
  readonly parts: readonly Part[];
  /** Indexes of the words that address the recipient by title or name, in the order written. */
  readonly addressed: readonly number[];
  /** True when a greeting word came before the name ("Hallo …"), false for a bare name. */
  readonly greeted: boolean;
}

const delimiter = /[,;:!?.\n\r–—()/|]/;
const linking = new Set(
  'aus von vom an der die from in and und im the ins nach mit your dein deine ihr ihre euer of am bei at to dir di auch'.split(
    ' ',
  ),
);
const mostNameWords = 5;
const longestSignoff = 9;

/** Parts a note. `names` are the folded words of the recipient's and the sender's names. */
export function anatomyOf(
  note: ParsedNote,
  marks: readonly TopicSet[],
  recipientName: ReadonlySet<string>,
  senderName: ReadonlySet<string>,
): Anatomy {
  const { words, text } = note;
  const parts: Part[] = words.map(() => 'body');
  const gapAfter = (index: number) => text.slice(words[index]?.end ?? 0, words[index + 1]?.start ?? text.length);
  const gapBefore = (index: number) => (index === 0 ? '\n' : gapAfter(index - 1));
  const has = (index: number, topic: TopicSet) => ((marks[index] ?? 0) & topic) !== 0;

  let at = 0;
  while (at < words.length && at < 4 && has(at, bit.greeting) && !isName(at, recipientName)) {
    parts[at] = 'greeting';
    at++;
    if (/[!?.\n]/.test(gapAfter(at - 1))) break;
  }
  const greeted = at > 0;
  const addressed: number[] = [];
  if (!greeted || !/[!?.\n]/.test(gapAfter(at - 1)) || isName(at, recipientName)) {
    for (let i = at; i < words.length && i - at < mostNameWords; i++) {
      const known = isName(i, recipientName);
      const titled =
        has(i, bit.title) &&
        (greeted || i > at || known || /^(?:herr|frau|mr|mrs|ms|dr)$/.test(words[i]?.folded ?? ''));
      const nameLike = greeted && isNameLike(i, marks) && (addressed.length === 0 || !/[,!?\n]/.test(gapBefore(i)));
      if (!known && !titled && !nameLike) break;
      addressed.push(i);
      parts[i] = 'name';
      if (delimiter.test(gapAfter(i).replace('.', '')) || /\.\s*\n|\.\s+\p{Lu}\p{Ll}+\s/u.test(gapAfter(i))) break;
    }
  }
  const bodyFrom = at + addressed.length;

  const signoffFrom = findSignoff(bodyFrom);
  for (let i = signoffFrom; i < words.length; i++) parts[i] = 'signoff';
  return { parts, addressed, greeted };

  function isName(index: number, names: ReadonlySet<string>): boolean {
    const word = words[index];
    return word !== undefined && names.has(word.folded);
  }

  function isNameLike(index: number, topics: readonly TopicSet[]): boolean {
    const word = words[index];
    if (word === undefined || /\p{N}/u.test(word.text)) return false;
    return word.capital && ((topics[index] ?? 0) & (bit.common | bit.vocative)) === 0;
  }

  function findSignoff(from: number): number {
    for (let i = Math.max(from, words.length - longestSignoff); i < words.length; i++) {
      const opens = delimiter.test(gapBefore(i)) || /[^\s\p{L}\p{N}]/u.test(gapBefore(i)) || i === from;
      if (!opens) continue;
      if (has(i, bit.signoff) && restIsClosing(i)) return i;
      if (/[.!?\n,–—-]|\p{Extended_Pictographic}/u.test(gapBefore(i)) && i > from && restIsName(i)) return i;
    }
    return words.length;
  }

  function restIsClosing(from: number): boolean {
    const lower = !/\p{Lu}/u.test(text.slice(words[from]?.start ?? 0));
    if (lower && words.length - from <= 3) return true;
    for (let i = from; i < words.length; i++) {
      const word = words[i];
      if (word === undefined || word.capital || has(i, bit.signoff) || linking.has(word.folded)) continue;
      if (senderName.has(word.folded) || words.length - from <= 2) continue;
      return false;
    }
    return true;
  }

  function restIsName(from: number): boolean {
    if (words.length - from > 3) return false;
    let unknown = 0;
    for (let i = from; i < words.length; i++) {
      const word = words[i];
      if (word === undefined) continue;
      if (senderName.has(word.folded)) continue;
      if (!word.capital || ((marks[i] ?? 0) & ~(bit.title | bit.signoff)) !== 0 || /\p{N}/u.test(word.text))
        return false;
      unknown++;
    }
    return unknown === 0 || (/\n|[.!?]\s*$/.test(gapBefore(from)) && !/\?/.test(text.slice(words[from]?.start ?? 0)));
  }
}
