import type { Source } from '../bytes.ts';
import { textOf } from '../decode.ts';
import type { FileReport, Incoming } from '../incoming.ts';
import { type Counting, counting } from '../report.ts';
import { type Row, rowsOf } from '../table/rows.ts';
import { ImportError } from '../trouble.ts';
import { collector } from './collector.ts';
import { dayOrder } from './day-order.ts';
import { dayColumnOf, type Header, headerOf, headerWithin } from './headers.ts';

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
  const countings = new Map<Source, Counting>();
  let done = 0;
  const inOrder = largestLast(sources);
  for (const source of inOrder) {
    const count = counting(source.name);
    countings.set(source, count);
    await readTable(source, count, collected, {
      ...options,
      last: source === inOrder[inOrder.length - 1],
      progress: (bytes) => options.progress?.(Math.min(total, done + bytes), total),
    });
    done += source.size;
  }
  const { people, self } = collected.finish();
  const files: FileReport[] = sources.flatMap((source) => countings.get(source)?.report() ?? []);
  return { people, files, made, self };
}

/** The largest table is the messages', in an archive that has them: what else there is says whose they are. */
function largestLast(sources: readonly Source[]): readonly Source[] {
  const largest = sources.reduce<Source | null>(
    (most, one) => (most === null || one.size > most.size ? one : most),
    null,
  );
  return largest === null ? [] : [...sources.filter((one) => one !== largest), largest];
}

type Collector = ReturnType<typeof collector>;

interface TableOptions extends ArchiveOptions {
  /** No other table comes after this one. */
  readonly last: boolean;
}

async function readTable(source: Source, count: Counting, collected: Collector, options: TableOptions) {
  let bytes = 0;
  async function* counted() {
    for await (const piece of source.read(options.signal)) {
      bytes += piece.length;
      yield piece;
    }
  }
  const top: Row[] = [];
  let header: Header | null = null;
  let isDayFirst = dayOrder(source, undefined, options);
  const rows = rowsOf(textOf(counted()), {
    trouble: (line, why) => count.problem(line, why),
  });
  for await (const batch of rows) {
    for (const row of batch) {
      if (header) collected.row(header, row, count, await isDayFirst(row.cells));
      else {
        header = headerOf(row.cells);
        top.push(row);
        if (header) {
          count.kind = header.kind;
          isDayFirst = dayOrder(source, dayColumnOf(header), options);
        }
        if (header?.kind === 'messages' && options.last) collected.onlyMessagesLeft();
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
