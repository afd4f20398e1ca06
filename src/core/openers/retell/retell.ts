import type { Reading } from '../hook.ts';
import { retellEnglish } from './english.ts';
import { retellGerman } from './german.ts';
import { patternEnglish, patternGerman } from './patterns.ts';
import type { Retold } from './retold.ts';

/** A sentence as it stands behind "I read that" or "ich habe gelesen, dass"; null where it would not be right there. */
export function retell(sentence: string, { language, address }: Pick<Reading, 'language' | 'address'>): Retold | null {
  return language === 'de'
    ? (patternGerman(sentence, address) ?? retellGerman(sentence, address))
    : (patternEnglish(sentence) ?? retellEnglish(sentence));
}
