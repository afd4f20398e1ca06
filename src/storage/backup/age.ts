import { armor, Decrypter, Encrypter } from 'age-encryption';
import { BackupError, type BackupTrouble } from './age-error.ts';

export { BackupError } from './age-error.ts';

/** Armoured files hold their whole text at once; ours are not armoured. */
const mostArmoured = 64 * 1024 * 1024;

/**
 * The file encrypted with a passphrase in the age format (age-encryption.org/v1, scrypt), so that the
 * `age` command opens it without us. `work` is the scrypt exponent; 18 is the format's own default and
 * takes a second or two, on purpose.
 */
export async function encrypted(plain: Blob, passphrase: string, work = 18): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(passphrase));
  encrypter.setScryptWorkFactor(work);
  return gathered(await encrypter.encrypt(plain.stream()), 'application/octet-stream');
}

/** The content of an encrypted file, whole: nothing is handed out before its last byte is proved. Throws a `BackupError`. */
export async function decrypted(file: Blob, passphrase: string): Promise<Blob> {
  const start = await file.slice(0, 64).text();
  const armoured = start.trimStart().startsWith('-----BEGIN AGE ENCRYPTED FILE-----');
  if (!armoured && !start.startsWith('age-encryption.org/v1\n')) throw new BackupError('not-age');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(asTyped(passphrase));
  try {
    const bytes = armoured ? await unarmoured(file) : file;
    return await gathered(await decrypter.decrypt(bytes.stream()), 'application/json');
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError(troubleOf(error, await headOf(file)), error);
  }
}

async function unarmoured(file: Blob): Promise<Blob> {
  if (file.size > mostArmoured) throw new BackupError('too-costly');
  try {
    return new Blob([armor.decode(await file.text()) as BlobPart]);
  } catch (error) {
    throw new BackupError('damaged', error);
  }
}

/** The same letter can be typed as one sign or as two; only one of them is the passphrase. */
function asTyped(passphrase: string): string {
  return passphrase.normalize('NFC');
}

function headOf(file: Blob): Promise<string> {
  return file.slice(0, 1024).text();
}

function troubleOf(error: unknown, head: string): BackupTrouble {
  const message = error instanceof Error ? error.message : '';
  if (message.includes('work factor is too high')) return 'too-costly';
  if (!message.includes('no identity matched')) return 'damaged';
  return /^-> scrypt /m.test(head) || head.startsWith('-----BEGIN') ? 'passphrase' : 'not-passphrase';
}

async function gathered(stream: ReadableStream<Uint8Array>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let pending: BlobPart[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pending.push(value as BlobPart);
    size += value.length;
    if (size > 1 << 22) {
      parts.push(new Blob(pending));
      pending = [];
      size = 0;
    }
  }
  return new Blob([...parts, ...pending], { type });
}
