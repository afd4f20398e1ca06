// npm run docs:rules: writes docs/rules.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { loadSource } from './load-source.mjs';
import { rulesPage } from './rules-page.mjs';

writeFileSync(join(root, 'docs', 'rules.md'), rulesPage(await loadSource('test/rules/rules-page-parts.ts')));
