import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { featureNames, featuresOf, observe } from '../../src/core/rules/reading/training.ts';
import { weights } from '../../src/core/rules/reading/weights.ts';

it('measures stand in the order of their names', () => {
  const source = readFileSync(new URL('../../src/core/rules/reading/features.ts', import.meta.url), 'utf8');
  const [, listed = ''] = /return \[\n([\s\S]*?)\n {2}\];/.exec(source) ?? [];
  expect([...listed.matchAll(/, \/\/ (\w+)$/gm)].map(([, name]) => name)).toEqual(featureNames);
  const measured = featuresOf(observe('Wie geht es dir? Schönes Wetter!', { network: 'linkedin' }));
  expect(measured.length).toBe(featureNames.length);
  expect(weights.send.length).toBe(featureNames.length);
  const of = (name: (typeof featureNames)[number]) => measured[featureNames.indexOf(name)];
  expect([of('bias'), of('howareyou'), of('offer1'), of('short'), of('exclaim')]).toEqual([1, 1, 0, 1, 1 / 3]);
});
