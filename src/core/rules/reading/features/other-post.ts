import { bit } from '../../../lexicons/topic.ts';
import type { Observed } from '../reading.ts';
import { dull, vague } from './kinds.ts';
import type { SentenceReading } from './sentences.ts';

/** What somebody has written stands on their page, the newest of it; a talk need not. */
const written =
  /^(?:post|posts|posting|beitrag|beitrage|beitrags|artikel|artikels|kommentar|article|articles|piece|comment|essay|blogpost|blog|newsletter|thread|writeup|buch|book|column|kolumne)$/;
const spoken =
  /^(?:video|talk|vortrag|keynote|podcast|interview|webinar|session|paper|study|studie|lecture|presentation|folge|episode|workshop|text)$/;
const possessive =
  /^(?:your|ur|dein|deine|deinem|deinen|deiner|ihr|ihre|ihrem|ihren|ihrer|euer|eure|eurem|euren|eurer)$/;
const about =
  /^(?:on|about|regarding|over|zu|zum|zur|uber|ueber|von|vom|mit|with|for|fur|dass|that|where|wo|warum|why|how|wie)$/;
const matter = /^(?:on|about|regarding|zu|zum|zur|uber|ueber)$/;
const writes = /^(?:wrote|posted|blogged|published|write|writing|posting)$/;
const wrote = /^(?:geschrieben|gepostet|veroffentlicht|schreiben|schreibst|schriebst|schrieben)$/;
const writer = /^(?:you|youve|du|sie|ihr)$/;
/** Words between possessive and noun ("Ihr gestriger Beitrag"), between noun and matter, and of the matter. */
const mostBefore = 3;
const mostBetween = 3;
const mostOfIt = 7;

/** "Your post on X" where no X stands on the page: what is told of, or null. */
export function otherPost(observed: Observed, { sentence }: SentenceReading): { readonly isWritten: boolean } | null {
  const { words } = observed.note;
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = words[i]?.folded ?? '';
    const isWritten = written.test(word);
    if (isWritten || spoken.test(word)) {
      const theirs = words
        .slice(Math.max(sentence.from, i - mostBefore), i)
        .some(({ folded }) => possessive.test(folded));
      if (!theirs) continue;
      const at = startOfMatter(observed, i + 1, sentence.to);
      if (at !== null && isUnknown(observed, at, sentence.to)) return { isWritten };
    } else if (writes.test(word) && matter.test(words[i + 1]?.folded ?? '')) {
      const by = words.slice(Math.max(sentence.from, i - 2), i).some(({ folded }) => writer.test(folded));
      if (by && isUnknown(observed, i + 2, sentence.to)) return { isWritten: true };
    } else if (wrote.test(word)) {
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
    if (((topics.marks[at] ?? 0) & (vague | bit.smalltalk)) === 0) return null;
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
