import { BackupError, type BackupTrouble } from '../../../storage/backup/age-error.ts';
import type { AgeAnswer, AgeJob } from './age.worker.ts';

/**
 * Encrypts or decrypts beside the page, which stays free meanwhile. Throws a `BackupError`, or the signal's
 * reason at once when `signal` is aborted.
 */
export async function ageWork(job: AgeJob, signal?: AbortSignal): Promise<Blob> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./age.worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<AgeAnswer>((resolve, reject) => {
      worker.onmessage = (event: MessageEvent<AgeAnswer>) => resolve(event.data);
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
      worker.postMessage(job);
    });
    if ('trouble' in answer) throw new BackupError(answer.trouble as BackupTrouble);
    return answer.file;
  } finally {
    worker.terminate();
  }
}
