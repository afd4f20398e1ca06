import { tidyAfterReturn } from '../../../storage/import/tidy-return.ts';
import { openMemory } from '../../../storage/memory.ts';
import { beInStep } from '../../../storage/sync/be-in-step.ts';
import { directoryFolder, type Folder } from '../../../storage/sync/folder.ts';
import { type HandFolder, handFolder, remembering } from '../../../storage/sync/hand-folder.ts';
import type { Household } from '../../../storage/sync/household.ts';
import { keepInStep } from '../../../storage/sync/keep-in-step.ts';
import { householdOf, randomly, stepHere } from '../../../storage/sync/step-here.ts';
import { SyncError } from '../../../storage/sync/sync-error.ts';
import { openSyncStore } from '../../../storage/sync/sync-store.ts';
import {
  changePassphrase,
  emptyFolder,
  keyFiles,
  leave,
  removeDevice,
  renameThisDevice,
  takePart,
  unlock,
} from '../../../storage/sync/take-part.ts';
import type { FromWorker, SyncDone, SyncJob, ToWorker } from './sync-jobs.ts';

// Beside the page: making a key from a passphrase, unsealing and merging keep a thread busy, and this is not the
// page's. It looks at the folder as long as the page is open.
const memory = openMemory({ patient: true });
const store = openSyncStore();
const say = (message: FromWorker) => postMessage(message);
const progress = (done: number, total: number) => say({ progress: { done, total } });
// A page that died while it brought a file back left a part of it.
void tidyAfterReturn(memory).catch((error: unknown) => console.warn('A return could not be taken back', error));
const keeper = keepInStep(memory, store, new AbortController().signal, progress);

addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const { id, job } = event.data;
  run(job).then(
    (done) => say({ id, done }),
    (error: unknown) => say({ id, trouble: error instanceof SyncError ? error.trouble : 'unknown' }),
  );
});

async function run(job: SyncJob): Promise<SyncDone> {
  switch (job.what) {
    case 'look':
      return { used: (await keyFiles(folderOf(job.folder))).length > 0 };
    case 'begin':
      return begin(job);
    case 'by-hand':
      return byHand(job.files);
    case 'rename':
      await renameThisDevice(store, job.name);
      break;
    case 'remove':
      await removeDevice(store, job.device);
      break;
    case 'unlock':
      await unlock((await store.folder()) === null ? inHand(handFolder(locked)) : await household(), job.passphrase);
      break;
    case 'passphrase': {
      const handle = await store.folder();
      if (handle === null) return passphraseByHand(job.passphrase);
      await changePassphrase(await household(), job.passphrase);
      break;
    }
    case 'leave':
      return end(job.empty);
  }
  await stepHere(memory, store, { wait: true, progress });
  return {};
}

function folderOf(folder: FileSystemDirectoryHandle | readonly File[]): Folder {
  return 'kind' in folder ? directoryFolder(folder) : handFolder(folder);
}

async function household(): Promise<Household> {
  const handle = await store.folder();
  if (!handle) throw new SyncError('gone');
  return householdOf(memory, store, handle);
}

/** Files handed in that cannot be opened before the new passphrase is known. */
let locked: readonly File[] = [];

const inHand = (folder: Folder): Household => ({ memory, store, folder, random: randomly, byHand: true, progress });

async function begin({ folder, passphrase, name }: Extract<SyncJob, { what: 'begin' }>): Promise<SyncDone> {
  const files = folderOf(folder);
  const handle = 'kind' in folder ? folder : null;
  await takePart({ memory, store, folder: files, random: randomly }, { passphrase, name, handle });
  if ('kind' in folder) {
    keeper.now();
    return {};
  }
  return exchange(files as HandFolder);
}

async function byHand(files: readonly File[]): Promise<SyncDone> {
  if (files.length > 0) locked = files;
  const done = await exchange(handFolder(locked));
  locked = [];
  return done;
}

async function exchange(folder: HandFolder): Promise<SyncDone> {
  const report = await beInStep(inHand(folder), true);
  if (report?.trouble && report.trouble !== 'newer') throw new SyncError(report.trouble as SyncError['trouble']);
  return givenOut(folder);
}

const givenOut = ({ out, gone }: HandFolder): SyncDone => ({
  out: [...out].map(([name, content]) => ({ name, content })),
  old: [...gone],
});

async function end(empty: boolean): Promise<SyncDone> {
  const handle = await store.folder();
  if (!handle) return endByHand();
  if (empty) await emptyFolder(householdOf(memory, store, handle));
  else await leave(householdOf(memory, store, handle));
  return {};
}

/** The new key goes out with all that is to be said. */
async function passphraseByHand(passphrase: string): Promise<SyncDone> {
  const key = handFolder([]);
  await changePassphrase(inHand(await remembering({ folder: key, store })), passphrase);
  return exchange(handFolder([]));
}

/** The last that goes out: what the others have not heard, and that this device is out. */
async function endByHand(): Promise<SyncDone> {
  const hand = handFolder([]);
  await leave(inHand(await remembering({ folder: hand, store })));
  return givenOut(hand);
}
