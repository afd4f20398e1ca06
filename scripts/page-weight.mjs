import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './bootstrap.mjs';

const imported = /(?:^|[;}\s])(?:import|export)[^;'"()]{0,4000}?["']([^"']+\.js)["']/g;

/** Bytes, gzipped, of every file that a built page fetches before it can show anything. */
export function pageWeight(browser, page) {
  const dist = join(root, 'dist', browser);
  const needed = new Set();
  const take = (file) => {
    if (needed.has(file) || !existsSync(file)) return;
    needed.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, from] of readFileSync(file, 'utf8').matchAll(imported)) take(resolve(dirname(file), from));
  };
  const html = join(dist, page);
  for (const [, from] of readFileSync(html, 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g))
    take(from.startsWith('.') ? resolve(dirname(html), from) : join(dist, from));
  return [...needed].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}
