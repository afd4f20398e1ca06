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
/** Checks what comes from elsewhere: as much as a page's own code, and for few of them. */
const schemas = /[\\/]valibot[\\/]/;
/** Not worth a file of its own. */
const small = /[\\/]platform[\\/](?:notifications|alarms)\.ts$/;
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
  if (small.test(module)) return 'background';
  const by = loadedBy(module, graph);
  const pages = by.size - (by.has('background') ? 1 : 0) - (by.has('worker') ? 1 : 0);
  if (pages === 0) return null;
  // The popup is the smallest: what it needs costs the others nothing worth a file.
  if (by.has('side-panel') && /[\\/]messaging[\\/]/.test(module)) return 'messages';
  if (by.size < 2) return loadedBy(module, graph, true).size > 1 ? beside(by) : null;
  if (by.has('worker')) return by.has('popup') || !schemas.test(module) ? 'memory' : 'schemas';
  if (by.has('background') && by.has('popup')) return 'background';
  // Messages bring the schemas along: not for who sends none at once.
  if (by.has('background')) return by.has('overview') ? 'background-more' : by.has('side-panel') ? 'messages' : null;
  if (by.has('popup')) return 'page';
  return by.has('options') || by.has('welcome') ? 'forms' : 'person';
}

/** Where a module goes that one page loads at once and others when they ask for it: into a file that page loads anyhow. */
function beside(by: ReadonlySet<string>): (typeof order)[number] | null {
  if (by.has('popup')) return 'page';
  return by.has('options') || by.has('welcome') ? 'forms' : null;
}

const order = ['memory', 'schemas', 'background', 'background-more', 'messages', 'page', 'forms', 'person'] as const;

/** Icons that two or more use, which the bundler knows after it has left out what nobody does. */
export const icons = { name: 'icons', test: icon, minShareCount: 2, priority: order.length + 1 };

/** Those that stand beside openers and nowhere else: the background sends them to pages, which then carry none of them. */
export const hookIcons = {
  name: 'hook-icons',
  test: /[\\/]lucide[\\/].*[\\/](?:arrow-right-left|building-2|calendar|file-text|graduation-cap|hand-helping|languages|map-pin|message-circle|mic|target|trending-up|users-round)\.m?js$/,
  minShareCount: 2,
  priority: order.length + 2,
};

/**
 * What the overview's data area, its worker and the background share of the folder: they would be a file for each
 * combination. Sealing, which is much code, is not among it.
 */
export const folder = {
  name: 'folder',
  test: /[\\/]storage[\\/](?:sync[\\/](?:sync-store|status|household|names|permission|sync-error|folder-alarm)|backup[\\/]age-error)\.ts$/,
  priority: 0,
};

/** The same as the bundler wants it. */
export const sharedFiles = order.map((file, at) => ({
  debugName: file,
  name: (module: string, graph: Graph) => (sharedFile(module, graph) === file ? file : null),
  priority: order.length - at,
}));
