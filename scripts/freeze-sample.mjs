// npm run freeze:sample: writes a sample database of the newest version to test/storage/samples/, for every
// later version to open. A sample that is there already is never overwritten: it is what people have on disk.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, stop } from './bootstrap.mjs';
import { loadSource } from './load-source.mjs';

const { makeSample } = await loadSource('test/storage/make-sample.ts');
const { version, stores, rows } = await makeSample();
const folder = join(root, 'test', 'storage', 'samples');
const file = join(folder, `v${version}.jsonl`);
if (existsSync(file)) stop(`${file} is there already. A released structure is never changed; add a migration.`);
mkdirSync(folder, { recursive: true });
writeFileSync(file, [{ version, stores }, ...rows].map((line) => `${JSON.stringify(line)}\n`).join(''));
console.error(`Wrote ${rows.length} rows of version ${version} to ${file}`);
process.exit(0);
