// npm run soak [-- share] [--built]: two hours of use in ten minutes, on the built extension; `share` of it, 1 by default.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { buildFor } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { loadSource } from './load-source.mjs';

const share = Number(process.argv.slice(2).find((given) => !given.startsWith('--')) ?? 1);
process.env.CHROMIUM_PATH = await ensureChromium();
if (!process.argv.includes('--built')) await buildFor('chrome');
const { runSoak } = await loadSource('test/soak/soak.ts');
// A copy, so that a build made meanwhile does not change what runs.
const folder = mkdtempSync(join(tmpdir(), 'vitamin-b-soak-'));
cpSync(join(root, 'dist', 'chrome'), folder, { recursive: true });
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const result = await runSoak({
  folder,
  navigations: Math.round(2000 * share),
  dialogs: Math.round(500 * share),
  keys: Math.round(5000 * share),
  killEvery: 4_000,
  say: (line) => console.error(line),
});
const kB = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
const { done, kills, page, nodes, worker, recorded, errors, requests } = result;
console.log(
  `${result.seconds} s: ${done.navigations} navigations, ${done.dialogs} dialogs, ${done.keys} keys, ${done.sent} invitations, worker ended ${kills} times`,
);
console.log(
  `page    ${kB(page.first)} → ${kB(page.last)}, ${page.slope.toFixed(0)} bytes a navigation; nodes ${nodes.first} → ${nodes.last}`,
);
console.log(`worker  ${kB(worker.first)} → ${kB(worker.last)}, ${worker.slope.toFixed(0)} bytes a start`);
console.log(
  `stored  ${recorded.interactions} interactions (${recorded.different} different), ${recorded.notes} notes, of ${done.sent} sent`,
);
console.log(`errors  ${errors.length}; requests ${requests.length}`);
for (const line of [...new Set(errors), ...requests].slice(0, 20)) console.log(`  ${line}`);
const exact = recorded.interactions === done.sent && recorded.different === done.sent && recorded.notes === done.sent;
process.exitCode = exact && errors.length === 0 && requests.length === 0 ? 0 : 1;
