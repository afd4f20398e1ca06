// npm run freeze:build: keeps today's builds for both browsers in test/upgrade/, for every later version to be
// installed over. A version that is there already is never overwritten: it is what people have installed.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root, stop } from './bootstrap.mjs';
import { buildFor } from './build.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(root, 'test', 'upgrade');
const file = join(folder, `v${version}.json.br`);
if (existsSync(file)) stop(`${file} is there already. A released build is never changed; raise the version.`);

/** Every file of a build by its path; what is no text travels as base64. */
function filesOf(target) {
  const from = join(root, 'dist', target);
  const found = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map((entry) => relative(from, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
  return Object.fromEntries(
    paths.map((path) => [
      path,
      /\.(?:html|js|css|json)$/.test(path)
        ? { text: readFileSync(join(from, path), 'utf8') }
        : { base64: readFileSync(join(from, path), 'base64') },
    ]),
  );
}

const builds = {};
for (const target of ['chrome', 'firefox']) {
  if (!process.argv.includes('--built')) await buildFor(target);
  builds[target] = filesOf(target);
}
const plain = Buffer.from(JSON.stringify(builds));
// One window over both builds: what they share is kept once.
const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
const packed = brotliCompressSync(plain, { params });
mkdirSync(folder, { recursive: true });
writeFileSync(file, packed);
console.error(`Wrote ${relative(root, file)}: ${(packed.length / 1000).toFixed(0)} kB`);
