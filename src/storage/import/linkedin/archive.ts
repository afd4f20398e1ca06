import type { Source } from '../bytes.ts';
import { textOf } from '../decode.ts';
import type { FileReport, Incoming } from '../incoming.ts';
import { type Counting, counting } from '../report.ts';
import { type Row, rowsOf } from '../table/rows.ts';
import { ImportError } from '../trouble.ts';
import { collector } from './collector.ts';
import { type Header, headerOf, headerWithin } from './headers.ts';

export interface ArchiveOptions {
  readonly signal?: AbortSignal;
  /** Keep the last line of each day's messages; otherwise only who wrote, and when. */
  readonly messageTexts?: boolean;
  /** Bytes read so far, and how many there are as far as known. */
  readonly progress?: (done: number, total: number) => void;
  /** Gives the page a moment; awaited between batches of rows. */
  readonly pause?: () => Promise<void>;
}

/** Reads the files of a LinkedIn archive, each recognised by its header row. Throws an `ImportError`. */
export async function readArchive(
  sources: readonly Source[],
  made: number,
  options: ArchiveOptions = {},
): Promise<Incoming> {
  const total = sources.reduce((sum, source) => sum + source.size, 0);
  const collected = collector({ messageTexts: options.messageTexts === true });
  const countings: Counting[] = [];
  let done = 0;
  for (const source of sources) {
    const count = counting(source.name);
    countings.push(count);
    await readTable(source, count, collected, {
      ...options,
      progress: (bytes) => options.progress?.(Math.min(total, done + bytes), total),
    });
    done += source.size;
  }
  const { people, self } = collected.finish();
  const files: FileReport[] = countings.map((count) => count.report());
  return { people, files, made, self };
}

type Collector = ReturnType<typeof collector>;

async function readTable(source: Source, count: Counting, collected: Collector, options: ArchiveOptions) {
  let bytes = 0;
  async function* counted() {
    for await (const piece of source.read(options.signal)) {
      bytes += piece.length;
      yield piece;
    }
  }
  const top: Row[] = [];
  let header: Header | null = null;
  const rows = rowsOf(textOf(counted()), {
    trouble: (line, why) => count.problem(line, why),
  });
  for await (const batch of rows) {
    for (const row of batch) {
      if (header) collected.row(header, row, count);
      else {
        header = headerOf(row.cells);
        top.push(row);
        if (header) count.kind = header.kind;
        if (!header && top.length > headerWithin) break;
      }
    }
    if (!header && top.length > headerWithin) break;
    if (header?.kind === 'other') break;
    options.progress?.(bytes, source.size);
    if (options.signal?.aborted) throw new ImportError('cancelled', source.name);
    await options.pause?.();
  }
}
