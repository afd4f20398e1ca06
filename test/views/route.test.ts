import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areas, formatRoute, parseRoute } from '../../src/entries/overview/route.ts';

test('whatever an address says, it is read as a view of ours, and what it does not know is not there', () => {
  const hash = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .tuple(
        fc.constantFrom('people', '__proto__', 'javascript:alert(1)', '//example.com', '%E0%A4%A'),
        fc.array(fc.tuple(fc.constantFrom('circle', 'tag', 'sort', 'last', '__proto__', 'who', 'q'), fc.string())),
      )
      .map(([path, said]) => `#/${path}?${said.map(([key, value]) => `${key}=${value}`).join('&')}`),
  );
  fc.assert(
    fc.property(hash, (said) => {
      const route = parseRoute(said);
      expect(areas).toContain(route.area);
      expect(formatRoute(parseRoute(formatRoute(route)))).toBe(formatRoute(route));
      expect(formatRoute(route)).toMatch(/^#\/[a-z]+(?:\?|$)/);
      expect(Object.getPrototypeOf(route.filters.kinds)).toBe(Object.prototype);
    }),
  );
  expect(parseRoute('#/people?circle=nobody&sort=__proto__&last=x')).toEqual(parseRoute(''));
});
