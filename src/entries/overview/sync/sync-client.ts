import { SyncError } from '../../../storage/sync/sync-error.ts';
import type { FromWorker, SyncDone, SyncJob, ToWorker } from './sync-jobs.ts';

export interface SyncClient {
  /** Throws a `SyncError`, or an `Error` for what nobody has a word for. */
  ask(job: SyncJob): Promise<SyncDone>;
  /** Hears how far a longer exchange is, until the answer is called. */
  onProgress(hear: (done: number, total: number) => void): () => void;
}

let client: SyncClient | null = null;

/** The worker beside this page. The first call starts it; it keeps the folder in step from then on. */
export function syncClient(): SyncClient {
  client ??= start();
  return client;
}

function start(): SyncClient {
  const worker = new Worker(new URL('./sync.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (done: SyncDone) => void; reject: (error: Error) => void }>();
  const hearers = new Set<(done: number, total: number) => void>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if ('progress' in data) {
      for (const hear of hearers) hear(data.progress.done, data.progress.total);
      return;
    }
    if (!('id' in data)) return;
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('done' in data) asked?.resolve(data.done);
    else
      asked?.reject(
        data.trouble === 'unknown' ? new Error('sync') : new SyncError(data.trouble as SyncError['trouble']),
      );
  };
  worker.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'the worker did not start'));
    waiting.clear();
  };
  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, job } satisfies ToWorker);
      }),
    onProgress(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}
