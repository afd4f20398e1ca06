/** `hold`: should not go out as it is. `improve`: may go out, but is thin. `send`: fine. */
export type Verdict = 'hold' | 'improve' | 'send';

/**
 * What a rule can find. The names of the faults are those of the labelled notes; `thin` is a weak
 * shared context, `too-long` and `repeat` are about the limit and about earlier notes.
 */
export const ruleIds = [
  'empty',
  'smalltalk',
  'generic',
  'flattery',
  'pitch',
  'ask',
  'self',
  'placeholder',
  'mismatch',
  'pressure',
  'taboo',
  'contact',
  'formality',
  'too-long',
  'repeat',
  'thin',
] as const;
export type RuleId = (typeof ruleIds)[number];

export type Weight = 'hold' | 'improve' | 'hint';

/** Offsets into the note in UTF-16 units: from the first, up to but without the second. */
export type Span = readonly [start: number, end: number];

export interface TextEdit {
  readonly span: Span;
  readonly insert: string;
}

export interface Finding {
  readonly rule: RuleId;
  readonly weight: Weight;
  /** The words it is about; null when it is about the note as a whole. */
  readonly span: Span | null;
  /** Selects the sentence shown and fills its gaps ("variant", "name", "expected", "field", "value"). */
  readonly params?: Readonly<Record<string, string>>;
  /** A mechanical repair. After applying it, the same finding is gone. */
  readonly fix?: TextEdit;
}

/** Something that makes the note good, named in the calm verdict. */
export interface Strength {
  readonly kind: 'touches' | 'memory' | 'question' | 'named' | 'mutual';
  /** The field of the recipient that the note meets, when there is one. */
  readonly field?: string;
  readonly span: Span;
}

/** `unsure`: too short or too mixed to tell. `other`: neither German nor English. */
export type NoteLanguage = 'de' | 'en' | 'unsure' | 'other';

export interface CheckResult {
  readonly verdict: Verdict;
  readonly language: NoteLanguage;
  /** Most important first. */
  readonly findings: readonly Finding[];
  readonly strengths: readonly Strength[];
}
