import { clearAlarm, onAlarm, setAlarm } from '../../platform/alarms.ts';
import { onStart } from '../../platform/runtime.ts';
import type { Memory } from '../../storage/memory.ts';
import { folderAlarm } from '../../storage/sync/folder-alarm.ts';
import { stepHere } from '../../storage/sync/step-here.ts';
import { openSyncStore } from '../../storage/sync/sync-store.ts';

/** Writes that follow each other closely go together, milliseconds. */
const settle = 1000;

/**
 * Keeps the folder in step while no page of ours is open: by an alarm, and after a write. Open pages look more
 * often by themselves, and whoever comes second leaves it. Without permission nothing happens here; a page asks.
 */
export function keepFolder(memory: Memory): void {
  const store = openSyncStore();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The worker may be ended between any two calls; the next alarm or write begins anew. */
  const quietly = (work: Promise<unknown>) =>
    work.catch((error: unknown) => console.warn('The folder could not be looked at', error));
  const step = () => quietly(stepHere(memory, store));
  memory.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void step().then(() => quietly(plan())), settle);
  }, new AbortController().signal);
  const plan = async () => {
    if (await store.folder())
      await setAlarm(folderAlarm.name, Date.now() + folderAlarm.every * 60_000, folderAlarm.every);
    else await clearAlarm(folderAlarm.name);
  };
  onAlarm((name) => {
    if (name === folderAlarm.name) void step();
  });
  onStart(async () => {
    await quietly(plan());
    await step();
  });
}
