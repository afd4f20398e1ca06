import type { RuleId, Strength } from '../../core/note/finding.ts';
import { findings as de } from './de/findings.ts';
import { findings as en } from './en/findings.ts';
import type { WordTable } from './language.ts';

/** What is said about one finding. */
export interface FindingSentence {
  /** Short name, shown in semibold. */
  readonly name: string;
  /** One plain sentence: what is missing and what would help this note. */
  readonly advice: string;
  /** The idea behind it, opened on request. */
  readonly why: string;
}

/** Fills the gaps of a sentence with the finding's params. */
export type Say = (params: Readonly<Record<string, string>>) => FindingSentence;

/** Rule → variant → sentence. Every variant that a rule names has one; a test holds that. */
export interface FindingsWords {
  readonly rules: Readonly<Record<RuleId, Readonly<Record<string, Say>>>>;
  /** What the button of a repair says: another word instead, words taken out, a text cut at its limit. */
  readonly fix: { readonly replace: (by: string) => string; readonly remove: string; readonly shorten: string };
  /** One calm sentence on what makes the note good; `words` are the words of the note that it is about. */
  readonly strength: (kind: Strength['kind'], field: string | undefined, words: string) => string;
  /** Said when the note's language has no lexicon, or cannot be told. */
  readonly otherLanguage: string;
  readonly unsureLanguage: string;
}

export const findingsWords: WordTable<FindingsWords> = { de, en };

/** The sentence for a finding; an unknown variant falls back to the rule's first one. */
export function sayFinding(
  words: FindingsWords,
  finding: { readonly rule: RuleId; readonly params?: Readonly<Record<string, string>> },
): FindingSentence {
  const variants = words.rules[finding.rule];
  const params = finding.params ?? {};
  const say = variants[params.variant ?? ''] ?? Object.values(variants)[0];
  return say ? say(params) : { name: finding.rule, advice: '', why: '' };
}
