import { fileSource, type Source } from './bytes.ts';
import { decoder } from './decode.ts';
import { headerOf, headerWithin } from './linkedin/headers.ts';
import { rowsOf } from './table/rows.ts';
import { ImportError } from './trouble.ts';
import { looksLikeZip, openArchive } from './zip.ts';

/** What a dropped file turned out to be, by what is in it. */
export type OpenedFile =
  /** A LinkedIn archive, or single tables of one. */
  | { readonly kind: 'archive'; readonly sources: readonly Source[]; readonly made: number; close(): Promise<void> }
  | { readonly kind: 'vcards'; readonly source: Source; readonly made: number; close(): Promise<void> }
  /** A table whose columns the user names. */
  | { readonly kind: 'table'; readonly source: Source; readonly made: number; close(): Promise<void> }
  /** Our own export. */
  | { readonly kind: 'records'; readonly source: Source; readonly made: number; close(): Promise<void> }
  /** Our own backup, or another file in the age format. */
  | { readonly kind: 'backup'; readonly source: Source; readonly made: number; close(): Promise<void> };

/** A file as a browser hands it over. */
export interface DroppedFile extends Blob {
  readonly name: string;
  readonly lastModified: number;
}

const readable = /\.(?:csv|tsv|txt|vcf|vcard|json)$/i;
const headBytes = 64 * 1024;

/** Finds out what a file is, whatever its name says. Throws an `ImportError`. */
export async function openFile(file: DroppedFile): Promise<OpenedFile> {
  const made = dayInName(file.name) ?? file.lastModified;
  if (file.size === 0) throw new ImportError('not-text', file.name);
  if (!(await looksLikeZip(file))) {
    const source = fileSource(file, file.name, file.lastModified);
    const kind = await kindOf(source);
    const close = async () => {};
    return kind === 'archive' ? { kind, sources: [source], made, close } : { kind, source, made, close };
  }
  const archive = await openArchive(
    file,
    file.name,
    (name) => readable.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name),
  );
  try {
    return await insideOf(
      file.name,
      archive.entries,
      dayInName(file.name) ?? newest(archive.entries) ?? made,
      archive.close,
    );
  } catch (error) {
    await archive.close();
    throw error;
  }
}

async function insideOf(
  name: string,
  entries: readonly Source[],
  made: number,
  close: () => Promise<void>,
): Promise<OpenedFile> {
  const kinds = new Map<OpenedFile['kind'], Source[]>();
  for (const source of entries) {
    const kind = await kindOf(source).catch((error: unknown) => {
      if (error instanceof ImportError && error.trouble === 'not-text') return null;
      throw error;
    });
    if (kind !== null) kinds.set(kind, [...(kinds.get(kind) ?? []), source]);
  }
  if (kinds.has('archive')) {
    const tables = [...(kinds.get('archive') ?? []), ...(kinds.get('table') ?? [])];
    return { kind: 'archive', sources: tables, made, close };
  }
  for (const kind of ['vcards', 'table', 'records'] as const) {
    const [source] = kinds.get(kind) ?? [];
    if (source) return { kind, source, made, close };
  }
  throw new ImportError('no-people', name);
}

/** What a source holds, by its first bytes. Throws `not-text` for pictures, programs and random bytes. */
export async function kindOf(source: Source): Promise<OpenedFile['kind']> {
  const bytes = await headOf(source);
  const reading = decoder();
  const text = reading.push(bytes) + reading.end();
  if (/^(?:age-encryption\.org\/v1|-----BEGIN AGE ENCRYPTED FILE-----)/.test(text)) return 'backup';
  if (/^\s*BEGIN:VCARD/i.test(text)) return 'vcards';
  if (/^\s*\{\s*"format"\s*:\s*"vitamin-b"/.test(text)) return 'records';
  if (!isText(text) || /^\s*[{[<%]/.test(text)) throw new ImportError('not-text', source.name);
  const rows = [];
  for await (const batch of rowsOf(piecesOf(text))) rows.push(...batch);
  const known = rows.slice(0, headerWithin + 1).some((row) => headerOf(row.cells) !== null);
  if (known) return 'archive';
  if (rows.length === 0) throw new ImportError('not-text', source.name);
  return 'table';
}

async function* piecesOf(text: string): AsyncGenerator<string> {
  yield text;
}

async function headOf(source: Source): Promise<Uint8Array> {
  const head = new Uint8Array(headBytes);
  let filled = 0;
  for await (const piece of source.read()) {
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
