import type { Plugin } from 'vite';

/**
 * A part that comes later is imported, and that is all: the bundler's own loader first looks for its styles and for what
 * it imports, and every page would carry that. The styles of all parts come with their page (`sound-files.ts` holds it).
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: /preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
  generateBundle: {
    // After the bundler has written the list of files, which the loader above does not read.
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.code.includes('__vite__mapDeps'))
          chunk.code = chunk.code
            .replace(/^const __vite__mapDeps=.*\n/, '')
            .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
    },
  },
};
