import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const imported = /^import \{([^}]+)\} from 'lucide';$/gm;
const exported = /^export \{([^}]+)\} from '\.\/(icons\/[a-z0-9-]+\.mjs)';$/gm;

/** The file of each icon by all its names, read from the library's own list of them. */
function iconFiles(list: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [, names = '', file = ''] of list.matchAll(exported))
    for (const [, name = ''] of names.matchAll(/default as (\w+)/g)) files.set(name, file);
  return files;
}

/** `code` with each icon imported from its own file. Throws for a name that the library does not have. */
export function withPlainIcons(code: string, files: ReadonlyMap<string, string>): string {
  return code.replace(imported, (_, names: string) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => {
        const [icon = '', as = icon] = name.split(/ as /);
        const file = files.get(icon);
        if (file === undefined) throw new Error(`lucide has no icon called ${icon}`);
        return `import ${as} from 'lucide/dist/esm/${file}';`;
      })
      .join(' '),
  );
}

/**
 * Imports each icon from its own file. Through the library's one list of all of them nobody could tell who uses which
 * one, and icons would be a file of their own that every page waits for.
 */
export function plainIcons(): Plugin {
  const files = iconFiles(
    readFileSync(fileURLToPath(import.meta.resolve('lucide/dist/esm/iconsAndAliases.mjs')), 'utf8'),
  );
  return {
    name: 'plain-icons',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.tsx?$/.test(id) || !code.includes("from 'lucide'")) return null;
      return { code: withPlainIcons(code, files), map: null };
    },
  };
}
