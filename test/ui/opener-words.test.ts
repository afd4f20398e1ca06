import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutFrame } from '../../src/ui/parts/opener-words.ts';

test('leaves out greeting and sign-off that all share', () => {
  const texts = [
    'Guten Tag Frau Berg, Ihr Beitrag zum Guss lässt mich nicht los. Wie kam es dazu? Jonas',
    'Guten Tag Frau Berg, wir kennen beide Jörg Bäumler. Woran arbeiten Sie gerade? Jonas',
  ];
  expect(withoutFrame(texts)).toEqual([
    'Ihr Beitrag zum Guss lässt mich nicht los. Wie kam es dazu?',
    'Wir kennen beide Jörg Bäumler. Woran arbeiten Sie gerade?',
  ]);
});

test('leaves a single text and texts that share nothing as they are', () => {
  expect(withoutFrame(['Hallo Anna, wie war Aalen?'])).toEqual(['Hallo Anna, wie war Aalen?']);
  const apart = ['Hallo Anna, wie war Aalen im Herbst?', 'Zu deinem Beitrag über Guss: was war der Anlass?'];
  expect(withoutFrame(apart)).toEqual(apart);
});

test('never adds words, and never leaves nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }), (texts) => {
      withoutFrame(texts).forEach((body, index) => {
        expect(body.length).toBeGreaterThan(0);
        expect(texts[index]?.toLocaleUpperCase()).toContain(body.toLocaleUpperCase());
      });
    }),
  );
});
