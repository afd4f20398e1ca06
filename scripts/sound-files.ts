import type { Plugin } from 'vite';

/**
 * Refuses a build whose files could not run: files that import each other in a circle may run before what they need. And
 * one whose later parts have styles of their own, for which nobody would ask (`plain-imports.ts`).
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
    for (const [file, chunk] of Object.entries(bundle)) {
      visit(file, []);
      if (chunk.type !== 'chunk' || !chunk.isDynamicEntry) continue;
      const styles = [...(chunk.viteMetadata?.importedCss ?? [])].filter((style) => !style.endsWith('/page.css'));
      if (styles.length > 0) this.error(`${file} comes later, and its styles come with no page: ${styles}`);
    }
  },
};
