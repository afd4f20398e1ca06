import type { CheckResult, Finding } from '../../../core/note/finding.ts';
import type { Recipient } from '../../../core/note/recipient.ts';
import type { Composed, Opener, Suggestion } from '../../../core/openers/index.ts';
import type { JudgedNote, SaidFinding, SaidOpener, SaidOpeners } from '../../../messaging/judging.ts';
import { longestName } from '../../../messaging/limits.ts';
import { type FindingsWords, findingsWords } from '../../../ui/locales/findings.ts';
import { hooksWords } from '../../../ui/locales/hooks.ts';
import type { Language } from '../../../ui/locales/language.ts';
import { calmText, findingText, fixText } from '../../../ui/parts/finding-words.ts';
import { hookIcons } from '../../../ui/parts/hook-icon.ts';
import { openerText, withoutFrame } from '../../../ui/parts/opener-words.ts';

/** A judgement in words, so that the page need not carry any. */
export function sayJudgement(result: CheckResult, text: string, language: Language): JudgedNote {
  const words = findingsWords[language];
  return {
    verdict: result.verdict,
    language: result.language,
    findings: result.findings.map((finding) => ({
      rule: finding.rule,
      span: finding.span,
      ...findingText(finding, words),
      fix: sayFix(finding, words),
    })),
    calm: calmText(result, text, words),
  };
}

/** A repair that is longer than a line is none that a button could announce: it stays here. */
function sayFix(finding: Finding, words: FindingsWords): SaidFinding['fix'] {
  const { fix } = finding;
  const text = fixText(finding, words);
  return fix === undefined || text === null || fix.insert.length > longestName ? null : { text, edit: fix };
}

/** Openers in words: what each is built on and where that was read. */
export function sayOpeners(
  { openers, blank }: Suggestion,
  grown: Composed | null,
  recipient: Recipient,
  language: Language,
): SaidOpeners {
  const bodies = withoutFrame(openers.map(({ text }) => text));
  const say = (opener: Opener, body: string): SaidOpener => {
    const { name, source, quotes } = openerText(opener, recipient, hooksWords[language]);
    const { hook, frame, text } = opener;
    const address = opener.address === 'you' ? null : opener.address;
    return { hook, frame, text, body, name, source, quotes, address, picture: hookIcons[hook] };
  };
  return {
    openers: openers.map((opener, index) => say(opener, bodies[index] ?? opener.text)),
    blank,
    grown: grown && 'opener' in grown ? { opener: say(grown.opener, grown.opener.text) } : grown,
  };
}
