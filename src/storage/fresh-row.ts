import type { Waiting } from '../core/relationship/reason.ts';
import { timeText, type WordRange } from './card-words.ts';
import type { FreshWordsRow, OlderFreshWordsRow, WordsRow } from './schema.ts';

/**
 * Words and reasons of people who came in together, as two texts: a line a word with the seats of whoever has it, a line
 * a reason behind the queue in which it waits and when it came up. A reader looks for the lines it needs and leaves the
 * others as they are: a text costs the database next to nothing, and thousands of lists in a row cost it most of all.
 */
export interface OpenedRow extends Pick<WordsRow, 'words' | 'seats'> {
  readonly key: number;
  readonly until: number;
  readonly waiting: readonly Waiting[];
}

export function freshRow({ key, until, words, seats, waiting }: OpenedRow): FreshWordsRow {
  const order = words.map((_, index) => index).sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  let postings = '';
  for (const at of order)
    postings += `${escaped(words[at] ?? '')}\t${(seats[at] ?? []).map((seat) => seat - key).join(',')}\n`;
  const waits = waiting.map((one) => [waitHead(one.queue, one.from), one] as const);
  waits.sort(([a, first], [b, second]) => (a < b ? -1 : a > b ? 1 : first.person < second.person ? -1 : 1));
  return { key, until, postings, waits: waits.map(([head, one]) => `${head}\t${JSON.stringify(one)}\n`).join('') };
}

/** The row as the newest version writes it. Rows of earlier versions hold lists. */
export function freshFrom(row: FreshWordsRow | OlderFreshWordsRow): FreshWordsRow {
  return 'postings' in row ? row : freshRow(row);
}

/** All of a row, taken apart. */
export function opened(row: FreshWordsRow | OlderFreshWordsRow): OpenedRow {
  if (!('postings' in row)) return row;
  const all = postingsOf(row, { from: '', to: '\uffff' });
  return {
    key: row.key,
    until: row.until,
    words: all.map(({ word }) => word),
    seats: all.map(({ seats }) => seats),
    waiting: waitsOf(row, '', '\uffff'),
  };
}

/** The words of a range, in order, with the seats of whoever has them. */
export function postingsOf(
  { key, postings }: Pick<FreshWordsRow, 'key' | 'postings'>,
  { from, to }: WordRange,
): { readonly word: string; readonly seats: readonly number[] }[] {
  const found: { word: string; seats: number[] }[] = [];
  for (const [word, rest] of linesOf(postings, from, to))
    found.push({ word, seats: rest === '' ? [] : rest.split(',').map((seat) => Number(seat) + key) });
  return found;
}

/**
 * The reasons of a queue that came up from one moment to another, in all of these rows: by when they did, the first
 * `limit` at least. No others are taken apart.
 */
export function waitsIn(
  rows: readonly Pick<FreshWordsRow, 'waits'>[],
  { queue, from, to }: { readonly queue: string; readonly from: number; readonly to: number },
  limit = Number.POSITIVE_INFINITY,
): Waiting[] {
  const [first, last] = [waitHead(queue, from), waitHead(queue, to)];
  const lines: (readonly [head: string, text: string])[] = [];
  for (const { waits } of rows) {
    let count = 0;
    for (const line of linesOf(waits, first, last)) {
      if (count >= limit) break;
      lines.push(line);
      count += 1;
    }
  }
  lines.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const most = lines[limit - 1]?.[0] ?? last;
  return lines
    .filter(([head]) => head <= most)
    .map(([, text]) => JSON.parse(text) as Waiting)
    .filter((one) => one.from >= from && one.from <= to);
}

function waitsOf({ waits }: FreshWordsRow, from: string, to: string): readonly Waiting[] {
  return [...linesOf(waits, from, to)].map(([, rest]) => JSON.parse(rest) as Waiting);
}

const waitHead = (queue: string, from: number) => `${queue}/${timeText(from)}`;

/** The lines whose heads stand in the range, both ends included, each as head and rest. */
function* linesOf(text: string, from: string, to: string): Generator<readonly [head: string, rest: string]> {
  for (let start = firstFrom(text, from); start < text.length; ) {
    const tab = text.indexOf('\t', start);
    const end = text.indexOf('\n', tab);
    const head = plain(text.slice(start, tab));
    if (head > to) return;
    yield [head, text.slice(tab + 1, end)];
    start = end + 1;
  }
}

/** Where the first line begins whose head is not before `from`. */
function firstFrom(text: string, from: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : text.lastIndexOf('\n', middle - 1) + 1;
    if (plain(text.slice(start, text.indexOf('\t', start))) < from) low = text.indexOf('\n', middle) + 1;
    else high = start;
  }
  return low;
}

/** Words hold neither tabs nor ends of lines; should one all the same, it is none here. */
const escaped = (word: string) =>
  /[\t\n\\]/.test(word)
    ? word.replace(/[\t\n\\]/g, (sign) => (sign === '\t' ? '\\t' : sign === '\n' ? '\\n' : '\\\\'))
    : word;
const plain = (head: string) =>
  head.includes('\\')
    ? head.replace(/\\(.)/g, (_, sign: string) => (sign === 't' ? '\t' : sign === 'n' ? '\n' : sign))
    : head;
