import { describe, test } from 'vitest';
import { siteFor } from '../../src/sites/index.ts';
import { holdsContract } from './contract.ts';
import { parse } from './parsed.ts';

const pages = import.meta.glob<string>('../pages/saved/*.html', { query: '?raw', import: 'default', eager: true });
const addresses = import.meta.glob<{ url: string }>('../pages/saved/*.json', { import: 'default', eager: true });

/** Pages that maintainers saved with `npm run new:fixture`. There may be none yet. */
describe('saved pages', () => {
  const names = Object.keys(pages);
  test.runIf(names.length === 0)('none yet', () => {});
  for (const name of names) {
    const page = { html: pages[name] ?? '', url: addresses[name.replace('.html', '.json')]?.url ?? '' };
    const site = siteFor(new URL(page.url));
    if (site) describe(name, () => holdsContract(site, { [name]: page }, (one) => parse(one)));
  }
});
