/** What the bundler tells of a module: who imports it at once, and who when it is asked for. */
interface Graph {
  getModuleInfo(
    id: string,
  ): { readonly importers: readonly string[]; readonly dynamicImporters: readonly string[] } | null;
}

const pageEntry = /[\\/]entries[\\/](popup|side-panel|overview|options|welcome)[\\/]\1\.html$/;
const backgroundEntry = /[\\/]background\.ts$/;
/** Checks what comes from elsewhere: as much as a page's own code, and for few of them. */
const schemas = /[\\/]valibot[\\/]/;
/** Not worth a file of its own. */
const small = /[\\/]platform[\\/](?:notifications|alarms)\.ts$/;
/** Styles too few for a file of their own: every page has them. */
const smallStyles = /[\\/](?:popup|person)\.css$/;
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
 * imports only those before it in `order`.
 */
function sharedFile(module: string, graph: Graph): (typeof order)[number] | null {
  if (module.startsWith('\0rolldown')) return 'memory';
  if (small.test(module)) return 'memory';
  if (smallStyles.test(module)) return 'page';
  const by = loadedBy(module, graph);
  const pages = by.size - (by.has('background') ? 1 : 0) - (by.has('worker') ? 1 : 0);
  if (pages === 0) return null;
  // The popup is the smallest: what it needs costs the others nothing worth a file.
  if (by.has('side-panel') && /[\\/]messaging[\\/]/.test(module)) return 'messages';
  if (by.size < 2) return loadedBy(module, graph, true).size > 1 ? beside(by, icon.test(module)) : null;
  if (by.has('worker')) return by.has('popup') || !schemas.test(module) ? 'memory' : 'schemas';
  if (by.has('background') && (by.has('popup') || icon.test(module))) return 'memory';
  // Messages bring the schemas along: not for who sends none at once.
  if (by.has('background')) return by.has('overview') ? 'background-more' : by.has('side-panel') ? 'messages' : null;
  return by.has('popup') || by.has('options') || by.has('welcome') ? 'page' : 'person';
}

/**
 * Where a module goes that one page loads at once and others when they ask for it: into a file that page loads anyhow.
 * What is not small is left to the bundler.
 */
function beside(by: ReadonlySet<string>, isSmall: boolean): (typeof order)[number] | null {
  if (by.has('popup') || by.has('options') || by.has('welcome')) return 'page';
  return isSmall ? 'person' : null;
}

const order = ['memory', 'schemas', 'background-more', 'messages', 'page', 'person'] as const;

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
