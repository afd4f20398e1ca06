import { x25519 as readyMade } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { x25519 } from '../../src/storage/backup/x25519.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex');

/** RFC 7748 §5.2: scalar, point, product. */
const vectors = [
  [
    'a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4',
    'e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c',
    'c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552',
  ],
  [
    '4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d',
    'e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493',
    '95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957',
  ],
] as const;

test('the standard’s own examples', () => {
  for (const [scalar, point, product] of vectors) {
    expect(hex(x25519.scalarMult(bytes(scalar), bytes(point)))).toBe(product);
  }
});

test('any key and any shared secret are those of the package’s ready-made X25519', () => {
  const secret = fc.uint8Array({ minLength: 32, maxLength: 32 });
  expect(hex(x25519.GuBytes)).toBe(hex(readyMade.GuBytes));
  fc.assert(
    fc.property(secret, secret, (mine, yours) => {
      const [ours, theirs] = [x25519.scalarMultBase(mine), readyMade.scalarMultBase(yours)];
      expect(hex(ours)).toBe(hex(readyMade.scalarMultBase(mine)));
      expect(hex(x25519.scalarMult(mine, theirs))).toBe(hex(readyMade.scalarMult(yours, ours)));
    }),
    { numRuns: 20 },
  );
});
