import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { day } from '../../src/core/relationship/days.ts';
import { emptyBin, remove } from '../../src/storage/bin.ts';
import { log } from '../../src/storage/log.ts';
import { changePerson, remember } from '../../src/storage/people.ts';
import { changeSettings } from '../../src/storage/settings.ts';
import { beInStep } from '../../src/storage/sync/be-in-step.ts';
import { SyncError } from '../../src/storage/sync/sync-error.ts';
import { changePassphrase, leave, takePart, unlock } from '../../src/storage/sync/take-part.ts';
import { noon } from '../storage/open.ts';
import { carrier } from './carrier.ts';
import { type Device, joined, kept, passphrase, work } from './devices.ts';
import { type TestFolder, testFolder } from './shared-folder.ts';

vi.setConfig({ testTimeout: 300_000 });

const runs = Number(process.env.SYNC_RUNS ?? 12);
/** `SYNC_WIDE=1`: with rarer things, each of which takes long. `SYNC_SEED=1234 SYNC_PATH=17` repeats what a failure told. */
const { SYNC_SEED: seed, SYNC_PATH: path } = process.env;
const slugs = ['anneliese', 'bjarne', 'caoimhe', 'dorothea'];

/** One thing that happens somewhere. `luck` decides all that is left to chance in it. */
const event = fc.record({
  where: fc.integer({ min: 0, max: 2 }),
  what: fc.constantFrom(
    'remember',
    'note',
    'tag',
    'log',
    'forget',
    'goals',
    'step',
    'step',
    'broken step',
    'carry',
    'carry',
    'clock',
    ...(process.env.SYNC_WIDE ? (['bin', 'empty bin', 'copy', 'cut', 'passphrase', 'return'] as const) : []),
  ),
  luck: fc.integer({ min: 0, max: 1_000_000 }),
});

test('three devices, whatever happens to files and clocks: the same in the end, and nothing lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 20, maxLength: 60 }), async (events) => {
      const folders = [testFolder(), testFolder(), testFolder()];
      const engine = carrier(folders);
      const devices: Device[] = [];
      for (const [index, folder] of folders.entries()) {
        engine.everything();
        devices.push(await joined(folder, `device ${index}`));
        engine.everything();
      }
      const logged: { readonly contact: string; readonly id: string }[] = [];
      const forgotten = new Set<string>();
      for (const { where, what, luck } of events) {
        const device = devices[where] as Device;
        const { memory } = device;
        const people = await (await memory.database()).getAllKeys('contacts');
        const contact = people[luck % Math.max(1, people.length)];
        if (what === 'step') await device.step();
        else if (what === 'broken step') await brokenStep(device, folders[where]!, luck);
        else if (what === 'carry') engine.some(where, luck);
        else if (what === 'clock') memory.at(noon + ((luck % 2000) - 1000) * day);
        else if (what === 'copy') copied(folders[where]!, luck);
        else if (what === 'cut') await cut(device, folders[where]!, luck);
        else if (what === 'passphrase')
          await changePassphrase(device.household, passphrase, work).catch(only('locked', 'removed'));
        else if (what === 'return') {
          await leave(device.household);
          await again(device, luck);
        } else if (what === 'goals') await changeSettings(memory, { goals: [`Ziel ${luck}`] });
        else if (what === 'remember') {
          const slug = slugs[luck % slugs.length]!;
          await remember(memory, { identity: { site: 'xing', slug }, name: slug, snapshot: {}, at: noon });
        } else if (contact === undefined) continue;
        else if (what === 'note') await changePerson(memory, contact, { note: `Notiz ${luck}` });
        else if (what === 'tag')
          await changePerson(memory, contact, { tags: { [`t${luck % 3}`]: luck % 2 ? true : null } });
        else if (what === 'log') logged.push({ contact, id: await log(memory, { contact, kind: 'called', at: noon }) });
        else if (what === 'bin') await remove(memory, contact, { keepFor: 30 * day, hash: luck % 2 === 0 });
        else {
          if (what === 'empty bin') await emptyBin(memory);
          else await remove(memory, contact, { keepFor: 0, hash: true });
          // Its change file is there, and then it ends: the files that name them are still to be written anew.
          if (process.env.SYNC_WIDE && luck % 3 === 0) await brokenStep(device, folders[where]!, luck);
          for (const one of people) if (!(await (await memory.database()).getKey('contacts', one))) forgotten.add(one);
        }
      }
      for (let round = 0; round < 7; round += 1) {
        for (const device of devices) {
          engine.everything();
          device.memory.at(device.memory.now() + 61_000);
          const trouble = await inStep(device, round);
          if (round > 3) expect(trouble).toBeNull();
        }
      }
      engine.everything();
      const [first, ...others] = await Promise.all(devices.map((device) => kept(device.memory)));
      for (const other of others) expect(other).toEqual(first);
      const db = await devices[0]!.memory.database();
      const entries = new Set(await db.getAllKeys('interactions'));
      const missing = logged.filter(({ contact, id }) => !entries.has(id) && !forgotten.has(contact));
      expect(missing).toEqual([]);
      for (const id of forgotten) expect(await db.getKey('contacts', id)).toBeUndefined();
      // The folders are the same too, and small: everything old was taken away by whoever wrote it.
      expect([...folders[1]!.files.keys()].sort()).toEqual([...folders[0]!.files.keys()].sort());
    }),
    // A smaller example would take minutes; the seed and the path repeat this one.
    { numRuns: runs, endOnFailure: true, ...(seed ? { seed: Number(seed), ...(path ? { path } : {}) } : {}) },
  );
});

/** Somebody takes part again, once the folder holds a key that is whole; until then they do not. */
async function again({ household, store }: Device, luck: number): Promise<void> {
  if ((await store.state()) === null)
    await takePart(household, { passphrase, name: `again ${luck}`, work }).catch(only('folder', 'passphrase'));
}

/** One look as a person would have it: whoever is asked for the passphrase types it. */
async function inStep(device: Device, luck: number): Promise<string | null> {
  await again(device, luck);
  const report = await device.step();
  if (report?.trouble !== 'locked') return report?.trouble ?? null;
  await unlock(device.household, passphrase).catch(only('folder', 'passphrase'));
  return (await device.step())?.trouble ?? null;
}

const only =
  (...troubles: readonly string[]) =>
  (error: unknown) => {
    if (!(error instanceof SyncError) || !troubles.includes(error.trouble)) throw error;
  };

/** An engine puts a copy of a file aside. */
function copied(folder: TestFolder, luck: number): void {
  const files = [...folder.files].filter(([name]) => !name.includes('conflict'));
  const [name, content] = files[luck % files.length] ?? [];
  if (name && content) folder.put(name.replace('.age', `.sync-conflict-${luck}.age`), content);
}

/** A disk loses the end of a file that this device wrote. */
async function cut({ store }: Device, folder: TestFolder, luck: number): Promise<void> {
  const own = (await store.files()).filter(({ name, state }) => state === 'own' && folder.files.has(name));
  const name = own[luck % Math.max(1, own.length)]?.name;
  if (name) folder.put(name, folder.files.get(name)?.slice(0, luck % 400) ?? '');
}

/** The browser is closed, or the disk gives up, at any moment of it. */
async function brokenStep(device: Device, folder: ReturnType<typeof testFolder>, luck: number): Promise<void> {
  let left = luck % 4;
  const life = new AbortController();
  const guarded = {
    ...folder,
    names: () => folder.names(),
    file: (name: string) => folder.file(name),
    remove: (name: string) => folder.remove(name),
    write: async (name: string, content: Blob) => {
      left -= 1;
      if (left === 0 && luck % 2) throw new Error('the disk gave up');
      await folder.write(name, content);
      if (left === 0) throw new Error('ended right after it was written');
      if (left === 1 && luck % 3 === 0) life.abort();
    },
  };
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await beInStep({ ...device.household, folder: guarded, signal: life.signal }, true);
  warn.mockRestore();
}
