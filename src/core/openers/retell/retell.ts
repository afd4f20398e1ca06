import type { Reading } from '../hook.ts';
import type { Address } from '../opener.ts';
import { retellEnglish } from './english.ts';
import { retellGerman } from './german.ts';
import { patternEnglish, patternGerman } from './patterns.ts';
import type { Retold } from './retold.ts';

/** "Eine Köchin / einen Koch": both are looked for, and neither half alone. */
const pair = / \/ (?=eine[nr]? \p{Lu})/u;

function german(sentence: string, address: Address): Retold | null {
  if (!pair.test(sentence)) return patternGerman(sentence, address) ?? retellGerman(sentence, address);
  const told = retellGerman(sentence.replace(pair, ' oder '), address);
  // What stands for the stroke is not on the page.
  return told === null ? null : { ...told, pieces: told.pieces.flatMap((piece) => piece.split(' oder ')) };
}

/** A sentence as it stands behind "I read that" or "ich habe gelesen, dass"; null where it would not be right there. */
export function retell(sentence: string, { language, address }: Pick<Reading, 'language' | 'address'>): Retold | null {
  return language === 'de' ? german(sentence, address) : (patternEnglish(sentence) ?? retellEnglish(sentence));
}
