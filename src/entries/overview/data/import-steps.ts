import { fileSource, type Source } from '../../../storage/import/bytes.ts';
import { type OpenedFile, openFile } from '../../../storage/import/file.ts';
import type { Incoming, IncomingPerson } from '../../../storage/import/incoming.ts';
import { readArchive } from '../../../storage/import/linkedin/archive.ts';
import { forgottenTest, withoutForgotten } from '../../../storage/import/plan/forgotten.ts';
import { importPlanned, preview } from '../../../storage/import/plan/import.ts';
import type { Plan } from '../../../storage/import/plan/plan.ts';
import { type RecordsRead, readBackup, readRecords } from '../../../storage/import/records.ts';
import { restoreRecords } from '../../../storage/import/restore.ts';
import { together } from '../../../storage/import/several.ts';
import { type Mapping, mappingKey, namesSomebody } from '../../../storage/import/table/mapping.ts';
import { readTable, type TableHead, tableHead } from '../../../storage/import/table/table.ts';
import { ImportError } from '../../../storage/import/trouble.ts';
import { readVCards } from '../../../storage/import/vcard/vcards.ts';
import { localValue, setLocalValue } from '../../../storage/local.ts';
import type { Memory } from '../../../storage/memory.ts';
import { judge, lastNotes } from './judge.ts';
import { pacer } from './pace.ts';
import type { ImportState } from './use-import.ts';

export interface Tools {
  readonly memory: Memory;
  readonly signal: AbortSignal;
  readonly show: (what: 'reading' | 'comparing' | 'writing' | 'undoing', done: number, total: number) => void;
}

const reading = ({ signal, show }: Tools) => ({
  signal,
  pause: pacer(),
  progress: (done: number, total: number) => show('reading', done, total),
});

/** How the columns of a table are named, and whether its first line is a person. */
export interface Naming {
  readonly mapping: Mapping;
  readonly headless: boolean;
}

/** A table among the files, with the names of its columns. */
export interface NamedTable extends Naming {
  readonly key: string;
  readonly name: string;
  readonly head: TableHead;
}

/** What the user has said about the files: whether texts are wanted, and how columns are named, by the table's key. */
export interface Said {
  readonly texts: boolean;
  readonly namings: Readonly<Record<string, Naming>>;
}

/** Finds out what files are and reads them, as far as that goes without asking. */
export async function look(tools: Tools, files: readonly File[], said: Said): Promise<ImportState> {
  const opened: OpenedFile[] = [];
  const unread: string[] = [];
  try {
    for (const file of files) {
      try {
        opened.push(await openFile(file, reading(tools)));
      } catch (error) {
        const silent = error instanceof ImportError && (error.trouble === 'not-text' || error.trouble === 'no-people');
        if (files.length === 1 || !silent) throw error;
        unread.push(file.name);
      }
    }
    const [only, ...others] = opened;
    const [file] = files;
    if (!only || !file) return { at: 'failed', error: null };
    const alone = opened.find((one) => one.kind === 'records' || one.kind === 'backup');
    if (alone && (others.length > 0 || unread.length > 0)) throw new ImportError('alone', file.name);
    if (only.kind === 'backup') return { at: 'passphrase', file, trouble: null };
    if (only.kind === 'records')
      return await compareRecords(tools, file, await readRecords(only.source, reading(tools)));
    return await readAll(tools, files, opened, [...unread, ...opened.flatMap((one) => one.unread)], said);
  } finally {
    for (const one of opened) await one.close();
  }
}

async function readAll(
  tools: Tools,
  files: readonly File[],
  opened: readonly OpenedFile[],
  silent: readonly string[],
  said: Said,
): Promise<ImportState> {
  const read: Incoming[] = [];
  const tables: NamedTable[] = [];
  const unread = [...silent];
  const how = reading(tools);
  for (const { sources, made } of archivesIn(opened))
    read.push(await readArchive(sources, made, { ...how, messageTexts: said.texts }));
  const parts = opened.flatMap((one) => partsOf(one));
  for (const [index, { kind, source, made, first }] of parts.entries()) {
    const soFar = parts.length > 1 ? { progress: () => tools.show('reading', index, parts.length) } : {};
    if (kind === 'vcards') {
      read.push(await readVCards(source, made, { ...how, ...soFar }));
      continue;
    }
    const table = await named(tools, `${index}/${source.name}`, source, said);
    if (table?.sure) {
      tables.push(table);
      read.push(await readTable(source, table.mapping, made, { ...how, ...soFar, headless: table.headless }));
    } else if (table && first) return { at: 'mapping', files, table, said };
    else unread.push(source.name);
  }
  if (read.length === 0) return { at: 'failed', error: null };
  const incoming = together(read, unread);
  tools.show('comparing', 0, 0);
  const plan = await preview(tools.memory, incoming, { forgotten: await forgotten(tools, incoming.people) });
  return { at: 'preview', files, incoming, plan, notes: lastNotes(incoming), tables, said };
}

/** Archives, each for itself; single tables of one belong together as if they were still in it. */
function archivesIn(opened: readonly OpenedFile[]): { sources: readonly Source[]; made: number }[] {
  const archives = opened.flatMap((one) => (one.kind === 'archive' ? [one] : []));
  const single = archives.filter(({ sources }) => sources.length === 1);
  const whole = archives.filter(({ sources }) => sources.length > 1);
  if (single.length === 0) return whole;
  const made = Math.max(...single.map((one) => one.made));
  return [...whole, { sources: single.flatMap(({ sources }) => sources), made }];
}

/** vCards and tables of a file. `first`: it is what the file is about; other tables of a ZIP are not asked about. */
function partsOf(one: OpenedFile) {
  const more = one.more.map((part) => ({ ...part, made: one.made, first: false }));
  const { kind, made } = one;
  return kind === 'vcards' || kind === 'table' ? [{ kind, source: one.source, made, first: true }, ...more] : more;
}

/** A table and the names of its columns, as said, as remembered, or as guessed; null when it has no line at all. */
async function named(
  tools: Tools,
  key: string,
  source: Source,
  said: Said,
): Promise<(NamedTable & { readonly sure: boolean }) | null> {
  const head = await tableHead(source, tools.signal);
  if (head === null) return null;
  const table = { key, name: source.name, head };
  const naming = said.namings[key];
  if (naming) return { ...table, ...naming, sure: true };
  const { headless, guess } = head;
  const known = headless ? undefined : await localValue(tools.memory, await remembered(head));
  if (typeof known === 'string') return { ...table, mapping: JSON.parse(known) as Mapping, headless, sure: true };
  const sure = namesSomebody(guess) && guess.filter((field) => field !== null).length > 2;
  return { ...table, mapping: guess, headless, sure };
}

const remembered = async (head: TableHead) => `mapping/${await mappingKey(head.header)}` as const;

/** Reads what a backup held. */
export async function readPlain(tools: Tools, file: File, plain: Blob): Promise<ImportState> {
  return compareRecords(tools, file, await readBackup(fileSource(plain, file.name, file.lastModified), reading(tools)));
}

async function compareRecords(tools: Tools, file: File, whole: RecordsRead): Promise<ImportState> {
  return { at: 'records', file, ...(await withoutForgotten(tools.memory, whole)) };
}

function forgotten({ memory }: Tools, people: readonly IncomingPerson[]) {
  return forgottenTest(memory, people);
}

/** Carries out what the preview showed: all of it, or nothing when it is cancelled. The names of columns are remembered. */
export async function takeIn(
  tools: Tools,
  incoming: Incoming,
  plan: Plan,
  tables: readonly NamedTable[],
): Promise<ImportState> {
  const done = await importPlanned(tools.memory, incoming, plan, {
    signal: tools.signal,
    judge,
    forgotten: await forgotten(tools, incoming.people),
    progress: (count, total) => tools.show('writing', count, total),
    back: (left) => tools.show('undoing', Math.round((1 - left) * 1000), 1000),
  });
  for (const { head, mapping, headless } of tables)
    if (!headless && mapping !== head.guess)
      await setLocalValue(tools.memory, await remembered(head), JSON.stringify(mapping));
  return { at: 'done', plan: done };
}

export async function restore(tools: Tools, read: RecordsRead): Promise<ImportState> {
  const whole = await restoreRecords(tools.memory, read, {
    signal: tools.signal,
    progress: (share) => tools.show('writing', Math.round(share * 1000), 1000),
    back: (left) => tools.show('undoing', Math.round((1 - left) * 1000), 1000),
  });
  return whole ? { at: 'done', plan: null } : { at: 'stopped' };
}
