import { useCallback, useEffect, useState } from 'preact/hooks';
import { clearAlarm, setAlarm } from '../../../platform/alarms.ts';
import type { Memory } from '../../../storage/memory.ts';
import { folderAlarm } from '../../../storage/sync/folder-alarm.ts';
import { type SyncStatus, syncStatus } from '../../../storage/sync/status.ts';
import { openSyncStore } from '../../../storage/sync/sync-store.ts';
import { type Live, type Subscribe, useLive } from '../../../ui/parts/use-live.ts';
import { syncClient } from './sync-client.ts';

/** One for the page. */
export const store = openSyncStore();

/** How often the standing is read again while it is on the screen, milliseconds. */
const beat = 1000;
const often: Subscribe = (changed, signal) => {
  const timer = setInterval(changed, beat);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
};

/** How the devices stand; null when this one takes no part. */
export function useStatus(memory: Memory): Live<SyncStatus | null> {
  const load = useCallback(() => syncStatus(memory, store), [memory]);
  return useLive(load, often);
}

/** How far a longer exchange is; null while there is none. */
export function useProgress(): { readonly done: number; readonly total: number } | null {
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  useEffect(() => syncClient().onProgress((done, total) => setProgress(done < total ? { done, total } : null)), []);
  return progress;
}

/** Whether the browser can keep a folder open. */
export const canKeepFolders = 'showDirectoryPicker' in globalThis;

type Picking = { showDirectoryPicker(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle> };

/** Lets the user choose; null when they think better of it. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await (globalThis as unknown as Picking).showDirectoryPicker({ id: 'vitamin-b', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Starts looking after the folder when this device has one. Called once, when the page is there. */
export async function lookAfterFolder(): Promise<void> {
  if ((await store.folder().catch(() => undefined)) !== undefined && canKeepFolders) syncClient();
}

/** Lets the background look as well, when no page is open; or no more. */
export async function planLooks(on: boolean): Promise<void> {
  const { name, every } = folderAlarm;
  if (on) await setAlarm(name, Date.now() + every * 60_000, every);
  else await clearAlarm(name);
}
