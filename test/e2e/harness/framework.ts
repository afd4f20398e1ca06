import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { ReplicaPage } from '../../pages/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the page's framework says of the note in its own state. */
export interface Framework {
  text(): string;
  again(): void;
  anew(): void;
}

/** A replica whose note field is drawn by a real framework (`test/pages/frameworks/`), bundled into the page. */
export async function drawnBy(framework: string, replica: ReplicaPage): Promise<ReplicaPage> {
  const built = await build({
    ...{ root, configFile: false, logLevel: 'error' },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...{ write: false, target: 'chrome123', minify: false },
      lib: { entry: `test/pages/frameworks/${framework}.js`, formats: ['iife'], name: 'framework' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${framework} could not be bundled`);
  const script = `<script>${chunk.code.replaceAll('</script', '<\\/script')}</script>`;
  return { ...replica, html: replica.html.replace('</body>', () => `${script}</body>`) };
}
