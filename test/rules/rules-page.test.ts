import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesPage } from '../../scripts/rules-page.mjs';
import * as parts from './rules-page-parts.ts';

test('docs/rules.md is what `npm run docs:rules` writes', () => {
  const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  expect(page).toBe(rulesPage(parts));
});
