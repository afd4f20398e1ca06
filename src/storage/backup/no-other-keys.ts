/**
 * Stands, in the built extension alone, where the age package imports cryptography for keys that nothing here
 * uses: post-quantum and P-256 (vite.config.ts). Backups are locked with a passphrase, the files of a shared folder
 * to an X25519 key. It was more than half of the package. Every name is one that the package imports.
 */
const absent = undefined;

export { absent as MLKEM768P256, absent as MLKEM768X25519, absent as p256 };
