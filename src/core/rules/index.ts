import { applyFix } from '../note/apply-fix.ts';
import type { NoteContext } from '../note/context.ts';
import type { CheckResult, Finding, Verdict } from '../note/finding.ts';
import { ask } from './ask/rule.ts';
import { contact } from './contact/rule.ts';
import { empty } from './empty/rule.ts';
import { flattery } from './flattery/rule.ts';
import { formality } from './formality/rule.ts';
import { generic } from './generic/rule.ts';
import { mismatch } from './mismatch/rule.ts';
import { pitch } from './pitch/rule.ts';
import { placeholder } from './placeholder/rule.ts';
import { pressure } from './pressure/rule.ts';
import { readNote } from './reading/reading.ts';
import { strengthsOf } from './reading/strengths.ts';
import { repeat } from './repeat/rule.ts';
import type { Rule } from './rule.ts';
import { self } from './self/rule.ts';
import { smalltalk } from './smalltalk/rule.ts';
import { taboo } from './taboo/rule.ts';
import { thin } from './thin/rule.ts';
import { tooLong } from './too-long/rule.ts';

export { applyFix } from '../note/apply-fix.ts';
export { fingerprint, similarity } from '../note/fingerprint.ts';
export type { Rule } from './rule.ts';

/** All rules, the most important first: this is also the order in which findings of equal weight are shown. */
export const rules: readonly Rule[] = [
  empty,
  placeholder,
  mismatch,
  contact,
  tooLong,
  taboo,
  pressure,
  pitch,
  ask,
  formality,
  flattery,
  self,
  smalltalk,
  generic,
  repeat,
  thin,
];

const order: Readonly<Record<Finding['weight'], number>> = { hold: 0, improve: 1, hint: 2 };

/**
 * Judges a note. Pure: the same text and context give the same result, and no text makes it throw.
 * Unknown parts of the context only take away what could be compared; they are never held against a note.
 */
export function checkNote(text: string, context: NoteContext): CheckResult {
  const reading = readNote(text, context);
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (context.rulesOff?.includes(rule.id) || (!rule.anyLanguage && reading.lexicon === null)) continue;
    for (const finding of rule.check(reading)) findings.push(withSureFix(finding, rule, text, context));
  }
  findings.sort((a, b) => order[a.weight] - order[b.weight]);
  const verdict = verdictOf(findings);
  const strengths = verdict === 'hold' ? [] : strengthsOf(reading);
  return { verdict, language: reading.note.language, findings, strengths };
}

/** A repair is only offered when the rule finds nothing any more after it. */
function withSureFix(finding: Finding, rule: Rule, text: string, context: NoteContext): Finding {
  const { fix, ...bare } = finding;
  if (fix === undefined) return finding;
  return [...rule.check(readNote(applyFix(text, fix), context))].length === 0 ? finding : bare;
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.weight === 'hold')) return 'hold';
  return findings.some((finding) => finding.weight === 'improve') ? 'improve' : 'send';
}
