import { fileSource, type Source } from './bytes.ts';
import { decoder } from './decode.ts';
import { headerOf, headerWithin } from './linkedin/headers.ts';
import { guessMapping, namesSomebody } from './table/mapping.ts';
import { rowsOf } from './table/rows.ts';
import type { TableReading } from './table/table.ts';
import { asImportError, ImportError, stopIfCancelled } from './trouble.ts';
import { looksLikeZip, openArchive } from './zip.ts';

/** What a dropped file turned out to be, by what is in it. */
export type OpenedFile =
  /** A LinkedIn archive, or single tables of one. */
  | (Opened & { readonly kind: 'archive'; readonly sources: readonly Source[] })
  /** vCards; a table whose columns the user names; our own export; our own backup, or another file in the age format. */
  | (Opened & { readonly kind: 'vcards' | 'table' | 'records' | 'backup'; readonly source: Source });

interface Opened {
  readonly made: number;
  /** What else of people is in a ZIP. */
  readonly more: readonly { readonly kind: 'vcards' | 'table'; readonly source: Source }[];
  /** Files of a ZIP that should be text by their names and are not. */
  readonly unread: readonly string[];
  close(): Promise<void>;
}

/** A file as a browser hands it over. */
export interface DroppedFile extends Blob {
  readonly name: string;
  readonly lastModified: number;
}

const readable = /\.(?:csv|tsv|txt|vcf|vcard|json)$/i;
const headBytes = 64 * 1024;

/** Finds out what a file is, whatever its name says. Throws an `ImportError`. */
export async function openFile(file: DroppedFile, options: TableReading = {}): Promise<OpenedFile> {
  const made = dayInName(file.name) ?? file.lastModified;
  if (file.size === 0) throw new ImportError('not-text', file.name);
  const zipped = await looksLikeZip(file).catch((error: unknown) => {
    throw asImportError(error, file.name);
  });
  if (!zipped) {
    const source = fileSource(file, file.name, file.lastModified);
    const kind = await kindOf(source, options.signal, true);
    const opened: Opened = { made, more: [], unread: [], close: async () => {} };
    return kind === 'archive' ? { ...opened, kind, sources: [source] } : { ...opened, kind, source };
  }
  const wanted = (name: string) => readable.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name);
  const archive = await openArchive(file, file.name, wanted, options);
  try {
    const day = dayInName(file.name) ?? newest(archive.entries) ?? made;
    return await insideOf(file.name, archive.entries, { made: day, close: archive.close }, options);
  } catch (error) {
    await archive.close();
    throw error;
  }
}

/** So many files are looked into before it is said how far that is. */
const quick = 100;

async function insideOf(
  name: string,
  entries: readonly Source[],
  file: Pick<Opened, 'made' | 'close'>,
  { signal, pause, progress }: TableReading,
): Promise<OpenedFile> {
  const kinds = new Map<OpenedFile['kind'], Source[]>();
  const unread: string[] = [];
  for (const [index, source] of entries.entries()) {
    stopIfCancelled(signal, name);
    const kind = await kindOf(source, signal).catch((error: unknown) => {
      if (error instanceof ImportError && error.trouble === 'not-text') return null;
      throw error;
    });
    if (kind === null) unread.push(source.name);
    else add(kinds, kind, source);
    if (index > quick) progress?.(index, entries.length);
    await pause?.();
  }
  const of = (kind: 'vcards' | 'table') => (kinds.get(kind) ?? []).map((source) => ({ kind, source }));
  if (kinds.has('archive')) {
    const sources = [...(kinds.get('archive') ?? []), ...(kinds.get('table') ?? [])];
    return { ...file, kind: 'archive', sources, more: of('vcards'), unread };
  }
  const [first, ...more] = [...of('vcards'), ...of('table')];
  if (first) return { ...file, ...first, more, unread };
  const [source] = kinds.get('records') ?? [];
  if (source) return { ...file, kind: 'records', source, more: [], unread };
  throw new ImportError('no-people', name);
}

function add(kinds: Map<OpenedFile['kind'], Source[]>, kind: OpenedFile['kind'], source: Source): void {
  const known = kinds.get(kind);
  if (known) known.push(source);
  else kinds.set(kind, [source]);
}

/**
 * What a source holds, by its first bytes. `alone`: it came by itself, not in an archive. Throws `not-text` for pictures,
 * programs and random bytes.
 */
export async function kindOf(source: Source, signal?: AbortSignal, alone = false): Promise<OpenedFile['kind']> {
  const bytes = await headOf(source, signal);
  const reading = decoder();
  const text = reading.push(bytes) + reading.end();
  if (/^(?:age-encryption\.org\/v1|-----BEGIN AGE ENCRYPTED FILE-----)/.test(text)) return 'backup';
  if (/^\s*BEGIN:VCARD/i.test(text)) return 'vcards';
  if (/^\s*\{\s*"(?:format"\s*:\s*"vitamin-b"|contacts"\s*:\s*\[)/.test(text)) return 'records';
  if (!isText(text) || /^\s*[{[<%]/.test(text)) throw new ImportError('not-text', source.name);
  const rows = [];
  for await (const batch of rowsOf(piecesOf(text))) rows.push(...batch);
  const known = rows.slice(0, headerWithin + 1).some(({ cells }) => {
    const header = headerOf(cells);
    return (
      header !== null && !(alone && (header.kind === 'other' || header.kind === 'profile') && isAddressTable(cells))
    );
  });
  if (known) return 'archive';
  if (rows.length === 0) throw new ImportError('not-text', source.name);
  return 'table';
}

/**
 * Columns of a name and of how to reach somebody or where they work: people are in it, whatever the other columns are
 * called. LinkedIn's tables of other things have no such pair.
 */
function isAddressTable(header: readonly string[]): boolean {
  const mapping = guessMapping(header);
  return namesSomebody(mapping) && (['email', 'phone', 'company'] as const).some((field) => mapping.includes(field));
}

async function* piecesOf(text: string): AsyncGenerator<string> {
  yield text;
}

async function headOf(source: Source, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const head = new Uint8Array(headBytes);
  let filled = 0;
  for await (const piece of source.read(signal)) {
    const part = piece.subarray(0, headBytes - filled);
    head.set(part, filled);
    filled += part.length;
    if (filled >= headBytes) break;
  }
  return head.subarray(0, filled);
}

/** Text has next to no control characters; random bytes have one in nine. */
function isText(text: string): boolean {
  let odd = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0 || code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12))
      odd += 1;
  }
  return text.length > 0 && odd <= text.length / 200;
}

/** The day in a name such as `Basic_LinkedInDataExport_11-22-2026.zip`; noon UTC. */
function dayInName(name: string): number | null {
  const found = /_(\d{2})-(\d{2})-(\d{4})\b/.exec(name.slice(0, 200));
  if (!found) return null;
  const [, month, day, year] = found;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), 12);
  return Number(month) <= 12 && Number(day) <= 31 ? time : null;
}

function newest(sources: readonly Source[]): number | null {
  const times = sources.flatMap(({ modified }) => (modified === null ? [] : [modified]));
  return times.length === 0 ? null : Math.max(...times);
}
