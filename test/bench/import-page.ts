import Papa from 'papaparse';
import { fingerprint } from '../../src/core/note/fingerprint.ts';
import { checkNote } from '../../src/core/rules/index.ts';
import { pacer } from '../../src/entries/overview/data/pace.ts';
import { textOf } from '../../src/storage/import/decode.ts';
import { openFile } from '../../src/storage/import/file.ts';
import { readArchive } from '../../src/storage/import/linkedin/archive.ts';
import { importPlanned, preview } from '../../src/storage/import/plan/import.ts';
import { countPeople } from '../../src/storage/lists.ts';
import { openMemory } from '../../src/storage/memory.ts';

/** Runs inside a browser's page: what scripts/bench-import.mjs asks for. */

export interface Figures {
  readonly read: number;
  readonly plan: number;
  readonly write: number;
  readonly people: number;
  readonly entries: number;
  readonly rows: number;
  readonly longestTask: number;
}

const chosen = (): File => {
  const file = document.querySelector<HTMLInputElement>('input')?.files?.[0];
  if (!file) throw new Error('no file was chosen');
  return file;
};

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const value = await work();
  return [value, performance.now() - start];
}

/** The CSV library by itself: the same unpacked text, parsed in one go, nothing made of it. */
async function csvAlone(): Promise<number> {
  const opened = await openFile(chosen());
  if (opened.kind !== 'archive') throw new Error(opened.kind);
  let spent = 0;
  for (const source of opened.sources) {
    const parts: string[] = [];
    for await (const text of textOf(source.read())) parts.push(text);
    const whole = parts.join('');
    const start = performance.now();
    Papa.parse(whole, { delimiter: ',' });
    spent += performance.now() - start;
  }
  await opened.close();
  return spent;
}

const name = `bench-${Math.random()}`;

async function read() {
  const opened = await openFile(chosen());
  if (opened.kind !== 'archive') throw new Error(opened.kind);
  const incoming = await readArchive(opened.sources, opened.made, { pause: pacer() });
  await opened.close();
  return incoming;
}

/** The same archive again, until nothing is found to do. */
async function again(): Promise<number> {
  const memory = openMemory({ name });
  const [, spent] = await timed(async () => preview(memory, await read()));
  await memory.close();
  return spent;
}

async function run(): Promise<Figures> {
  let longestTask = 0;
  const watching = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longestTask = Math.max(longestTask, entry.duration);
  });
  watching.observe({ entryTypes: ['longtask'] });
  const memory = openMemory({ name });
  await countPeople(memory);
  const [incoming, reading] = await timed(read);
  const [plan, planning] = await timed(() => preview(memory, incoming));
  const judge = (note: string) => ({ verdict: checkNote(note, {}).verdict, fingerprint: fingerprint(note) });
  const [, writing] = await timed(() => importPlanned(memory, incoming, plan, { judge }));
  const people = await countPeople(memory);
  await memory.close();
  return {
    read: reading,
    plan: planning,
    write: writing,
    people,
    entries: Object.values(plan.counts.events).reduce((sum: number, count) => sum + (count ?? 0), 0),
    rows: incoming.files.reduce((sum, file) => sum + file.rows, 0),
    longestTask,
  };
}

Object.assign(globalThis, { benchImport: run, benchAgain: again, benchCsv: csvAlone });
