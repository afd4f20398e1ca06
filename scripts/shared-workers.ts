import type { Plugin } from 'vite';

const started = /new URL\(\s*'(\.[^']+\.worker\.ts)'\s*,\s*import\.meta\.url\s*\)/g;

/**
 * Makes the pages' workers part of the one build. Vite by itself builds each worker alone, with everything it
 * imports, so that what pages, background and workers share (memory, folder, cryptography) would be carried three
 * times.
 */
export function sharedWorkers(): Plugin {
  return {
    name: 'shared-workers',
    apply: 'build',
    // Before Vite's own look at `new Worker(new URL(…))`.
    enforce: 'pre',
    async transform(code, importer) {
      if (!code.includes('.worker.ts')) return null;
      let rewritten = code;
      for (const [whole, path = ''] of code.matchAll(started)) {
        const worker = await this.resolve(path, importer);
        if (!worker) this.error(`${importer} starts a worker that is not there: ${path}`);
        const chunk = this.emitFile({ type: 'chunk', id: worker.id });
        rewritten = rewritten.replace(whole, `import.meta.ROLLUP_FILE_URL_${chunk}`);
      }
      return rewritten === code ? null : { code: rewritten, map: null };
    },
  };
}
