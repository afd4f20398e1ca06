import type { Plugin } from 'vite';
import { Lexicon } from '../src/core/lexicons/lexicon.ts';
import { fold } from '../src/core/note/fold.ts';
import { stem } from '../src/core/note/stem.ts';

const lists = /\/src\/core\/lexicons\/(de|en)\/\w+\.ts$/;

/**
 * A word list as the lexicon compares it, which packs better than as people write it: folded, each word once, words
 * without an order of their own sorted. Phrases stay in theirs. The compiled lexicon is the same.
 */
export function plainList(list: string, language: 'de' | 'en'): string {
  const lexicon = new Lexicon({ language, words: {} });
  // A few would change once more when they are read: "hinzuzufügen", "hinzufügen".
  const spell = (word: string) => {
    const spelt = lexicon.formOf(fold(word));
    return lexicon.formOf(fold(spelt)) === spelt ? spelt : word;
  };
  const phrases: string[] = [];
  const words = new Set<string>();
  for (const entry of list.split(/\s+/)) {
    if (entry === '') continue;
    if (/[_*|]/.test(entry)) phrases.push(entry.replace(/[^_*|.]+/g, spell));
    else if (entry.startsWith('=')) words.add(`=${spell(entry.slice(1))}`);
    else words.add(plainWord(entry, spell(entry), language));
  }
  return [...phrases, ...[...words].sort()].join(' ');
}

/** All forms of a word: its stem says as much, unless it is a verb, which the lexicon knows by its lower case and end. */
function plainWord(entry: string, word: string, language: 'de' | 'en'): string {
  if (language === 'de' && /e[rl]?n$/.test(word)) return entry.startsWith(word.charAt(0)) ? word : entry;
  const root = stem(word, language);
  return root.length > 2 && stem(root, language) === root && !/e[rl]?n$/.test(root) ? root : word;
}

/** Writes the word lists of the lexicons into the build as they are compared. */
export const plainLexicons: Plugin = {
  name: 'plain-lexicons',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    const language = lists.exec(id)?.[1];
    if (language !== 'de' && language !== 'en') return null;
    const plain = code.replace(/(export const \w+ = )`([^`$\\]*)`;/g, (_, start: string, list: string) => {
      return `${start}\`${plainList(list, language)}\`;`;
    });
    return { code: plain, map: null };
  },
};
