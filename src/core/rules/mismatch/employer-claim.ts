import type { Finding } from '../../note/finding.ts';
import type { Reading } from '../reading/reading.ts';

/** What one does or has at a firm today. */
const working =
  /^(?:work|working|arbeitest|arbeiten|arbeitet|tatig|angestellt|beschaftigt|role|position|rolle|stelle|tatigkeit|arbeit|job)$/;
const at = new Set(['at', 'for', 'bei', 'beim']);
const you = /^(?:you|youre|your|du|dein|deine|deiner|sie|ihr|ihre|ihrer|ihnen|dir)$/;
/** Said of the past, of a wish or of somebody else: where the recipient works now is not told. */
const otherwise =
  /^(?:i|ich|wir|we|my|our|mein|meine|unser|unsere|he|she|they|er|was|were|used|worked|war|waren|warst|hast|hatten|damals|fruher|former|formerly|ex|if|wenn|falls|ob|want|wollen|willst|back|nicht|not|or|oder)$/;
/** Words looked at before "at" and behind the name. */
const before = 4;
const behind = 3;

/** "You work at X" where the page names another employer and no X. */
export function wrongEmployer({ note, anatomy, topics, touches, context }: Reading): Finding | null {
  const { recipient } = context;
  if (recipient?.name === undefined || recipient.company === undefined || recipient.company.trim() === '') return null;
  const company = recipient.company.toLowerCase();
  const { words, text } = note;
  for (const { from, to } of note.sentences) {
    for (let i = from + 1; i < to - 1; i++) {
      if (!at.has(words[i]?.folded ?? '') || anatomy.parts[i] !== 'body') continue;
      // "At the National Gallery"
      const first = words[i + 1]?.folded === 'the' ? i + 2 : i + 1;
      let end = first;
      while (end < to && words[end]?.capital === true && (end === first || !/[,;:–—]/.test(gapBefore(end)))) end++;
      const named = words.slice(first, end);
      const known = named.some(
        ({ folded }, index) =>
          (touches[first + index] ?? 0) !== 0 || (topics.marks[first + index] ?? 0) !== 0 || company.includes(folded),
      );
      if (named.length === 0 || known) continue;
      const left = words.slice(Math.max(from, i - before), i).map(({ folded }) => folded);
      const right = words.slice(end, Math.min(to, end + behind)).map(({ folded }) => folded);
      const subject = left.findLastIndex((word) => you.test(word));
      if (subject < 0) continue;
      const around = [...left.slice(subject), ...right];
      const claimed = working.test(left.at(-1) ?? '') || right.slice(0, 1).some((word) => working.test(word));
      if (!claimed || around.some((word) => otherwise.test(word))) continue;
      const span = [words[first]?.start ?? 0, words[end - 1]?.end ?? 0] as const;
      return { rule: 'mismatch', weight: 'hold', span, params: { variant: 'fact', value: text.slice(...span) } };
    }
  }
  return null;

  function gapBefore(index: number): string {
    return text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0);
  }
}
