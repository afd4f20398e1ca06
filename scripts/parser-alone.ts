import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

/** What the parser of papaparse needs of its file. */
const needed = ['escapeRegExp', 'Parser', 'isFunction', 'stripBom'];

/**
 * Takes papaparse's parser alone. The rest of its file (downloads, workers, streams, writing) is one with it, is never
 * called here, and would be downloaded by everybody; nothing that could make a request comes along. Stops the build
 * when a version of the package looks otherwise.
 */
export const parserAlone: Plugin = {
  name: 'parser-alone',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source) => (source === 'papaparse' ? require.resolve('papaparse/papaparse.js') : null),
  transform(code, id) {
    if (!/[\\/]papaparse[\\/]papaparse\.js$/.test(id)) return null;
    const parts = [
      ...needed.map((name) => new RegExp(`\\n\\tfunction ${name}\\([\\s\\S]*?\\n\\t}\\n`)),
      /\n\tPapa\.BYTE_ORDER_MARK = .*\n\tPapa\.BAD_DELIMITERS = .*\n/,
    ].map((part) => part.exec(code)?.[0] ?? this.error(`papaparse looks otherwise: ${part}`));
    return { code: `const Papa = {};\n${parts.join('')}\nexport default { Parser };\n`, map: null };
  },
};
