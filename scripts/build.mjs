// npm run build [chrome|firefox]: a loadable extension in dist/<target>.
import { ensurePackages, root } from './bootstrap.mjs';

/** Builds for one browser; throws what Vite throws. */
export async function buildFor(target) {
  ensurePackages();
  process.env.TARGET = target;
  const { build } = await import('vite');
  await build({ root, configFile: `${root}/vite.config.ts`, mode: 'production', logLevel: 'warn' });
  console.error(`Built dist/${target}`);
}

if (process.argv[1] && import.meta.url.endsWith('/build.mjs') && process.argv[1].endsWith('build.mjs')) {
  await buildFor(process.argv[2] === 'firefox' ? 'firefox' : 'chrome');
}
