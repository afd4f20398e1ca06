/**
 * Stands, in the built extension alone, where the age package imports its public-key and post-quantum
 * cryptography (vite.config.ts). Backups are locked with a passphrase and nothing else, so none of it is ever
 * called; it was more than half of the package. Every name is one that the package imports.
 */
const absent = undefined;

export { absent as MLKEM768P256, absent as MLKEM768X25519, absent as p256, absent as x25519 };
