import { bit } from '../../lexicons/topic.ts';
import type { Finding } from '../../note/finding.ts';
import type { Sentence } from '../../note/sentences.ts';
import { fieldBit, strongFields } from '../reading/page.ts';
import type { Reading } from '../reading/reading.ts';

/** What a note says of where the recipient was or is, by the words around the name of the place. */
interface Claim {
  readonly field: 'experience' | 'education' | 'events' | 'company';
  /** Words before the name, the last one next to it, as they stand parted by single spaces. */
  readonly before: RegExp;
  /** Words behind it; any when absent. */
  readonly behind?: RegExp;
  /** Said anywhere in the sentence. */
  readonly also?: RegExp;
  /** Counts only in a note that meets nothing of what the recipient has said or done. */
  readonly onlyUntouched?: true;
}

const claims: Readonly<Record<'de' | 'en', readonly Claim[]>> = {
  en: [
    {
      field: 'education',
      before: / (?:both|also) (?:\S+ )?(?:studied|went|trained|graduated) (?:\S+ ){0,2}(?:at|from|to)(?: the)? $/,
    },
    { field: 'education', before: / (?:we|you and i) both (?:at|attended) $/ },
    { field: 'experience', before: / your (?:\S+ )?(?:years|time|days|stint|decade) (?:at|with)(?: the)? $/ },
    {
      field: 'company',
      before: / how (?:are things|is life|is it going|is everything|is work) (?:over )?at(?: the)? $/,
    },
    {
      field: 'company',
      before: / (?:at|for)(?: the)? $/,
      behind: /^ where you (?:\S+ )?(?:run|work|lead|head|manage|are) /,
    },
    {
      field: 'events',
      before: / your (?:\S+ )?(?:talk|session|keynote|panel|lecture|presentation|speech) (?:at|on)(?: the)? $/,
      onlyUntouched: true,
    },
  ],
  de: [
    {
      field: 'education',
      before: / (?:an|auf)(?: der| dem)? $/,
      also: / beide .*(?:studiert|studierten|gelernt|waren) | waren .*beide /,
    },
    { field: 'experience', before: / (?:dein|ihr)e[nr]? (?:\S+ )?(?:zeit|jahren?) (?:als \S+ )?(?:bei|beim) $/ },
    {
      field: 'events',
      before:
        / (?:dein|ihr|euer) (?:\S+ )?(?:vortrag|talk|panel|workshop|referat) (?:\S+ ){0,2}(?:bei|beim|auf|auf der|auf dem|an der) $/,
      onlyUntouched: true,
    },
  ],
};

/** Without one of these words no claim is made. */
const claiming = / (?:both|also|your|things|life|it|everything|work|where|beide|deine?[nr]?|ihre?[nr]?|euer) /;

/** Kinds of institutions: they tell nothing without a name of their own. */
const kind =
  /^(?:uni|universitat|hochschule|fh|tu|th|schule|gymnasium|akademie|university|college|school|academy|institute|of|the|der|die|fur|und|and)$/;
/** Words looked at on either side, and of a name. */
const around = 8;
const longestName = 4;

/** "We both studied at X", "your years at X", "how are things at X": X where the page names others and no X. */
export function wrongPlace(reading: Reading): Finding | null {
  const { note, lexicon, context, anatomy, touches } = reading;
  const { recipient } = context;
  if (lexicon === null || recipient?.name === undefined) return null;
  const strong = touches.some((fields) => (fields & strongFields) !== 0);
  const open = claims[lexicon.language].filter(
    ({ field, onlyUntouched }) => (recipient[field]?.length ?? 0) > 0 && !(strong && onlyUntouched === true),
  );
  if (open.length === 0) return null;
  const { words } = note;
  for (const sentence of note.sentences) {
    const whole = ` ${folded(reading, sentence.from, sentence.to)}`;
    if (!claiming.test(whole)) continue;
    for (let from = sentence.from + 2; from < sentence.to; from++) {
      if (anatomy.parts[from] !== 'body' || words[from]?.capital !== true) continue;
      const to = endOfName(reading, sentence, from);
      if (isKnown(reading, from, to)) continue;
      const before = ` ${folded(reading, Math.max(sentence.from, from - around), from)}`;
      const behind = ` ${folded(reading, to, Math.min(sentence.to, to + around))}`;
      const said = open.some(
        (claim) =>
          claim.before.test(before) &&
          (claim.behind === undefined || claim.behind.test(behind)) &&
          (claim.also === undefined || claim.also.test(whole)),
      );
      if (!said) continue;
      const span = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0] as const;
      return { rule: 'mismatch', weight: 'hold', span, params: { variant: 'fact', value: note.text.slice(...span) } };
    }
  }
  return null;
}

const folded = ({ note }: Reading, from: number, to: number) =>
  note.words
    .slice(from, to)
    .map((word) => `${word.folded} `)
    .join('');

/** The end of a name in several words ("Shoppers Drug Mart"), which no mark of punctuation parts. */
function endOfName({ note }: Reading, sentence: Sentence, from: number): number {
  let to = from + 1;
  while (to < sentence.to && to - from < longestName) {
    const word = note.words[to];
    const gap = note.text.slice(note.words[to - 1]?.end ?? 0, word?.start ?? 0);
    if (word === undefined || !(word.capital || kind.test(word.folded)) || /[,;:–—.]/.test(gap)) break;
    to++;
  }
  return to;
}

/** True when a word of the name stands on the page, or when it is none: an everyday word, or one of the lexicon. */
function isKnown({ note, touches, topics, context }: Reading, from: number, to: number): boolean {
  let telling = 0;
  for (let i = from; i < to; i++) {
    const word = note.words[i]?.folded ?? '';
    if (kind.test(word)) continue;
    if (((touches[i] ?? 0) & ~fieldBit.name) !== 0) return true;
    if (((topics.marks[i] ?? 0) & ~bit.business) === 0) telling++;
  }
  if (telling === 0) return true;
  // "NUS" for the National University of Singapore, however it is spelt out.
  const first = note.words[from]?.text ?? '';
  if (!/^\p{Lu}{2,5}$/u.test(first)) return false;
  const page = [
    ...(context.recipient?.education ?? []),
    ...(context.recipient?.experience ?? []).map((one) => one.company),
  ];
  return page.some((name) => initials(name ?? '').includes(first));
}

const initials = (name: string) => (name.match(/\p{Lu}/gu) ?? []).join('');
