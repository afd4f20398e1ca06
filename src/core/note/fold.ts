/** Letters that carry no mark which could be taken off, and what people type in their place. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};
const marksAndInvisible = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff'’‘ʼ`´]/gu;
const onlyPlain = /^[a-z0-9]*$/;
const [a, z, zero, nine] = [0x61, 0x7a, 0x30, 0x39];

/** True for plain letters and figures, no letter three times in a row: nothing is to be folded then. Most words are such. */
function isFolded(word: string): boolean {
  let before = 0;
  let inARow = 1;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= a && code <= z) {
      inARow = code === before ? inARow + 1 : 1;
      if (inARow > 2) return false;
    } else if (code < zero || code > nine) return false;
    before = code;
  }
  return true;
}

/**
 * A word as it is compared: lower case, without accents, apostrophes and invisible characters, and letters drawn out ("heyyy") once.
 * "Größe", "GRÖSSE" and "Gro\u200bße" become "grosse"; "don’t" becomes "dont".
 */
export function fold(word: string): string {
  const small = word.toLowerCase();
  if (isFolded(small)) return small;
  const lower = small.replace(/(\p{L})\1{2,}/gu, '$1');
  if (onlyPlain.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(marksAndInvisible, '')
    .replace(/[ßđðłøæœıþ]/g, (letter) => plainLetters[letter] ?? letter);
}

/** Umlauts written as two letters, made one: "Koeln" and "Köln" meet. Not after a vowel or q ("neue", "Frauen"). */
export function joinUmlauts(folded: string): string {
  const written = folded.includes('ae') || folded.includes('oe') || folded.includes('ue');
  return written ? folded.replace(/(^|[^aeouq])([aou])e/g, '$1$2') : folded;
}
