import { BackupError, decrypted, encrypted } from '../../../storage/backup/age.ts';

/** What the page asks of this worker: making a key from a passphrase keeps a thread busy for seconds. */
export interface AgeJob {
  readonly what: 'encrypt' | 'decrypt';
  readonly file: Blob;
  readonly passphrase: string;
}

export type AgeAnswer = { readonly file: Blob } | { readonly trouble: string };

addEventListener('message', (event: MessageEvent<AgeJob>) => {
  const { what, file, passphrase } = event.data;
  const job = what === 'encrypt' ? encrypted(file, passphrase) : decrypted(file, passphrase);
  job.then(
    (done) => postMessage({ file: done } satisfies AgeAnswer),
    (error: unknown) =>
      postMessage({ trouble: error instanceof BackupError ? error.trouble : 'damaged' } satisfies AgeAnswer),
  );
});
