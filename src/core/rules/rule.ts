import type { Finding, RuleId, Weight } from '../note/finding.ts';
import type { Reading } from './reading/reading.ts';

/** One fault: what it is called, how heavy it weighs, and how it is found. */
export interface Rule {
  readonly id: RuleId;
  /** The heaviest weight that its findings can have. */
  readonly weight: Weight;
  /** True for rules that need no lexicon and therefore serve notes in any language. */
  readonly anyLanguage: boolean;
  /** Every variant of its findings; the words for users are kept per variant. */
  readonly variants: readonly string[];
  check(reading: Reading): Iterable<Finding>;
}
