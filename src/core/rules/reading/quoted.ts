import { fold } from '../../note/fold.ts';
import type { ParsedNote } from '../../note/parse-note.ts';
import type { Recipient } from '../../note/recipient.ts';
import { type FieldSet, fieldBit, pageFields, textsOf, wordsOnPage } from './page.ts';

const quotation = /[„“"»«‚‘]([^„“”"»«‚‘\n]{3,300})[“”"«»‘’]/gu;
/** Headings of the networks' own pages: quoted, they are nobody's words. */
const headings = new Set(
  [
    'Ich suche',
    'Ich biete',
    'Über mich',
    'Wer ich bin',
    'Berufserfahrung',
    'Kenntnisse',
    'Interessen',
    'About',
    'Experience',
    'Skills',
    'Interests',
    'Wants',
    'Haves',
    'Featured',
    'Activity',
  ].map(fold),
);
/** More quotations than this are not looked up. */
const mostQuotations = 12;

/** Words of a note between quotation marks that are not the sender's own. */
export interface Quotation {
  /** Index of the first word, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The field of the recipient's page in which the words stand; 0 for a heading of the page. */
  readonly fields: FieldSet;
}

/** The quotations in a note that stand word by word on the recipient's page. */
export function quotationsOf(note: ParsedNote, recipient: Recipient | undefined): Quotation[] {
  if (recipient === undefined) return [];
  const found: Quotation[] = [];
  let looked = 0;
  for (const match of note.text.matchAll(quotation)) {
    if (looked++ >= mostQuotations) break;
    const start = match.index + 1;
    const end = start + (match[1] ?? '').length;
    const from = note.words.findIndex((word) => word.start >= start);
    if (from < 0) break;
    let to = from;
    while (to < note.words.length && (note.words[to]?.end ?? 0) <= end) to++;
    if (to === from) continue;
    const said = key(note.words.slice(from, to));
    const heading = headings.has(said.trim());
    const fields = heading ? 0 : fieldOf(said, recipient);
    if (heading || fields !== 0) found.push({ from, to, fields });
  }
  return found;
}

const key = (words: readonly { readonly folded: string }[]) => ` ${words.map((word) => word.folded).join(' ')} `;
const keys = new WeakMap<Recipient, readonly (readonly [FieldSet, string])[]>();

function fieldOf(said: string, recipient: Recipient): FieldSet {
  let pages = keys.get(recipient);
  if (pages === undefined) {
    pages = pageFields
      .filter((field) => field !== 'name')
      .flatMap((field) =>
        textsOf(recipient, field).map(
          (text) => [fieldBit[field], key(wordsOnPage(recipient, text.slice(0, 20_000)))] as const,
        ),
      );
    keys.set(recipient, pages);
  }
  return pages.find(([, text]) => text.includes(said))?.[0] ?? 0;
}
