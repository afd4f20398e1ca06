/**
 * What can be wrong with an encrypted file. `passphrase`: it is another one (or its header was damaged; the
 * format cannot tell these apart). `damaged`: cut off or changed. `not-age`: no file of this format.
 * `not-passphrase`: encrypted to a key, not with a passphrase. `too-costly`: made to keep this machine busy.
 */
export type BackupTrouble = 'passphrase' | 'damaged' | 'not-age' | 'not-passphrase' | 'too-costly';

export class BackupError extends Error {
  readonly trouble: BackupTrouble;

  constructor(trouble: BackupTrouble, cause?: unknown) {
    super(`backup: ${trouble}`, cause === undefined ? undefined : { cause });
    this.name = 'BackupError';
    this.trouble = trouble;
  }
}
