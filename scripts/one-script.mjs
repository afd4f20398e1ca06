import { root } from './bootstrap.mjs';

/**
 * Builds the module `entry` with all that it imports into `folder`/`file`, one classic script; what it exports is
 * left under the global `name`. For measuring and reading, with none of the extension's own settings.
 */
export async function buildOneScript(entry, folder, file, { name = 'built', minify = true } = {}) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify,
      target: 'chrome123',
      lib: { entry, formats: ['iife'], name, fileName: () => file },
    },
  });
}
