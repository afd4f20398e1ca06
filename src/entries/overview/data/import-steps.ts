import { fileSource } from '../../../storage/import/bytes.ts';
import { openFile } from '../../../storage/import/file.ts';
import type { Incoming, IncomingPerson } from '../../../storage/import/incoming.ts';
import { readArchive } from '../../../storage/import/linkedin/archive.ts';
import { forgottenTest } from '../../../storage/import/plan/forgotten.ts';
import { importPlanned, preview } from '../../../storage/import/plan/import.ts';
import type { Plan } from '../../../storage/import/plan/plan.ts';
import { type RecordsRead, readRecords } from '../../../storage/import/records.ts';
import { restoreRecords } from '../../../storage/import/restore.ts';
import { type Mapping, mappingKey, namesSomebody } from '../../../storage/import/table/mapping.ts';
import { readTable, type TableHead, tableHead } from '../../../storage/import/table/table.ts';
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

/** Finds out what a file is and reads it, as far as that goes without asking. */
export async function look(tools: Tools, file: File, texts: boolean): Promise<ImportState> {
  const opened = await openFile(file);
  try {
    if (opened.kind === 'backup') return { at: 'passphrase', file, trouble: null };
    if (opened.kind === 'records')
      return { at: 'records', file, read: await readRecords(opened.source, reading(tools)) };
    if (opened.kind === 'vcards')
      return compare(tools, file, await readVCards(opened.source, opened.made, reading(tools)));
    if (opened.kind === 'archive') {
      const incoming = await readArchive(opened.sources, opened.made, { ...reading(tools), messageTexts: texts });
      return await compare(tools, file, incoming);
    }
    const head = await tableHead(opened.source, tools.signal);
    if (head === null) return { at: 'failed', error: null };
    const known = await localValue(tools.memory, `mapping/${mappingKey(head.header)}`);
    const mapping = typeof known === 'string' ? (JSON.parse(known) as Mapping) : head.guess;
    const sure =
      typeof known === 'string' || (namesSomebody(mapping) && mapping.filter((field) => field !== null).length > 2);
    return sure ? await readMapped(tools, file, head, mapping) : { at: 'mapping', file, head, mapping };
  } finally {
    await opened.close();
  }
}

/** Reads a table whose columns are named, and remembers the names. */
export async function readMapped(tools: Tools, file: File, head: TableHead, mapping: Mapping): Promise<ImportState> {
  const opened = await openFile(file);
  try {
    if (opened.kind !== 'table') return { at: 'failed', error: null };
    if (mapping !== head.guess)
      await setLocalValue(tools.memory, `mapping/${mappingKey(head.header)}`, JSON.stringify(mapping));
    return await compare(tools, file, await readTable(opened.source, mapping, opened.made, reading(tools)));
  } finally {
    await opened.close();
  }
}

/** Reads what a backup held. */
export async function readPlain(tools: Tools, file: File, plain: Blob): Promise<ImportState> {
  const read = await readRecords(fileSource(plain, file.name, file.lastModified), reading(tools));
  return { at: 'records', file, read };
}

async function compare(tools: Tools, file: File, incoming: Incoming): Promise<ImportState> {
  tools.show('comparing', 0, 0);
  const plan = await preview(tools.memory, incoming, { forgotten: await forgotten(tools, incoming.people) });
  return { at: 'preview', file, incoming, plan, notes: lastNotes(incoming) };
}

function forgotten({ memory }: Tools, people: readonly IncomingPerson[]) {
  return forgottenTest(memory, people);
}

/** Carries out what the preview showed: all of it, or nothing when it is cancelled. */
export async function takeIn(tools: Tools, incoming: Incoming, plan: Plan): Promise<ImportState> {
  const done = await importPlanned(tools.memory, incoming, plan, {
    signal: tools.signal,
    judge,
    forgotten: await forgotten(tools, incoming.people),
    progress: (count, total) => tools.show('writing', count, total),
  });
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
