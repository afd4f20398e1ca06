import type { Word } from './words.ts';

/** A stretch of a note between sentence marks or line ends. */
export interface Sentence {
  /** Offsets in UTF-16 units, end exclusive, the closing mark included. */
  readonly start: number;
  readonly end: number;
  /** Its words: index of the first, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly question: boolean;
}

const abbreviations = new Set(
  'dr prof mr mrs ms st bzw ca evtl ggf vgl inkl dipl ing nr tel min max usw etc mag mio mrd str abt dh zb ua eg ie vs no co inc ltd sr jr approx lic oec phil jur hc'.split(
    ' ',
  ),
);
const months = /^(?:Jan|J[aä]n|Feb|M[aä]r|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;
const ordinalBefore =
  /(?:^|[^\p{L}])(?:am|im|vom|zum|zur|der|die|das|den|dem|seit|bis|ab|in|mein|meine|unser|unsere|eure|Ihre|deine)\s$/u;
const breakPattern = /(?<![.!?…])[.!?…]+["'”“»«)\]]*(?=\s|$|\p{Extended_Pictographic})|\r?\n+/gu;

/** Full stops that end no sentence: after abbreviations, single letters and German ordinal numbers. */
function isInner(mark: string, before: Word | undefined, at: number, text: string): boolean {
  if (mark !== '.' || before === undefined || before.end !== at) return false;
  if (abbreviations.has(before.folded) || (before.text.length === 1 && /\p{L}/u.test(before.text))) return true;
  if (!/^\d{1,2}$/.test(before.folded)) return false;
  const after = /^\s+(\p{L}+)/u.exec(text.slice(at + 1, at + 24))?.[1];
  if (after === undefined) return false;
  return (
    /^\p{Ll}/u.test(after) ||
    months.test(after) ||
    ordinalBefore.test(text.slice(Math.max(0, before.start - 8), before.start))
  );
}

/** Parts a text into sentences. Stretches without a word are left out. */
export function sentencesOf(text: string, words: readonly Word[]): Sentence[] {
  const sentences: { -readonly [Key in keyof Sentence]: Sentence[Key] }[] = [];
  let start = 0;
  let from = 0;
  let next = 0;
  const close = (end: number, mark: string) => {
    while (next < words.length && (words[next]?.start ?? end) < end) next++;
    if (next > from) sentences.push({ start, end, from, to: next, question: mark.includes('?') });
    else if (sentences.length > 0 && mark.includes('?')) {
      const last = sentences[sentences.length - 1];
      if (last) {
        last.end = end;
        last.question = true;
      }
    }
    start = end;
    from = next;
  };
  let passed = 0;
  breakPattern.lastIndex = 0;
  for (let match = breakPattern.exec(text); match !== null; match = breakPattern.exec(text)) {
    while (passed < words.length && (words[passed]?.end ?? 0) <= match.index) passed++;
    if (isInner(match[0], words[passed - 1], match.index, text)) continue;
    close(match.index + match[0].length, match[0]);
  }
  close(text.length, '');
  for (const sentence of sentences) {
    sentence.start = words[sentence.from]?.start ?? sentence.start;
    while (sentence.end > sentence.start && space.test(text.charAt(sentence.end - 1))) sentence.end--;
  }
  return sentences;
}
const space = /\s/;
