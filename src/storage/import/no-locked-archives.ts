/**
 * Stands, in the built extension alone, where the ZIP package imports the two ways to lock an entry (vite.config.ts):
 * a locked archive is refused before anything of it is read, and none is ever written. Every name is one that the
 * package imports.
 */
const absent = undefined;

export {
  absent as AESDecryptionStream,
  absent as AESEncryptionStream,
  absent as ZipCryptoDecryptionStream,
  absent as ZipCryptoEncryptionStream,
};
