// npm run store:pictures [-- --built]: the pictures that the stores want, from the real extension on replica pages:
// docs/store/pictures/<language>/ with screenshots of 1280×800 and tiles of 440×280 and 1400×560.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { buildFor } from './build.mjs';
import { loadSource } from './load-source.mjs';
import { openStage, seedScript } from './screenshots/stage.mjs';
import { scene, tile } from './store/layout.mjs';
import { draft, shots, words } from './store/shots.mjs';

const into = join(root, 'docs/store/pictures');
if (!process.argv.includes('--built')) await buildFor('chrome');
const { pages } = await loadSource('test/pages/index.ts');
const script = await seedScript();
// One replica an address: several stand for the same one.
const shown = ['de', 'en'].map((language) => pages[`linkedin-new-open-${language}`]);
const stage = await openStage(shown, { scale: 2 });
await stage.inside(script, "globalThis.vitaminB.seed('typical')");

/** Renders a page of our own markup at exactly that size, one device pixel a CSS pixel. */
async function draw(html, [width, height], file) {
  const page = await drawing.newPage({ viewport: { width, height }, deviceScaleFactor: 1 });
  await page.setContent(html, { waitUntil: 'load' });
  writeFileSync(file, await page.screenshot());
  await page.close();
  console.error(`  ${file.slice(into.length + 1)}`);
}

const { chromium } = await import('playwright-core');
const { ensureChromium } = await import('./chromium.mjs');
const drawing = await chromium.launch({ executablePath: await ensureChromium(), headless: true });
try {
  for (const language of ['de', 'en']) {
    const folder = join(into, language);
    mkdirSync(folder, { recursive: true });
    await stage.inside(script, `globalThis.vitaminB.choose('${language}', 'light')`);
    const taken = {};
    for (const shot of shots) taken[shot.name] = await shot.take({ stage, pages, language, draft: draft[language] });
    const say = words[language];
    for (const [index, { name, layout }] of shots.entries())
      await draw(scene(say.scenes[name], layout, taken[name]), [1280, 800], join(folder, `${index + 1}-${name}.png`));
    await draw(tile(say.claim, taken.note[0], 'small'), [440, 280], join(folder, 'tile-440x280.png'));
    await draw(tile(say.claim, taken.note[0], 'large'), [1400, 560], join(folder, 'tile-1400x560.png'));
  }
} finally {
  await drawing.close();
  await stage.close();
}
