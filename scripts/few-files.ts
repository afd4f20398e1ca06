/** What the bundler tells of a module: who imports it at once, and who when it is asked for. */
interface Graph {
  getModuleInfo(
    id: string,
  ): { readonly importers: readonly string[]; readonly dynamicImporters: readonly string[] } | null;
}

const pageEntry = /[\\/]entries[\\/](popup|side-panel|overview|options|welcome)[\\/]\1\.html$/;
const backgroundEntry = /[\\/]background\.ts$/;
/** Icons come through one module that names them all, so that nobody's import tells who uses which one. */
const icon = /[\\/]lucide[\\/]/;
const workerEntry = /\.worker\.ts$/;

/**
 * The pages that load a module before they show anything (with `later` those that load it at all), `background`, and
 * `worker` if a page's worker does.
 */
function loadedBy(module: string, graph: Graph, later = false): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [module];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const page = pageEntry.exec(id)?.[1];
    if (page !== undefined) found.add(page);
    if (backgroundEntry.test(id)) found.add('background');
    if (workerEntry.test(id)) found.add('worker');
    const info = graph.getModuleInfo(id);
    open.push(...(info?.importers ?? []), ...((later && info?.dynamicImporters) || []));
  }
  return found;
}

/**
 * The file in which a module that several pages load at once is built; null leaves it to the bundler, which makes one
 * for every combination of pages. A view would then wait for two dozen small files, and each takes a way through
 * three processes of the browser. What comes only when it is asked for is left to the bundler as well.
 *
 * A module's imports are loaded by all that load it, so that these files never import each other in a circle: each
 * imports only those before it in `order`. What a page's worker loads is apart from what only the background shares:
 * that asks for the browser's interface, and a worker has none.
 */
function sharedFile(module: string, graph: Graph): (typeof order)[number] | null {
  if (module.startsWith('\0rolldown')) return 'memory';
  if (icon.test(module)) return null;
  const by = loadedBy(module, graph);
  const pages = by.size - (by.has('background') ? 1 : 0) - (by.has('worker') ? 1 : 0);
  if (pages === 0) return null;
  // The popup is the smallest: what it needs costs the others nothing worth a file.
  if (by.size < 2) return by.has('popup') && loadedBy(module, graph, true).size > 1 ? 'page' : null;
  if (by.has('worker')) return by.has('popup') ? 'memory' : 'memory-more';
  if (by.has('background')) return by.has('popup') ? 'background' : 'background-more';
  if (by.has('popup')) return 'page';
  return by.has('options') || by.has('welcome') ? 'forms' : 'person';
}

const order = ['memory', 'memory-more', 'background', 'background-more', 'page', 'forms', 'person'] as const;

/** Icons that three or more use, which the bundler knows after it has left out what nobody does. */
export const icons = { name: 'icons', test: icon, minShareCount: 3, priority: order.length + 1 };

/** The same as the bundler wants it. */
export const sharedFiles = order.map((file, at) => ({
  debugName: file,
  name: (module: string, graph: Graph) => (sharedFile(module, graph) === file ? file : null),
  priority: order.length - at,
}));
