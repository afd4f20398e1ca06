import { exportRecords } from '../../src/storage/export/records.ts';
import { countPeople } from '../../src/storage/lists.ts';
import { openMemory } from '../../src/storage/memory.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { changePerson } from '../../src/storage/people.ts';
import { beInStep } from '../../src/storage/sync/be-in-step.ts';
import { directoryFolder } from '../../src/storage/sync/folder.ts';
import type { Household } from '../../src/storage/sync/household.ts';
import { openSyncStore } from '../../src/storage/sync/sync-store.ts';
import { takePart } from '../../src/storage/sync/take-part.ts';
import { generate } from '../storage/generate.ts';

const now = Date.UTC(2026, 10, 12, 11);

async function householdOf(name: string): Promise<Household> {
  const root = await navigator.storage.getDirectory();
  return {
    memory: openMemory({ name: `bench-${name}` }),
    store: openSyncStore(`bench-${name}-sync`),
    // The browser's own folder: real files, and nobody has to be asked.
    folder: directoryFolder(await root.getDirectoryHandle('folder', { create: true })),
    random: (bytes) => crypto.getRandomValues(bytes),
    byHand: false,
  };
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const begin = performance.now();
  const value = await work();
  return { ms: performance.now() - begin, value };
}

async function step(household: Household): Promise<void> {
  const report = await beInStep(household, true);
  if (report?.trouble) throw new Error(report.trouble);
}

/** One device with these people tells them, another one learns them, and then one change comes across. */
async function measure(people: number, each: number) {
  const [a, b] = [await householdOf(`a-${people}`), await householdOf(`b-${people}`)];
  await mergeIn(a.memory, generate({ people, each, now }));
  const json = (await exportRecords(a.memory)).size;
  const joining = { passphrase: 'sieben stille Birken', name: 'A', work: 10 };
  await takePart(a, joining);
  const tell = await timed(() => step(a));
  await takePart(b, { ...joining, name: 'B' });
  let said = 0;
  const first = await timed(() => step({ ...b, progress: () => (said += 1) }));
  if ((await countPeople(b.memory)) !== people) throw new Error('somebody is missing');
  const files = await a.store.files();
  const bytes = (await Promise.all((await b.folder.names()).map((name) => b.folder.file(name)))).reduce(
    (sum, file) => sum + (file?.size ?? 0),
    0,
  );
  const changes: number[] = [];
  const written: number[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    await changePerson(a.memory, `person-${String(turn).padStart(5, '0')}`, { note: `Notiz ${turn}` });
    written.push((await timed(() => step(a))).ms);
    changes.push((await timed(() => step(b))).ms);
  }
  const idle = await timed(() => step(b));
  const middle = (list: number[]) => list.sort((x, y) => x - y)[Math.floor(list.length / 2)] ?? 0;
  return {
    tell: tell.ms,
    first: first.ms,
    said,
    files: files.length,
    bytes,
    json,
    write: middle(written),
    change: middle(changes),
    worst: changes[changes.length - 1] ?? 0,
    idle: idle.ms,
  };
}

Object.assign(globalThis, { bench: { measure } });
