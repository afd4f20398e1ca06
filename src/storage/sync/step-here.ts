import type { Memory } from '../memory.ts';
import { beInStep } from './be-in-step.ts';
import { directoryFolder } from './folder.ts';
import type { Household } from './household.ts';
import { mayUse } from './permission.ts';
import type { SyncReport, SyncStore } from './sync-store.ts';

export interface Stepping {
  /** Another window does it already: wait for it (true) or leave it to that one. */
  readonly wait?: boolean;
  readonly signal?: AbortSignal;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

export function randomly(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  return crypto.getRandomValues(bytes);
}

/** What a folder's owner needs for everything that is done with it. */
export function householdOf(
  memory: Memory,
  store: SyncStore,
  handle: FileSystemDirectoryHandle,
  stepping: Stepping = {},
): Household {
  return {
    memory,
    store,
    folder: directoryFolder(handle),
    random: randomly,
    byHand: false,
    signal: stepping.signal,
    progress: stepping.progress,
  };
}

/**
 * One attempt with the folder that this device has chosen. Null when there is none, when files go by hand, or
 * when another context is at it. Without permission nothing is tried, and the report says so.
 */
export async function stepHere(
  memory: Memory,
  store: SyncStore,
  stepping: Stepping = {},
): Promise<Omit<SyncReport, 'key'> | null> {
  const handle = await store.folder();
  if (!handle) return null;
  if (!(await mayUse(handle))) {
    const last = await store.report();
    const report = { at: last.at, trouble: 'permission' as const };
    if (last.trouble !== report.trouble) await store.putReport(report);
    return report;
  }
  return beInStep(householdOf(memory, store, handle, stepping), stepping.wait === true);
}
