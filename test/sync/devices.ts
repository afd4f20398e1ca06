import { beInStep } from '../../src/storage/sync/be-in-step.ts';
import type { Folder } from '../../src/storage/sync/folder.ts';
import type { Household } from '../../src/storage/sync/household.ts';
import { openSyncStore, type SyncReport, type SyncStore } from '../../src/storage/sync/sync-store.ts';
import { takePart } from '../../src/storage/sync/take-part.ts';
import { keptIn } from '../storage/kept.ts';
import { databaseNamed, freshMemory, type TestMemory } from '../storage/open.ts';

export const passphrase = 'korrekt pferd batterie klammer';
/** Scrypt at its cheapest: tests are about everything else. */
export const work = 2;

export interface Device {
  readonly memory: TestMemory;
  readonly store: SyncStore;
  readonly household: Household;
  step(): Promise<Omit<SyncReport, 'key'> | null>;
}

let count = 0;

/** A device with a memory of its own beside this folder; it takes no part yet. */
export function deviceAt(folder: Folder, options: { readonly byHand?: boolean } = {}): Device {
  count += 1;
  const memory = freshMemory(`device-${count}`);
  const store = openSyncStore(databaseNamed(`sync-${count}`));
  const household: Household = {
    memory,
    store,
    folder,
    random: (bytes) => crypto.getRandomValues(bytes),
    byHand: options.byHand === true,
  };
  return { memory, store, household, step: () => beInStep(household, true) };
}

export async function joined(folder: Folder, name: string): Promise<Device> {
  const device = deviceAt(folder);
  await takePart(device.household, { passphrase, name, work });
  return device;
}

/** Everything that devices in step have in common. */
export async function kept(memory: TestMemory): Promise<unknown> {
  const { tombstones = [], ...all } = await keptIn(memory);
  return { ...all, stones: tombstones.filter((stone) => (stone as { readonly store: string }).store === 'contacts') };
}
