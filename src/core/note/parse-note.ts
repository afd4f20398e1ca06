import type { NoteLanguage } from './finding.ts';
import { readLanguage } from './language.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Word, wordsOf } from './words.ts';

/** A note taken apart: what every rule looks at. */
export interface ParsedNote {
  readonly text: string;
  readonly language: NoteLanguage;
  /** The language whose lexicon is used when the note's own language is `unsure`. */
  readonly nearest: 'de' | 'en' | null;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/** Takes a note apart. Any text will do, of any length; time grows with it in a straight line. */
export function parseNote(text: string): ParsedNote {
  const words = wordsOf(text);
  const { language, nearest } = readLanguage(words);
  return { text, language, nearest, words, sentences: sentencesOf(text, words) };
}
