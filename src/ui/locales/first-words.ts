import type { Reason } from '../../core/relationship/reason.ts';
import { firstWords as de } from './de/first-words.ts';
import { firstWords as en } from './en/first-words.ts';
import type { WordTable } from './language.ts';

/**
 * How a message can begin that is owed to somebody, or that the reason itself gives: it says only what is kept. Null
 * where a sentence about the person is better, or none is needed.
 */
export type FirstWords = (reason: Reason, habit: 'du' | 'Sie') => string | null;

export const firstWords: WordTable<FirstWords> = { de, en };

/** Reasons whose own words come before anything that a profile gives. */
export const ownWordsFirst: ReadonlySet<Reason['id']> = new Set([
  'promise',
  'promised',
  'answer',
  'thanks',
  'silence',
  'meet',
  'news',
]);
