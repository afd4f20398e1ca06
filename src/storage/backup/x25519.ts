import { pow } from '@noble/curves/abstract/modular.js';
import { montgomery } from '@noble/curves/abstract/montgomery.js';

const prime = 2n ** 255n - 19n;

/**
 * X25519 (RFC 7748) for browsers whose own cryptography lacks it, in the built extension alone (vite.config.ts): the
 * package's ladder, put together as its documentation says. The ready-made one brings Ed25519 along, for signatures
 * that nothing here makes and for a faster first key.
 */
export const x25519 = montgomery({
  P: prime,
  type: 'x25519',
  powPminus2: (x) => pow(x, prime - 2n, prime),
  adjustScalarBytes(bytes: Uint8Array) {
    bytes[0] = (bytes[0] ?? 0) & 248;
    bytes[31] = ((bytes[31] ?? 0) & 127) | 64;
    return bytes;
  },
});
