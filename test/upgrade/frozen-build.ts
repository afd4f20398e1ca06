import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

type Target = 'chrome' | 'firefox';
type Packed = { readonly text: string } | { readonly base64: string };

/** Puts a released build (`npm run freeze:build` kept it) into `folder`, in place of what is there. */
export function thawBuild(version: string, target: Target, folder: string): void {
  const file = fileURLToPath(new URL(`./v${version}.json.br`, import.meta.url));
  const builds = JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8')) as Readonly<
    Record<Target, Readonly<Record<string, Packed>>>
  >;
  rmSync(folder, { recursive: true, force: true });
  for (const [path, held] of Object.entries(builds[target])) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, 'text' in held ? held.text : Buffer.from(held.base64, 'base64'));
  }
}
