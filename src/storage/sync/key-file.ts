import { BackupError, decrypted, encrypted } from '../backup/age.ts';
import { newIdentity, recipientOf } from './seal.ts';
import { SyncError } from './sync-error.ts';

/** The folder's keys, as they lie in it, sealed with the passphrase: an age identity file. */
export interface KeyRing {
  /** Rises with every change of the passphrase; the highest is in force. */
  readonly turn: number;
  /** The first is the one to write to; the others open what was written before. */
  readonly identities: readonly [string, ...string[]];
}

/** Key files are small; anything larger that has a passphrase is somebody's backup. */
export const mostKeyBytes = 4096;

const identityLine = /^AGE-SECRET-KEY-1[0-9A-Z]{50,80}$/;

/** A new key, in force over `before`, whose keys it keeps so that what they sealed stays readable. */
export async function newKeyRing(before?: KeyRing): Promise<KeyRing> {
  // The oldest are dropped when there are too many for one small file; all is sealed anew by then.
  const older = (before?.identities ?? []).slice(0, 7);
  return { turn: (before?.turn ?? 0) + 1, identities: [await newIdentity(), ...older] };
}

/** The key file's content: what `age -d -i` takes. `work` is scrypt's exponent. */
export async function lockedKeys(ring: KeyRing, passphrase: string, work?: number): Promise<Blob> {
  const lines = ['# vitamin-b sync key', `# turn: ${ring.turn}`];
  for (const identity of ring.identities) lines.push(`# public key: ${await recipientOf(identity)}`, identity);
  return encrypted(new Blob([`${lines.join('\n')}\n`]), passphrase, work);
}

/** Throws a `SyncError`: `passphrase` when that is not it, `folder` when the file is damaged. */
export async function unlockedKeys(file: Blob, passphrase: string): Promise<KeyRing> {
  let text: string;
  try {
    text = await (await decrypted(file, passphrase)).text();
  } catch (error) {
    throw new SyncError(
      error instanceof BackupError && error.trouble === 'passphrase' ? 'passphrase' : 'folder',
      error,
    );
  }
  const lines = text.split('\n').map((line) => line.trim());
  const [first, ...others] = lines.filter((line) => identityLine.test(line));
  const turn = Number(/^# turn: (\d{1,9})$/m.exec(text)?.[1] ?? 1);
  if (first === undefined) throw new SyncError('folder');
  return { turn, identities: [first, ...others] };
}
