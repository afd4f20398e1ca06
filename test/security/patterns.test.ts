import { expect, test } from 'vitest';
import { builtPatterns, growth, literalPatterns, steepest } from './patterns.ts';

const modules = import.meta.glob('../../src/{core,sites,storage,messaging}/**/*.ts');

/** What is handed a short text only, whatever a page holds: one told sentence (`toldIn` in post/told.ts). */
const bounded = ['src/core/openers/retell/deeds.ts'];

test('no regular expression of the project grows faster than its text', async () => {
  const built = await builtPatterns(() => Promise.all(Object.values(modules).map((load) => load().catch(() => null))));
  const literal = literalPatterns();
  expect(literal.length).toBeGreaterThan(300);
  expect(built.length).toBeGreaterThan(10);
  const steep = [...literal, ...built].flatMap(({ where, pattern }) => {
    if (bounded.some((file) => where.startsWith(file))) return [];
    const { times, pump } = growth(pattern);
    return times > steepest
      ? [`${where} grows ${times.toFixed(1)} times on ${JSON.stringify(pump)}: ${pattern.source.slice(0, 100)}`]
      : [];
  });
  expect(steep).toEqual([]);
});

test('a pattern that blows up would be found', () => {
  // A busy machine can make the short text dear, and the growth look small: it has to be found in one look of five.
  const found = [1, 2, 3, 4, 5].some(() => growth(/\s+$/).times > steepest);
  expect(found).toBe(true);
  expect(growth(/^[a-z]+$/).times).toBeLessThan(steepest);
});
