import type { Seen } from './tour.ts';

const widths = { page: 21, note: 44, verdict: 8, finding: 38, opener: 44 } as const;
type Column = keyof typeof widths;
const columns = Object.keys(widths) as Column[];

/** Prints what was seen as a table, long texts wrapped at words. */
export function printTable(rows: readonly Seen[]): void {
  const rule = columns.map((column) => '─'.repeat(widths[column])).join('─┼─');
  console.log(`\n${line({ page: 'page', note: 'note', verdict: 'verdict', finding: 'finding', opener: 'opener' })}`);
  for (const row of rows) console.log(`${rule}\n${line(row)}`);
}

function line(row: Seen): string {
  const cells = columns.map((column) => wrap(row[column], widths[column]));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) =>
    columns.map((column, index) => (cells[index]?.[at] ?? '').padEnd(widths[column])).join(' │ '),
  ).join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    const current = lines.at(-1) ?? '';
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word.slice(0, width));
  }
  return lines;
}
