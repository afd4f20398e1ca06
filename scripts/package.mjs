// npm run package: what the stores want. Two ZIPs of the built extension and one of the source, the same
// bytes every time: files in one order, one fixed date, nothing of this machine.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ensurePackages, root, stop } from './bootstrap.mjs';
import { buildFor } from './build.mjs';

// ZIP stores local time without a zone; the date means nothing, so it is the format's first day.
process.env.TZ = 'UTC';
const date = new Date(Date.UTC(1980, 0, 1));

ensurePackages();
const { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import('@zip.js/zip.js');
configure({ useWebWorkers: false });

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const out = join(root, 'dist', 'packages');

/** Every file of `folder`, sorted, with paths that use slashes. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function zip(name, folder, files) {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level: 9, extendedTimestamp: false, lastModDate: date });
  for (const file of files) await writer.add(file, new Uint8ArrayReader(readFileSync(join(folder, file))));
  const bytes = await writer.close();
  writeFileSync(join(out, name), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${name}  ${(bytes.length / 1000).toFixed(1)} kB`);
}

/** What git knows of; a source package holds nothing that happens to lie around. */
function sourceFiles() {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (listed.status !== 0) stop('The source package is made from what git lists, and git did not answer here.');
  return listed.stdout.split('\0').filter(Boolean).sort();
}

for (const target of ['chrome', 'firefox']) await buildFor(target);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const target of ['chrome', 'firefox']) {
  const folder = join(root, 'dist', target);
  await zip(`vitamin-b-${version}-${target}.zip`, folder, filesOf(folder));
}
await zip(`vitamin-b-${version}-source.zip`, root, sourceFiles());
