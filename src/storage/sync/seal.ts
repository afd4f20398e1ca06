import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** Larger files are none of ours: nobody's people weigh so much. */
export const mostBytes = 256 * 1024 * 1024;

const magic = 'age-encryption.org/v1\n';

/** What kind of file this is, by its first bytes: sealed with a passphrase, to a key, cut off, or none of ours. */
export async function kindOf(file: Blob): Promise<'passphrase' | 'key' | 'cut' | 'foreign'> {
  const start = await file.slice(0, 200).text();
  if (!start.startsWith(magic)) return magic.startsWith(start) ? 'cut' : 'foreign';
  if (file.size > mostBytes) return 'foreign';
  const stanza = start.slice(magic.length);
  if (stanza.startsWith('-> scrypt ')) return 'passphrase';
  if (stanza.startsWith('-> X25519 ')) return 'key';
  return '-> X25519 '.startsWith(stanza) || '-> scrypt '.startsWith(stanza) ? 'cut' : 'foreign';
}

/** Seals text to the folder's key. */
export async function sealed(text: string, recipient: string): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return new Blob([(await encrypter.encrypt(text)) as Uint8Array<ArrayBuffer>]);
}

/** Why a sealed file could not be read: to a key that this device does not have, or not whole (yet). */
export type Unreadable = 'sealed' | 'damaged';

/**
 * The whole text of a sealed file: nothing comes out before its last byte is proved. `pause` is called between two
 * parts of it. With `until` no more than the parts, each proved, up to where that stands.
 */
export async function unsealed(
  file: Blob,
  identities: readonly string[],
  pause: () => Promise<void> = async () => {},
  until?: string,
): Promise<string | Unreadable> {
  try {
    const decrypter = new Decrypter();
    for (const identity of identities) decrypter.addIdentity(identity);
    const reader = (await decrypter.decrypt(file.stream())).getReader();
    const decoder = new TextDecoder();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
      if (until && text.includes(until)) {
        await reader.cancel().catch(() => {});
        return text;
      }
      await pause();
    }
  } catch (error) {
    return error instanceof Error && error.message.includes('no identity matched') ? 'sealed' : 'damaged';
  }
}

/** The first line of a sealed file, proved, without reading the rest. */
export async function firstLine(file: Blob, identities: readonly string[]): Promise<string | Unreadable> {
  const text = await unsealed(file, identities, undefined, '\n');
  if (text === 'sealed') return text;
  const end = text.indexOf('\n');
  return end >= 0 ? text.slice(0, end) : 'damaged';
}

export async function newIdentity(): Promise<string> {
  return generateX25519Identity();
}

export function recipientOf(identity: string): Promise<string> {
  return identityToRecipient(identity);
}
