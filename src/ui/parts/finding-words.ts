import type { CheckResult, Finding } from '../../core/note/finding.ts';
import { type FindingsWords, sayFinding } from '../locales/findings.ts';
import type { FindingText } from './finding-list.tsx';

/** Characters of a replacement that a button can say. */
const sayable = 32;

/** What the button of a finding's repair says; null without one. */
export function fixText({ rule, fix }: Pick<Finding, 'rule' | 'fix'>, words: FindingsWords): string | null {
  if (fix === undefined) return null;
  const insert = fix.insert.trim();
  if (insert === '') return rule === 'too-long' ? words.fix.shorten : words.fix.remove;
  return words.fix.replace(insert.length > sayable ? `${insert.slice(0, sayable).trimEnd()}…` : insert);
}

/** A finding as its row shows it. The key stays while the same thing is found, so that rows keep their place. */
export function findingText(finding: Finding, words: FindingsWords): FindingText {
  const variant = finding.params?.variant ?? '';
  return { ...sayFinding(words, finding), key: `${finding.rule}/${variant}`, hint: finding.weight === 'hint' };
}

/** One calm sentence on a note without findings; null when there is nothing exact to say. */
export function calmText(result: CheckResult, text: string, words: FindingsWords): string | null {
  if (result.language === 'other') return words.otherLanguage;
  const [best] = result.strengths;
  if (best) return words.strength(best.kind, best.field, part(text, best.span));
  return result.language === 'unsure' ? words.unsureLanguage : null;
}

/** Words of the note; where its sentence goes on without a mark of punctuation, an ellipsis says so. */
function part(text: string, [start, end]: readonly [number, number]): string {
  const goesOn = /^[ \u00A0]+[\p{L}\p{N}]/u.test(text.slice(end, end + 8));
  const began = /[\p{L}\p{N}][ \u00A0]+$/u.test(text.slice(Math.max(0, start - 8), start));
  const asks = text.charAt(end) === '?' ? '?' : '';
  return `${began ? '…\u00A0' : ''}${text.slice(start, end)}${goesOn ? '\u00A0…' : asks}`;
}
