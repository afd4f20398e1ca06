import type { Plugin } from 'vite';

/** Kinds of keys that nothing here uses, with the library's own cryptography for them: classes that only its index names. */
const unused = /^import \{ ((?:Hybrid|Tag)\w+(?:, (?:Hybrid|Tag)\w+)*) \} from "\.\/recipients\.js";$/gm;

/**
 * Leaves post-quantum and P-256 keys out of the age package: what `no-other-keys.ts` does for the packages beneath it. A
 * backup is locked with a passphrase, a file of the shared folder to an X25519 key. Whoever hands it another one gets an
 * error, as before.
 */
export const plainAge: Plugin = {
  name: 'plain-age',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/[\\/]age-encryption[\\/]dist[\\/]index\.js$/.test(id)) return null;
    let found = 0;
    const plain = code.replace(unused, (_line, names: string) => {
      found += 1;
      return `const ${names.replaceAll(',', ' = undefined,')} = undefined;`;
    });
    if (found !== 2) this.error('age-encryption imports its kinds of keys in another way now: scripts/plain-age.ts');
    return { code: plain, map: null };
  },
};
