// Runs TypeScript of src/ in Node: bundles one module with Vite into .cache/ and imports it.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages, root } from './bootstrap.mjs';

/** The module `path` (from the project's root), bundled and imported. */
export async function loadSource(path) {
  ensurePackages();
  const { build } = await import('vite');
  const outDir = join(root, '.cache', createHash('sha1').update(`${path} ${process.pid}`).digest('hex').slice(0, 12));
  mkdirSync(outDir, { recursive: true });
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __VERSION__: '"source"', __TARGET__: '"chrome"' },
    build: {
      ssr: path,
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'module.mjs' } },
    },
    // The browser drivers stay packages: they find files beside themselves.
    ssr: { noExternal: true, external: ['playwright-core', 'puppeteer-core', 'vite'] },
  });
  return import(pathToFileURL(join(outDir, 'module.mjs')).href);
}
