import type { Plugin } from 'vite';

/**
 * Refuses a build whose files could not run: files that import each other in a circle may run before what they need,
 * and a page's worker has no interface to the browser, so that importing it there is the end of the worker.
 */
export const soundFiles: Plugin = {
  name: 'sound-files',
  apply: 'build',
  generateBundle(_, bundle) {
    const importsOf = (file: string): readonly string[] => {
      const chunk = bundle[file];
      return chunk?.type === 'chunk' ? chunk.imports : [];
    };
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) this.error(`Files import each other: ${[...path, file].join(' → ')}`);
      if (done.has(file)) return;
      for (const next of importsOf(file)) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of Object.keys(bundle)) visit(file, []);
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.facadeModuleId?.endsWith('.worker.ts')) continue;
      const loaded = new Set([chunk.fileName]);
      for (const file of loaded) for (const next of importsOf(file)) loaded.add(next);
      for (const file of loaded) {
        const held = bundle[file];
        if (held?.type === 'chunk' && held.moduleIds.some((id) => id.includes('/webextension-polyfill/')))
          this.error(`${chunk.fileName} loads ${file}, which asks for the browser's interface`);
      }
    }
  },
};
