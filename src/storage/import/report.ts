import type { FileKind, FileReport, LineReason } from './incoming.ts';
import { limits } from './limits.ts';

/** Counts what one file holds while it is read. */
export interface Counting {
  readonly file: string;
  kind: FileKind;
  row(): void;
  problem(line: number, reason: LineReason, cells?: readonly string[]): void;
  report(): FileReport;
}

export function counting(file: string, kind: FileKind = 'unknown'): Counting {
  let rows = 0;
  const problems: Partial<Record<LineReason, number>> = {};
  const shown: FileReport['shown'][number][] = [];
  return {
    file,
    kind,
    row() {
      rows += 1;
    },
    problem(line, reason, cells = []) {
      problems[reason] = (problems[reason] ?? 0) + 1;
      if (shown.length < limits.problemsShown) shown.push({ line, reason, excerpt: excerptOf(cells) });
    },
    report() {
      return { file, kind: this.kind, rows, problems, shown };
    },
  };
}

function excerptOf(cells: readonly string[]): string {
  return cells
    .slice(0, 6)
    .map((cell) => cell.slice(0, 60))
    .filter((cell) => cell.trim() !== '')
    .join(' · ')
    .replace(/\s+/g, ' ')
    .slice(0, 120);
}
