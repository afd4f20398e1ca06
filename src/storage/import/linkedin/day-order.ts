import type { Source } from '../bytes.ts';
import { textOf } from '../decode.ts';
import { rowsOf } from '../table/rows.ts';
import { stopIfCancelled } from '../trouble.ts';

const slashes = /^\s*(\d{1,2})\/(\d{1,2})\/\d{2,4}(?!\d)/;

interface DayOrderOptions {
  readonly signal?: AbortSignal | undefined;
  readonly pause?: (() => Promise<void>) | undefined;
}

/**
 * In which order a column writes "2/8/2025". One file has one order: the first such day has the whole column looked
 * through once for one that tells, and all are read alike. Answers whether the day comes first; where nothing tells, or
 * both are told, false (the month first, as LinkedIn and American spreadsheets write it, unless that cannot be).
 */
export function dayOrder(source: Source, column: number | undefined, options: DayOrderOptions) {
  let dayFirst: boolean | undefined;
  return async (cells: readonly string[]): Promise<boolean> => {
    if (dayFirst === undefined && column !== undefined && slashes.test(cells[column] ?? ''))
      dayFirst = await tellsDayFirst(source, column, options);
    return dayFirst === true;
  };
}

async function tellsDayFirst(source: Source, column: number, options: DayOrderOptions): Promise<boolean> {
  let told = false;
  for await (const batch of rowsOf(textOf(source.read(options.signal)))) {
    for (const { cells } of batch) {
      const [, first = '', second = ''] = slashes.exec(cells[column] ?? '') ?? [];
      if (Number(second) > 12) return false;
      if (Number(first) > 12) told = true;
    }
    stopIfCancelled(options.signal, source.name);
    await options.pause?.();
  }
  return told;
}
