import type { Plugin, Rolldown } from 'vite';

/**
 * Gives each module the name of its file: what the same starters (pages, workers) load at once is one file, whoever
 * else may load it later on. Left alone the bundler parts modules by everyone who could ever ask for them, dialogs
 * loaded on demand included, and half of its hundred files are smaller than what a ZIP says about a file.
 *
 * `starters` are module ids by a short name. `homes` says where a share goes that is too small for a file: by the
 * starters that load it, sorted and parted by spaces, the name of a file that they load anyhow, or may well load.
 */
export function fileOf(starters: Readonly<Record<string, string>>, homes: Readonly<Record<string, string>>) {
  let sharers: ReadonlyMap<string, string> | null = null;
  return (id: string, graph: Rolldown.ChunkingContext): string | null => {
    sharers ??= sharersIn(graph, starters);
    const names = sharers.get(id);
    return names?.includes(' ') ? (homes[names] ?? names.replaceAll(' ', '-')) : null;
  };
}

/** For every module the names of the starters that load it at once, sorted, parted by spaces. */
function sharersIn(graph: Rolldown.ChunkingContext, starters: Readonly<Record<string, string>>): Map<string, string> {
  const sharers = new Map<string, string>();
  // Icons come through one module that names them all; who really uses which one is left to the bundler.
  const importedBy = (id: string) => (id.includes('/lucide/') ? [] : (graph.getModuleInfo(id)?.importedIds ?? []));
  for (const [name, start] of Object.entries(starters).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const seen = new Set([start]);
    for (const id of seen) for (const next of importedBy(id)) seen.add(next);
    if (seen.size === 1) throw new Error(`Nothing is started by ${start}`);
    for (const id of seen) sharers.set(id, `${sharers.get(id) ?? ''} ${name}`.trim());
  }
  return sharers;
}

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
