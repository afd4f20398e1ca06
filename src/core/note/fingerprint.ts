import type { Fingerprint } from './context.ts';
import { wordsOf } from './words.ts';

/** Words in a group. Four are enough to tell notes apart and survive a changed name. */
const groupSize = 4;
/** Hashes kept per note: the smallest ones, so that two notes keep comparable ones. */
const kept = 48;

/** FNV-1a over UTF-16 units, as an unsigned 32-bit number. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/**
 * What is remembered of a sent note in order to recognise it: sorted hashes of its word groups. Names
 * (`leaveOut`, any spelling) count as one and the same word, so that a template stays a template.
 */
export function fingerprint(text: string, leaveOut: readonly string[] = []): Fingerprint {
  const names = new Set(leaveOut.flatMap((name) => wordsOf(name).map((word) => word.folded)));
  const words = wordsOf(text).map((word) => (names.has(word.folded) ? '\u0000' : word.folded));
  const groups = new Set<number>();
  for (let i = 0; i + groupSize <= words.length; i++) groups.add(hash(words.slice(i, i + groupSize).join(' ')));
  if (groups.size === 0 && words.length > 0) groups.add(hash(words.join(' ')));
  return [...groups].sort((a, b) => a - b).slice(0, kept);
}

/** How alike two notes are by their fingerprints: 0 nothing in common, 1 the same. */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  if (a.length === 0 || b.length === 0) return 0;
  const other = new Set(b);
  let both = 0;
  for (const value of a) if (other.has(value)) both++;
  return both / Math.min(a.length, b.length);
}
