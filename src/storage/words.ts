import type { Contact } from '../core/relationship/contact.ts';
import { listFact, textFact } from '../core/relationship/contact.ts';

/** Letters that carry no mark which Unicode could take off. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŋ: 'n',
};
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

const isPlain = (text: string) => /^[\x20-\x7e]*$/.test(text);

/** Lower case, without marks: "Großmann" and "GROSSMANN" become "grossmann", "Yıldırım" "yildirim". */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßıłøđðþæœħŋ]/g, (letter) => plain[letter] ?? letter);
}

/** A text's words, folded. A word with umlauts is also found spelt out: "müller" as "muller" and "mueller". */
export function foldedWords(text: string): readonly string[] {
  // An import takes hundreds of thousands of texts apart, most of them without a mark.
  if (isPlain(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const words: string[] = [];
  for (const word of text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    words.push(fold(word));
    if (/[äöü]/.test(word)) words.push(fold(word.replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter)));
  }
  return words;
}

const mostWords = 48;
const longestWord = 24;

/** What a person is found by: name first, then firm, role, place, tags, topics, and the private note. */
export function searchWords(contacts: readonly Contact[]): readonly string[] {
  const words = new Set<string>();
  const add = (kind: 'n' | 'o', text: string | null | undefined, shortest = 1) => {
    if (!text) return;
    for (const word of foldedWords(text)) {
      if (words.size >= mostWords) return;
      if (word.length >= shortest && !(kind === 'o' && words.has(`n:${word}`)))
        words.add(`${kind}:${word.slice(0, longestWord)}`);
    }
  };
  for (const contact of contacts) add('n', contact.name);
  for (const contact of contacts) for (const name of listFact(contact, 'formerNames')) add('n', name);
  for (const contact of contacts) {
    for (const field of ['company', 'role', 'location', 'headline'] as const) add('o', textFact(contact, field), 2);
    for (const tag of Object.keys(contact.tags)) add('o', tag);
    add('o', contact.goal, 3);
    add('o', contact.met?.where, 2);
    for (const field of ['skills', 'haves', 'wants'] as const)
      for (const item of listFact(contact, field).slice(0, 5)) add('o', item, 3);
    add('o', contact.note, 4);
  }
  return [...words];
}

/** A name for sorting: the last word first. Titles in front and words after a comma do not count. */
export function sortName(name: string): string {
  const folded = fold(name.split(',')[0] ?? name);
  const words = folded.match(isPlain(folded) ? /[a-z0-9'-]+/g : /[\p{L}\p{N}'’-]+/gu) ?? [];
  const last = words[words.length - 1];
  return last === undefined ? fold(name) : [last, ...words.slice(0, -1)].join(' ');
}
