// npm start: builds the extension and opens it in a Chromium on replica pages, ready to try. Without a
// display it runs the same as a guided tour that prints what it sees and leaves pictures in tour/.
import { join } from 'node:path';
import { ensurePackages, root } from './bootstrap.mjs';

ensurePackages();

const { ensureChromium } = await import('./chromium.mjs');
const { loadSource } = await import('./load-source.mjs');
const { buildFor } = await import('./build.mjs');
const { launchWithExtension } = await import('./demo/launch.mjs');
const { loadReplicas, serveReplicas } = await import('./demo/replicas.mjs');

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const guided = process.argv.includes('--tour') || Boolean(process.env.CI) || !hasDisplay;

async function step(title, work) {
  const started = Date.now();
  process.stderr.write(`${title} …\n`);
  const result = await work();
  process.stderr.write(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return result;
}

const executablePath = await ensureChromium();
await step('Building the extension', () => buildFor('chrome'));
const replicas = await step('Drawing the demo pages', loadReplicas);
const folder = join(root, 'dist', 'chrome');

if (guided) {
  process.env.CHROMIUM_PATH = executablePath;
  const { runTour } = await loadSource('scripts/demo/tour.ts');
  await runTour({ folder, replicas, into: join(root, 'tour'), step });
} else {
  const demo = await step('Opening the browser', () =>
    launchWithExtension({ executablePath, folder, headless: false }),
  );
  const [blank] = demo.context.pages();
  const shown = [replicas['linkedin-new-closed-en'], replicas['xing-field-de']];
  let first;
  await serveReplicas(demo.context, shown);
  for (const replica of shown) {
    const page = await demo.context.newPage();
    await page.goto(replica.url);
    if (replica === shown[0]) first = page;
  }
  await blank?.close();
  await first?.bringToFront();
  console.log(`
Vitamin B is open. Press "Connect" on the LinkedIn page, then "Add a note", and write.
The XING page is in the other tab. The toolbar button opens today's list; the side panel is in its menu.
These are replicas: nothing is sent anywhere. Close the browser to end.`);
  await new Promise((resolve) => demo.context.once('close', resolve));
  await demo.close();
}
