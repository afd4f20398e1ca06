import type { Plugin } from 'vite';

/**
 * Makes webextension-polyfill, which is written for every kind of loader there has been, a plain module. The bundler
 * would add a file with its own loader for CommonJS, and every page would wait for it.
 */
export const plainPolyfill: Plugin = {
  name: 'plain-polyfill',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/.test(id)) return null;
    return {
      code: `const module = { exports: {} };\nif (globalThis.chrome?.runtime?.id) ((define, exports) => {\n${code}\n})(undefined, module.exports);\nexport default module.exports;\n`,
      map: null,
    };
  },
};
