import { expect, test } from 'vitest';
import { profileAddress, siteAndPerson } from '../../src/sites/profile-address.ts';

test.each([
  ['https://www.linkedin.com/in/Henrike-Vossbeck-4a71/details/skills/', 'linkedin', 'henrike-vossbeck-4a71'],
  ['https://www.xing.com/profile/Thi_Nguyen2?x=1', 'xing', 'thi_nguyen2'],
  ['https://www.linkedin.com/feed/', 'linkedin', undefined],
])('%s', (address, site, slug) => {
  const here = siteAndPerson(address);
  expect(here?.site).toBe(site);
  expect(here?.identity?.slug).toBe(slug);
});

test('other pages and no addresses belong to nobody', () => {
  expect(siteAndPerson('https://example.org/in/somebody')).toBeNull();
  expect(siteAndPerson('not an address')).toBeNull();
});

test('a profile’s address leads back to it', () => {
  for (const identity of [
    { site: 'linkedin', slug: 'jörg-überreiter' },
    { site: 'xing', slug: 'thi_nguyen2' },
  ] as const)
    expect(siteAndPerson(profileAddress(identity))?.identity).toEqual(identity);
});
