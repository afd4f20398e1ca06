import { squeeze } from './text.ts';

/** A name as it is said: without the pictures that people set beside it, and without what follows a dot or a bar. */
export const bare = (text: string): string => squeeze(text.replace(/[\p{ExtPict}\p{RI}\p{VS}]|[·•|][\s\S]*/gu, ''));

/** Lower case, without diacritics, titles' dots or punctuation: for comparing names, never for showing them. */
export function foldName(name: string): string {
  return squeeze(
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/ł/g, 'l')
      .replace(/ø/g, 'o')
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  );
}

/**
 * Whether two spellings can be one person: equal, or the words of the shorter all stand in the longer
 * ("Anna Berg", "Dr. Anna Berg, MBA"). One word alone is enough only when both are that word.
 */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [foldName(a), foldName(b)];
  if (x === '' || y === '') return false;
  if (x === y) return true;
  const [short, long] = [x.split(' '), y.split(' ')].sort((p, q) => p.length - q.length) as [string[], string[]];
  return short.length > 1 && short.every((word) => long.includes(word));
}

/** Whether `text` speaks of `name` (all its words, side by side). */
export function mentions(text: string, name: string): boolean {
  const folded = foldName(name);
  return folded.length > 2 && ` ${foldName(text)} `.includes(` ${folded} `);
}

/** Something that can be a person's name: one to eight words, letters mainly, no sentence. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  if (text.length < 2 || text.length > 80 || words.length > 8 || /[?!:;|•·@/]|\d{2,}/.test(text)) return false;
  return /\p{L}{2}|\p{L}\./u.test(text);
}

/** The person named by a document title such as "(2) Anna Berg | Site"; null when it names none. */
export function nameFromTitle(title: string, site: RegExp): string | null {
  const parts = squeeze(title)
    .replace(/^\(\d+\+?\)\s*/, '')
    .split(/\s[|–—-]\s/);
  const last = parts.at(-1);
  const first = parts[0];
  if (parts.length < 2 || last === undefined || first === undefined || !site.test(last)) return null;
  return looksLikeName(first) ? first : null;
}
