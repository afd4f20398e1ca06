import type { Span } from '../../note/finding.ts';
import { isJude, isMultipleSclerosis, type Place } from './two-meanings.ts';
import { harmless, pairs, type SensitiveMatter, sensitiveMatters, single, surnames, titles } from './words.ts';

/** Words of the user's own note that speak of a matter which is nobody's business to keep. */
export interface SensitiveFinding {
  readonly matter: SensitiveMatter;
  readonly span: Span;
}

interface Word {
  readonly text: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

interface Entries {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

/** How far the second word of a pair may stand away. */
const near = 4;
const longest = 20_000;
const prepared = new Map<readonly string[], Entries>();

/**
 * Looks for sensitive matters in a private note, German and English. It hints; the user decides. Only
 * words count that speak of the matter in nearly every note: rather silent than wrong. Linear in the note.
 */
export function sensitiveIn(note: string): readonly SensitiveFinding[] {
  const found: SensitiveFinding[] = [];
  const all = wordsOf(note.slice(0, longest));
  const words = all.filter(
    (word, index) => !meansElse(word.text, all[index - 1]?.text ?? '', all[index + 1]?.text ?? ''),
  );
  for (const [index, word] of all.entries()) {
    const matter = twoMeanings(note, all, index);
    if (matter) found.push(at(matter, word, word));
  }
  for (const matter of sensitiveMatters) {
    for (const word of words) if (matches(word, single[matter])) found.push(at(matter, word, word));
    for (const [firsts, seconds] of pairs[matter])
      for (const [index, word] of words.entries()) {
        if (!matches(word, seconds)) continue;
        const around = words.slice(Math.max(0, index - near), index + near + 1);
        if (around.some((other) => other !== word && matches(other, firsts))) found.push(at(matter, word, word));
      }
  }
  return distinct(found).sort((a, b) => a.span[0] - b.span[0]);
}

/** Words that only their neighbours give a meaning to. */
function twoMeanings(note: string, all: readonly Word[], index: number): SensitiveMatter | null {
  const word = all[index];
  if (word?.text !== 'jude' && word?.text !== 'ms') return null;
  const [before, after] = [all[index - 1], all[index + 1]];
  const left = note.slice(before?.end ?? 0, word.start);
  const right = note.slice(word.end, after?.start);
  const place: Place = {
    before: stops.test(left) ? '' : (before?.text ?? ''),
    earlier: all
      .slice(Math.max(0, index - 1 - near), Math.max(0, index - 1))
      .map(({ text }) => text)
      .reverse(),
    after: after?.text ?? '',
    afterWritten: after?.written ?? '',
    begins: before === undefined || stops.test(left),
    ends: after === undefined || /[^\s]/.test(right),
    closes: after === undefined || stops.test(right),
  };
  if (word.text === 'jude') return isJude(place) ? 'religion' : null;
  return isMultipleSclerosis(place) ? 'health' : null;
}

/** Where a sentence or a line ends. */
const stops = /[.!?;:\n]/;

/** A family name, or a word that says something else together with the one beside it. */
function meansElse(word: string, before: string, after: string): boolean {
  if (surnames.includes(word) && titles.includes(before)) return true;
  return harmless.has(`${before} ${word}`) || harmless.has(`${word} ${after}`);
}

function at(matter: SensitiveMatter, from: Word, to: Word): SensitiveFinding {
  return { matter, span: [from.start, to.end] };
}

function wordsOf(note: string): Word[] {
  return Array.from(note.matchAll(/[\p{L}\p{N}\p{M}]+(?:[.-][\p{L}\p{N}\p{M}]+)*/gu), (match) => ({
    text: match[0].normalize('NFC').toLowerCase(),
    written: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function matches({ text }: Word, list: readonly string[]): boolean {
  let entries = prepared.get(list);
  if (!entries) {
    entries = {
      whole: new Set(list.filter((entry) => !entry.endsWith('*'))),
      beginnings: list.flatMap((entry) => (entry.endsWith('*') ? [entry.slice(0, -1)] : [])),
    };
    prepared.set(list, entries);
  }
  return entries.whole.has(text) || entries.beginnings.some((beginning) => text.startsWith(beginning));
}

function distinct(findings: readonly SensitiveFinding[]): SensitiveFinding[] {
  const seen = new Map(findings.map((finding) => [`${finding.matter}/${finding.span[0]}`, finding]));
  return [...seen.values()];
}
