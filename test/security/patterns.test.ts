import { expect, test } from 'vitest';
import { builtPatterns, growth, literalPatterns } from './patterns.ts';

const modules = import.meta.glob('../../src/{core,sites,storage,messaging}/**/*.ts');

test('no regular expression of the project grows faster than its text', async () => {
  const built = await builtPatterns(() => Promise.all(Object.values(modules).map((load) => load().catch(() => null))));
  const literal = literalPatterns();
  if (process.env.PATTERNS_SHOW)
    for (const one of literal) {
      const t0 = process.cpuUsage().user;
      growth(one.pattern);
      const ms = (process.cpuUsage().user - t0) / 1000;
      if (ms > 100) console.log(ms.toFixed(0), one.where);
    }
  expect(literal.length).toBeGreaterThan(300);
  expect(built.length).toBeGreaterThan(10);
  const steep = [...literal, ...built].flatMap(({ where, pattern }) => {
    const { times, pump } = growth(pattern);
    return times > 9
      ? [`${where} grows ${times.toFixed(1)} times on ${JSON.stringify(pump)}: ${pattern.source.slice(0, 100)}`]
      : [];
  });
  expect(steep).toEqual([]);
});

test('a pattern that blows up would be found', () => {
  expect(growth(/\s+$/).times).toBeGreaterThan(9);
  expect(growth(/^[a-z]+$/).times).toBeLessThan(9);
});
