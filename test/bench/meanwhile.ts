import { recordInvitation } from '../../src/storage/invitations.ts';
import { openMemory } from '../../src/storage/memory.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { personOf } from '../../src/storage/people.ts';
import { searchPeople } from '../../src/storage/search.ts';
import { changeSettings } from '../../src/storage/settings.ts';
import { beInStep } from '../../src/storage/sync/be-in-step.ts';
import { directoryFolder } from '../../src/storage/sync/folder.ts';
import { openSyncStore } from '../../src/storage/sync/sync-store.ts';
import { takePart } from '../../src/storage/sync/take-part.ts';
import { generate } from '../storage/generate.ts';

// Runs inside the built extension, beside its own pages: what those cost while thousands of people come in.

const each = 10;
const passphrase = 'sieben stille Birken';
const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
/** The browser's own folder: real files, and nobody has to be asked. */
const openFolder = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle('bench-meanwhile', { create: true });
const network = (people: number) => generate({ people, each, now: Date.now() - 3_600_000 });

/** Some people of this device's own, so that there is something to show before the others come. */
async function begin(people: number): Promise<void> {
  const memory = openMemory();
  await changeSettings(memory, { welcomed: true, language: 'de' });
  await mergeIn(memory, network(people));
  await memory.close();
}

/** Another device with so many people tells all of them to a folder. */
async function tell(people: number): Promise<void> {
  const handle = await openFolder();
  const memory = openMemory({ name: 'bench-teller' });
  const folder = directoryFolder(handle);
  await mergeIn(memory, network(people));
  const teller = { memory, store: openSyncStore('bench-teller-sync'), folder, random, byHand: false };
  await takePart(teller, { passphrase, name: 'A', work: 10 });
  const report = await beInStep(teller, true);
  if (report?.trouble) throw new Error(report.trouble);
  await memory.close();
}

/** This device takes part in that folder; the next page that looks after it begins the first sync. */
async function join(): Promise<void> {
  const handle = await openFolder();
  const [memory, store] = [openMemory(), openSyncStore()];
  await takePart({ memory, store, folder: directoryFolder(handle), random }, { passphrase, name: 'B', work: 10 });
  await store.putFolder(handle);
  await memory.close();
}

/** Whether all that lay in the folder is in. Asks the folder's own database and leaves the memory alone. */
async function isInStep(): Promise<boolean> {
  const report = await openSyncStore().report();
  if (report.trouble !== null) throw new Error(report.trouble);
  return report.at !== null;
}

/** As a JSON export comes in. */
async function restore(people: number): Promise<void> {
  const memory = openMemory();
  await mergeIn(memory, network(people));
  await memory.close();
}

let reader: ReturnType<typeof openMemory> | null = null;

/** One search and one person, as a page reads them that is open already; milliseconds. */
async function look(turn: number): Promise<{ readonly search: number; readonly person: number }> {
  reader ??= openMemory();
  const words = ['gie', 'müll', 'ilse gör', 'zwickau', 'forsch', 'gör'];
  const from = performance.now();
  await searchPeople(reader, words[turn % words.length] ?? '');
  const between = performance.now();
  await personOf(reader, `person-${(turn % 200).toString(36).padStart(5, '0')}`);
  return { search: between - from, person: performance.now() - between };
}

/** The background stores an invitation; milliseconds until it may say so. */
async function invite(turn: number): Promise<number> {
  reader ??= openMemory();
  const begun = performance.now();
  await recordInvitation(reader, {
    id: `bench-${turn}-${begun}`,
    identity: { site: 'linkedin', slug: `bench-${turn}` },
    name: 'Jördis Großkopf',
    snapshot: { company: { value: 'Gießerei Muldental', how: 'bench', confidence: 1 } },
    note: 'Ihr Vortrag in Dresden: gelingt das auch bei dünnem Guss?',
    verdict: 'send',
    fingerprint: [1, 2, 3],
    frame: null,
    at: Date.now(),
  });
  return performance.now() - begun;
}

Object.assign(globalThis, { bench: { begin, tell, join, isInStep, restore, look, invite } });
