import { bit } from '../../lexicons/topic.ts';
import type { Finding } from '../../note/finding.ts';
import type { Sentence } from '../../note/sentences.ts';
import { fieldBit, strongFields } from '../reading/page.ts';
import type { Reading } from '../reading/reading.ts';
import { type Claim, claims } from './place-claims.ts';
import { townAt } from './towns.ts';

/** Without one of these words no claim is made. */
const claiming =
  / (?:both|also|you|youre|your|how|another|fellow|congrat\S*|beide|du|sie|dir|ihnen|euch|dein\S{0,2}|ihr\S{0,2}|euer|eure\S?|gratul\S*|gluckwunsch) /;

/** Kinds of institutions: they tell nothing without a name of their own. */
const kind =
  /^(?:uni|universitat|hochschule|fh|tu|th|schule|gymnasium|akademie|university|college|school|academy|institute|of|the|der|die|fur|und|and)$/;
const none: readonly Claim[] = [];
/** Words looked at on either side, and of a name. */
const around = 8;
const longestName = 4;

/** A pattern's last words: one in letters, or a choice, and what may stand behind it. */
const lastWords = /(?<= | \)(?:\?|\{\d,\d\})?)(?:\(\?:([a-z |]+)\)|([a-z]+))(?:\(\?:([a-z |]+)\)\?)? \$$/;

/** The words of which one stands before the name whenever a claim's pattern matches; null when its form does not tell. */
export function wordsBefore({ before }: Claim): readonly string[] | null {
  const found = lastWords.exec(before.source);
  if (found === null) return null;
  const [, choice, single, more] = found;
  return [choice ?? single ?? '', more ?? ''].flatMap((all) =>
    all.split('|').flatMap((words) => words.trim().split(' ').at(-1) || []),
  );
}

/** The claims that can be made with a word before a name; those for any word under the empty one. */
const byWord = { de: filed(claims.de), en: filed(claims.en) };

function filed(all: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const shelves = new Map<string, Claim[]>();
  for (const claim of all) {
    for (const word of new Set(wordsBefore(claim) ?? [''])) shelves.set(word, [...(shelves.get(word) ?? []), claim]);
  }
  return shelves;
}

/** "We both studied at X", "your years at X", "how are things at X": X where the page names others and no X. */
export function wrongPlace(reading: Reading): Finding | null {
  const { note, lexicon, context, anatomy, touches } = reading;
  const { recipient } = context;
  if (lexicon === null || recipient?.name === undefined) return null;
  const strong = touches.some((fields) => (fields & strongFields) !== 0);
  const isOpen = ({ field, onlyUntouched }: Claim) =>
    (recipient[field]?.length ?? 0) > 0 && !(strong && onlyUntouched === true);
  const shelves = byWord[lexicon.language];
  const { words } = note;
  for (const sentence of note.sentences) {
    let whole: string | null = null;
    for (let from = sentence.from + 2; from < sentence.to; from++) {
      if (anatomy.parts[from] !== 'body' || words[from]?.capital !== true) continue;
      // Most names are known: that is told before all claims are gone through.
      const to = endOfName(reading, sentence, from);
      if (isKnown(reading, from, to)) continue;
      whole ??= ` ${folded(reading, sentence.from, sentence.to)}`;
      if (!claiming.test(whole)) break;
      const open = [...(shelves.get(words[from - 1]?.folded ?? '') ?? none), ...(shelves.get('') ?? none)].filter(
        isOpen,
      );
      if (open.length === 0 || isSlot(reading, from)) continue;
      const before = ` ${folded(reading, Math.max(sentence.from, from - around), from)}`;
      const behind = ` ${folded(reading, to, Math.min(sentence.to, to + around))}`;
      const town = townAt(words, from) > 0;
      const firm = town || lexicon.language === 'en' || looksLikeFirm(words, from, to);
      const sentenceText = whole;
      const said = open.some(
        (claim) =>
          (claim.town === true ? town : !town || claim.field === 'education') &&
          (claim.firm !== true || firm) &&
          claim.before.test(before) &&
          (claim.behind === undefined || claim.behind.test(behind)) &&
          (claim.also === undefined || claim.also.test(sentenceText)) &&
          claim.never?.test(sentenceText) !== true,
      );
      if (!said) continue;
      const span = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0] as const;
      return { rule: 'mismatch', weight: 'hold', span, params: { variant: 'fact', value: note.text.slice(...span) } };
    }
  }
  return null;
}

/** "{Firma}", "[Hospital]": a gap that was never filled in is no name. */
const isSlot = ({ note }: Reading, at: number) =>
  /[[{<(]\s*$/.test(note.text.slice(Math.max(0, (note.words[at]?.start ?? 0) - 3), note.words[at]?.start));

/** German nouns after "bei" that are no firm: plurals and what ends like a noun ("bei Kindern", "bei Kälte"). */
const nounLike = /(?:en|ern|eln|ung|heit|keit|schaft|tion|tat|e|nis|tum|chen)$/;

/** Large employers whose names end like nouns. */
const knownFirm = /^(?:sparkasse|porsche|google|apple|adobe|rewe|miele|linde|deloitte|oracle|accenture)$/;

/** True for a name that can be a firm's: several words, letters that stand for some, or no common ending of nouns. */
function looksLikeFirm(words: Reading['note']['words'], from: number, to: number): boolean {
  const { text = '', folded = '' } = words[from] ?? {};
  return to - from > 1 || /\p{Lu}.*\p{Lu}|\p{N}/u.test(text) || knownFirm.test(folded) || !nounLike.test(folded);
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
