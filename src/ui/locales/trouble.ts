import { trouble as de } from './de/trouble.ts';
import { trouble as en } from './en/trouble.ts';
import type { WordTable } from './language.ts';

/** What went wrong with the memory, said plainly: what happened, what is safe, what helps. */
export interface TroubleWords {
  readonly title: string;
  readonly retry: string;
  readonly full: string;
  readonly unavailable: string;
  readonly blocked: string;
  readonly newer: string;
  readonly missing: string;
  readonly damaged: string;
  readonly unknown: string;
}

export const troubleWords: WordTable<TroubleWords> = { de, en };

/** The sentence for an error that carries a `trouble`; the general one for every other. */
export function sayTrouble(words: TroubleWords, error: unknown): string {
  const kind = error instanceof Error && 'trouble' in error ? String(error.trouble) : 'unknown';
  return Object.hasOwn(words, kind) ? words[kind as keyof TroubleWords] : words.unknown;
}
