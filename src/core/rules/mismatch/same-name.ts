import { fold, joinUmlauts } from '../../note/fold.ts';
import { areForms } from './nicknames.ts';

const shortestPrefix = 3;
const shortestSuffix = 4;
const diminutive = /(?:ie|i|y|chen|lein|le|li|erl|el|ele|o|a|e|s|us|er)$/;

/** Letters that are written in several ways when a name moves between alphabets. */
function sounded(name: string): string {
  return joinUmlauts(fold(name))
    .replace(/tsch|tch|sch|sh|cz|ch|dj|dz/g, (sound) => (sound.startsWith('d') ? 'd' : 's'))
    .replace(/ph|pf/g, 'f')
    .replace(/[kqg]h?|ck/g, 'k')
    .replace(/[zcx]/g, 's')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/th/g, 't')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** True when one letter was missed, doubled, changed or swapped with its neighbour. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** True when the letters of `short` stand in `long` in the same order ("Gianni" in "Giovanni"). */
function isThreadedThrough(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length && short[0] === long[0];
}

/** True when a family name is the same but for a slip of the finger or the way umlauts are written. */
export function isSameFamilyName(used: string, real: string): boolean {
  const [a, b] = [joinUmlauts(fold(used)), joinUmlauts(fold(real))];
  return (
    a === b ||
    (b.length === 1 && a.startsWith(b)) ||
    (a.length >= 5 && b.length >= 5 && isOneSlipAway(a, b)) ||
    sounded(a) === sounded(b)
  );
}

/** True when `used` can be meant for `real`: the same name, a short form, a typo or another spelling of it. */
export function isSameName(used: string, real: string): boolean {
  const [a, b] = [joinUmlauts(fold(used)), joinUmlauts(fold(real))];
  if (a === b || areForms(fold(used), fold(real))) return true;
  if (a.length === 1) return b.startsWith(a);
  if (b.length === 1) return a.startsWith(b);
  if (a.length >= shortestPrefix && b.startsWith(a)) return true;
  const base = a.replace(diminutive, '');
  if (base.length >= shortestPrefix && b.startsWith(base)) return true;
  if (base.length > shortestPrefix && b.startsWith(base.replace(/(.)\1$/, '$1'))) return true;
  if (a.length >= shortestPrefix && isThreadedThrough(a, b)) return true;
  if (b.length >= shortestPrefix && a.startsWith(b.length > shortestPrefix + 1 ? b.slice(0, -1) : b)) return true;
  if (a.length >= shortestSuffix && b.endsWith(a)) return true;
  if (a.length >= 5 && b.length >= 5 && isOneSlipAway(a, b)) return true;
  const [x, y] = [sounded(a), sounded(b)];
  return x.length >= 3 && (x === y || (x.length >= 5 && isOneSlipAway(x, y)));
}

/** True when `used` is made of the first letters of a name's words ("JP" for Jean-Pierre, "MJ" for Mary Jane). */
export function isInitials(used: string, words: readonly string[]): boolean {
  const letters = fold(used);
  return (
    letters.length >= 2 &&
    letters.length <= 4 &&
    words
      .map((word) => word.charAt(0))
      .join('')
      .includes(letters)
  );
}
