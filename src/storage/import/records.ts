import { isStamp } from '../../core/relationship/clock.ts';
import { type RecordPart, recordParts, recordsFormat, recordsVersion } from '../export/records.ts';
import type { ForgottenRow } from '../forgotten.ts';
import { lift } from '../lift.ts';
import { ofContacts } from '../made-ahead.ts';
import type { Batch } from '../merge-in.ts';
import { type RecordStore, recordStores, type TombstoneRow } from '../schema.ts';
import type { Source } from './bytes.ts';
import { textOf } from './decode.ts';
import { kindOf } from './file.ts';
import type { FileReport } from './incoming.ts';
import { oddField } from './record-shapes.ts';
import { counting } from './report.ts';
import type { TableReading } from './table/table.ts';
import { ImportError, stopIfCancelled } from './trouble.ts';

/** What an export or a backup holds, checked. */
export interface RecordsRead {
  readonly batch: Batch;
  readonly forgotten: readonly ForgottenRow[];
  /** When it was written, UTC milliseconds; null when it does not say. */
  readonly made: number | null;
  readonly report: FileReport;
  readonly counts: Readonly<Partial<Record<RecordPart, number>>>;
}

/** A file that was put into another shape is parsed whole, up to here; ours is read line by line. */
const wholeChars = 64 * 1024 * 1024;
/** The longest line of a file of ours is one record; longer ones are left out unread. The first line is short. */
const lineChars = 1024 * 1024;
const firstLineChars = 10_000;
/** How deep a record of ours could ever go; JSON that goes far deeper exhausts the browser's own reader. */
const deepest = 100;

/**
 * Reads our own JSON. Records that cannot be read are counted and left out; a file that ends too early is
 * `damaged` as a whole, so that nobody takes half a backup for a whole one. Throws an `ImportError`.
 */
export async function readRecords(source: Source, options: TableReading = {}): Promise<RecordsRead> {
  const found = collector(source.name);
  let line = 0;
  let rest = '';
  let ours = true;
  let all = '';
  let bytes = 0;
  for await (const piece of textOf(source.read(options.signal))) {
    bytes += piece.length;
    stopIfCancelled(options.signal, source.name);
    if (!ours) {
      all += piece;
      if (all.length > wholeChars) throw new ImportError('too-large', source.name);
      options.progress?.(Math.min(bytes, source.size), source.size);
      await options.pause?.();
      continue;
    }
    const lines = piece.split('\n');
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? '';
    for (const [index, text] of lines.entries()) {
      line += 1;
      if (line === 1 && !found.head(text)) {
        ours = false;
        all = [...lines.slice(index), rest].join('\n');
        break;
      }
      if (line > 1) found.line(text, line);
    }
    if (ours && line === 0 && rest.length > firstLineChars) {
      ours = false;
      all = rest;
    }
    // It is said once its end has come.
    if (ours && rest.length > lineChars) rest = rest.slice(0, lineChars + 1);
    options.progress?.(Math.min(bytes, source.size), source.size);
    await options.pause?.();
  }
  if (ours) found.line(rest, line + 1);
  if (!ours || line === 0) await found.whole(all || rest, options);
  return found.finish();
}

/**
 * Reads what an encrypted file held. Its bytes are proved to be whole: content that is not ours was never a backup, and
 * is `not-ours`. Throws an `ImportError`.
 */
export async function readBackup(source: Source, options: TableReading = {}): Promise<RecordsRead> {
  try {
    if ((await kindOf(source, options.signal)) === 'records') return await readRecords(source, options);
  } catch (error) {
    if (!(error instanceof ImportError && error.trouble === 'not-text')) throw error;
  }
  throw new ImportError('not-ours', source.name);
}

function collector(file: string) {
  const count = counting(file, 'other');
  const records: Partial<Record<RecordStore, unknown[]>> = {};
  const tombstones: TombstoneRow[] = [];
  const forgotten: ForgottenRow[] = [];
  const counts: Partial<Record<RecordPart, number>> = {};
  /** Contacts that cannot be read: what belongs to them stays out as well. */
  const unreadable = new Set<unknown>();
  let part: RecordPart | null = null;
  let made: number | null = null;
  let ended = false;

  function check(head: { readonly format?: unknown; readonly version?: unknown; readonly made?: unknown }): void {
    if (head.format !== recordsFormat || typeof head.version !== 'number') throw new ImportError('not-text', file);
    if (head.version > recordsVersion) throw new ImportError('newer', file);
    const time = typeof head.made === 'string' ? Date.parse(head.made) : Number.NaN;
    made = Number.isFinite(time) ? time : null;
  }

  function take(where: RecordPart, value: unknown, line: number): void {
    count.row();
    const good =
      where === 'tombstones' ? tombstone(value) : where === 'forgotten' ? forgottenRow(value) : record(where, value);
    if (good) counts[where] = (counts[where] ?? 0) + 1;
    else count.problem(line, 'unreadable', namesOf(value));
  }

  function record(store: RecordStore, value: unknown): boolean {
    const lifted = lift(store, value).record;
    if (lifted === null || oddField(store, lifted) !== null) {
      if (store === 'contacts') unreadable.add((value as { readonly id?: unknown } | null)?.id);
      return false;
    }
    records[store] ??= [];
    records[store].push(lifted);
    return true;
  }

  function tombstone(value: unknown): boolean {
    const { store, id, gone } = (value ?? {}) as Partial<TombstoneRow>;
    if (typeof id !== 'string' || !isStamp(gone) || !recordStores.includes(store as RecordStore)) return false;
    tombstones.push({ store: store as RecordStore, id, gone });
    return true;
  }

  function forgottenRow(value: unknown): boolean {
    const { hash, salt, at } = (value ?? {}) as Partial<ForgottenRow>;
    if (typeof hash !== 'string' || typeof salt !== 'string' || typeof at !== 'number') return false;
    forgotten.push({ hash, salt, at });
    return true;
  }

  return {
    /** Whether the first line is that of a file of ours, one record a line. */
    head(text: string): boolean {
      if (!text.startsWith('{"format":') || !text.endsWith(',')) return false;
      check(parsed(`${text.slice(0, -1)}}`, file) as object);
      return true;
    },
    line(raw: string, line: number): void {
      const text = raw.trim();
      if (text === '' || ended) return;
      const begins = /^"([a-zA-Z]{1,20})":\[$/.exec(text);
      if (begins) part = recordParts.find((name) => name === begins[1]) ?? null;
      else if (text === '}') ended = true;
      else if (text === ']' || text === '],') part = null;
      else if (part) {
        const fine = text.length <= lineChars && depthOf(text) <= deepest;
        const value = fine ? quietly(text.endsWith(',') ? text.slice(0, -1) : text) : undefined;
        if (value === undefined) count.problem(line, 'unreadable', [text.slice(0, 400)]);
        else take(part, value, line);
      }
    },
    async whole(text: string, { signal, pause }: TableReading): Promise<void> {
      if (depthOf(text) > deepest) throw new ImportError('damaged', file);
      const all = parsed(text, file) as Record<string, unknown>;
      if (all === null || typeof all !== 'object') throw new ImportError('not-text', file);
      check(all);
      for (const name of recordParts)
        for (const [index, value] of (Array.isArray(all[name]) ? all[name] : []).entries()) {
          take(name, value, 0);
          if (index % 500 !== 0) continue;
          stopIfCancelled(signal, file);
          await pause?.();
        }
      ended = true;
    },
    finish(): RecordsRead {
      if (!ended) throw new ImportError('damaged', file);
      for (const store of unreadable.size > 0 ? ofContacts : []) {
        const all = (records[store] ?? []) as readonly { readonly contact: string }[];
        records[store] = all.filter((one) => !unreadable.has(one.contact));
        if (counts[store] !== undefined) counts[store] = records[store].length;
      }
      return { batch: { ...records, tombstones } as Batch, forgotten, made, report: count.report(), counts };
    },
  };
}

/** How deep lists and objects stand in one another; what stands in quotes does not count. */
function depthOf(text: string): number {
  let [depth, most, quoted] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted && code === 0x5c) at += 1;
    else if (code === 0x22) quoted = !quoted;
    else if (quoted) continue;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      most = Math.max(most, depth);
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return most;
}

/** What a record that cannot be read is called, for finding it again. */
function namesOf(value: unknown): readonly string[] {
  const { name, text, id } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [name, text, id].filter((one) => typeof one === 'string').slice(0, 1);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError('damaged', file, error);
  }
}

function quietly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
