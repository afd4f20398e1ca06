// npm run package: what the stores want. Two ZIPs of the built extension and one of the source, the same bytes
// every time. With --check everything is built twice and compared.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, root, stop } from './bootstrap.mjs';
import { buildFor } from './build.mjs';
import { filesOf, zipped } from './zip.mjs';

ensurePackages();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const out = join(root, 'dist', 'packages');

/** What git knows of; a source package holds nothing that happens to lie around. */
function sourceFiles() {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (listed.status !== 0) stop('The source package is made from what git lists, and git did not answer here.');
  return listed.stdout.split('\0').filter(Boolean).sort();
}

/** The three packages by name, built from nothing. */
async function packages() {
  const made = {};
  for (const target of ['chrome', 'firefox']) {
    await buildFor(target);
    const folder = join(root, 'dist', target);
    made[`vitamin-b-${version}-${target}.zip`] = await zipped(folder, filesOf(folder), { small: true });
  }
  made[`vitamin-b-${version}-source.zip`] = await zipped(root, sourceFiles());
  return made;
}

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

const made = await packages();
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [name, bytes] of Object.entries(made)) {
  writeFileSync(join(out, name), bytes);
  console.log(`${hashOf(bytes)}  ${name}  ${(bytes.length / 1000).toFixed(1)} kB`);
}
if (process.argv.includes('--check')) {
  const again = await packages();
  const changed = Object.keys(made).filter((name) => hashOf(made[name]) !== hashOf(again[name]));
  console.log(
    changed.length === 0 ? 'Built again: the same bytes.' : `Built again, other bytes: ${changed.join(', ')}`,
  );
  process.exitCode = changed.length === 0 ? 0 : 1;
}
