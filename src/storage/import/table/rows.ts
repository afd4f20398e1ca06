import Papa from 'papaparse';
import { limits } from '../limits.ts';

/** One row of a table with the line of the file on which it begins (from 1). */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** `quote`: a quote is opened and never closed, so this line was left out. `rest`: too many of those; given up from here. `rows`: over the limit of rows. */
export type TableTrouble = 'quote' | 'rest' | 'rows';

export interface TableOptions {
  /** Absent: found out from the first lines. */
  readonly delimiter?: string;
  readonly trouble?: (line: number, why: TableTrouble) => void;
}

interface Parsed {
  readonly data: string[][];
  readonly meta: { readonly cursor: number };
  readonly errors: readonly { readonly code: string }[];
}

/** How much text is parsed at a time; larger steps while one row is longer than that. */
const step = 128 * 1024;

/**
 * Rows of a CSV text that arrives in pieces, in batches, with memory for a few pieces only. Any line
 * ending, any of the usual delimiters, newlines and doubled quotes inside quotes. Rows without any text
 * are left out, and a batch can be empty. A quote that is never closed costs its own line, not the rest of the file.
 */
export async function* rowsOf(text: AsyncIterable<string>, options: TableOptions = {}): AsyncGenerator<Row[]> {
  const table = reader(options);
  let waiting = '';
  let wanted = step;
  for await (const piece of text) {
    waiting += piece;
    if (waiting.length < wanted) continue;
    let before: number;
    do {
      before = waiting.length;
      waiting = yield* table.take(waiting, false);
    } while (waiting.length > limits.rowChars && waiting.length < before && !table.over());
    wanted = waiting.length === before ? before * 2 : waiting.length + step;
    if (table.over()) return;
  }
  while (waiting !== '' && !table.over()) waiting = yield* table.take(waiting, true);
}

function reader(options: TableOptions) {
  let { delimiter } = options;
  let line = 1;
  let rows = 0;
  let repairs = 0;
  let done = false;

  function giveUp(why: TableTrouble): '' {
    options.trouble?.(line, why);
    done = true;
    return '';
  }

  /** Leaves out the first line of a row that does not end. */
  function repair(rest: string): string {
    if (repairs >= limits.repairs) return giveUp('rest');
    repairs += 1;
    options.trouble?.(line, 'quote');
    const end = rest.indexOf('\n');
    line += 1;
    return end < 0 ? '' : rest.slice(end + 1);
  }

  function* take(raw: string, last: boolean): Generator<Row[], string> {
    const open = !last && raw.endsWith('\r') ? '\r' : '';
    const body = open ? raw.slice(0, -1) : raw;
    const input = body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
    delimiter ??= delimiterOf(input);
    const parser = new Papa.Parser({ delimiter, newline: '\n' });
    const { data, meta, errors } = parser.parse(input, 0, !last) as Parsed;
    const unclosed = last && errors.some((error) => error.code === 'MissingQuotes');
    if (unclosed) data.pop();
    const batch: Row[] = [];
    const from = line;
    for (const cells of data) {
      if (cells.some((cell) => cell.trim() !== '') && !(line === 1 && namesSeparator(cells)))
        batch.push({ line, cells });
      line += 1 + newlinesIn(cells);
    }
    rows += data.length;
    // Without a row too: whoever reads may want to stop, or to let the page breathe.
    yield batch;
    if (rows > limits.rows) return giveUp('rows');
    if (unclosed) return repair(afterLines(input, line - from));
    const rest = last ? '' : input.slice(meta.cursor);
    return rest.length > limits.rowChars && data.length === 0 ? repair(rest) + open : rest + open;
  }

  return { take, over: () => done };
}

/** Excel's own first line, "sep=;": it says how the file is parted, and is no header. */
function namesSeparator(cells: readonly string[]): boolean {
  return /^\ufeff?"?sep=[,;\t|]?"?$/i.test(cells.join('').trim());
}

function newlinesIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

function afterLines(text: string, lines: number): string {
  let at = 0;
  for (let done = 0; done < lines; done += 1) {
    const end = text.indexOf('\n', at);
    if (end < 0) return '';
    at = end + 1;
  }
  return text.slice(at);
}

/** The delimiter that splits the first lines most often, quotes left out; a comma when none does. */
export function delimiterOf(text: string): string {
  const head = text
    .slice(0, 65_536)
    .replace(/"[^"]*(?:"|$)/g, '')
    .split('\n', 20)
    .join('\n');
  const counted = [',', ';', '\t', '|'].map((sign) => ({ sign, count: head.split(sign).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}
