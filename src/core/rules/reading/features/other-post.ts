import { bit } from '../../../lexicons/topic.ts';
import type { Observed } from '../reading.ts';
import { dull, vague } from './kinds.ts';
import type { SentenceReading } from './sentences.ts';
import { sign } from './signs.ts';

const possessive =
  /^(?:your|ur|dein|deine|deinem|deinen|deiner|ihr|ihre|ihrem|ihren|ihrer|euer|eure|eurem|euren|eurer)$/;
const about =
  /^(?:on|about|regarding|over|zu|zum|zur|uber|ueber|von|vom|mit|with|for|fur|dass|that|where|wo|warum|why|how|wie)$/;
const matter = /^(?:on|about|regarding|zu|zum|zur|uber|ueber)$/;
const where = /^(?:in|at|auf|bei|beim|am|an)$/;
const writer = /^(?:you|youve|du|sie|ihr)$/;
/** Words between possessive and noun ("Ihr gestriger Beitrag"), between noun and matter, and of the matter. */
const mostBefore = 3;
const mostBetween = 3;
const mostOfIt = 7;

/** "Your post on X" where no X stands on the page: what is told of, or null. */
export function otherPost(observed: Observed, { sentence }: SentenceReading): { readonly isWritten: boolean } | null {
  const { words } = observed.note;
  for (let i = sentence.from; i < sentence.to; i++) {
    const is = observed.signs[i] ?? 0;
    if ((is & (sign.written | sign.spoken | sign.writes | sign.wrote)) === 0) continue;
    const isWritten = (is & sign.written) !== 0;
    if (isWritten || (is & sign.spoken) !== 0) {
      const theirs = words
        .slice(Math.max(sentence.from, i - mostBefore), i)
        .some(({ folded }) => possessive.test(folded));
      if (!theirs) continue;
      const at = startOfMatter(observed, i + 1, sentence.to);
      if (at !== null && isUnknown(observed, at, sentence.to)) return { isWritten };
    } else if ((is & sign.writes) !== 0 && matter.test(words[i + 1]?.folded ?? '')) {
      const by = words.slice(Math.max(sentence.from, i - 2), i).some(({ folded }) => writer.test(folded));
      if (by && isUnknown(observed, i + 2, sentence.to)) return { isWritten: true };
    } else if ((is & sign.wrote) !== 0) {
      const from = words.findLastIndex(({ folded }, at) => at >= sentence.from && at < i && matter.test(folded));
      const by = words.slice(sentence.from, i + 2).some(({ folded }) => writer.test(folded));
      if (from >= 0 && by && isUnknown(observed, from + 1, i)) return { isWritten: true };
    }
  }
  return null;
}

/** Where the matter of a post begins: behind "about", which may stand a few everyday words on ("your post last week on"). */
function startOfMatter({ note, topics }: Observed, from: number, to: number): number | null {
  for (let at = from; at < Math.min(from + mostBetween + 1, to); at++) {
    const gap = note.text.slice(note.words[at - 1]?.end ?? 0, note.words[at]?.start ?? 0);
    if (at > from && /[,.;:!?]/.test(gap)) return null;
    if ((at === from ? about : matter).test(note.words[at]?.folded ?? '')) return at + 1;
    // "Ihr Vortrag in Tönning über": where it was.
    const isPlace = at > from && note.words[at]?.capital === true && where.test(note.words[at - 1]?.folded ?? '');
    if (!isPlace && ((topics.marks[at] ?? 0) & (vague | bit.smalltalk)) === 0) return null;
  }
  return null;
}

/** True when something is named from here on, and none of it meets the page. */
function isUnknown({ note, topics, touches }: Observed, from: number, to: number): boolean {
  let told = 0;
  for (let at = from; at < Math.min(from + mostOfIt, to); at++) {
    // "Was" has the stem of Seattle's "WA": an everyday word meets by chance.
    if ((touches[at] ?? 0) !== 0 && ((topics.marks[at] ?? 0) & bit.common) === 0) return false;
    // A field of work is a subject too.
    if (((topics.marks[at] ?? 0) & dull & ~bit.business) === 0) told++;
    if (/[,.;:!?]/.test(note.text.slice(note.words[at]?.end ?? 0, note.words[at + 1]?.start ?? 0))) break;
  }
  return told > 0;
}
