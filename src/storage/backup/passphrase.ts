/** Letters and digits that nobody mixes up when reading them from paper. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 5;
const groupLength = 4;

/**
 * A passphrase to write down: five groups of four, about 99 bits. `random` fills bytes with randomness
 * (`crypto.getRandomValues`).
 */
export function newPassphrase(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  const letters: string[] = [];
  const most = 256 - (256 % signs.length);
  while (letters.length < groups * groupLength)
    for (const byte of random(new Uint8Array(64))) if (byte < most) letters.push(signs[byte % signs.length] ?? '');
  return Array.from({ length: groups }, (_, index) =>
    letters.slice(index * groupLength, (index + 1) * groupLength).join(''),
  ).join('-');
}

/** How well a passphrase stands up to guessing, roughly: by its length and how many kinds of signs it has. */
export function passphraseIsWeak(passphrase: string): boolean {
  const distinct = new Set(passphrase.toLowerCase()).size;
  return passphrase.length < 12 || distinct < 6;
}
