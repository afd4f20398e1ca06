// npm run icons: draws public/icons/*.png from src/ui/logo/mark.svg with the Chromium of this machine.
// The store wants its 128 px picture with a margin of 16 on each side; the small ones use the whole square.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './bootstrap.mjs';
import { ensureChromium } from './chromium.mjs';
import { repacked } from './png.mjs';

const margins = { 16: 0, 32: 0, 48: 0, 128: 16 };
const folder = join(root, 'public', 'icons');
const mark = readFileSync(join(root, 'src', 'ui', 'logo', 'mark.svg'), 'utf8');

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const [size, margin] of Object.entries(margins)) {
    const inner = Number(size) - 2 * margin;
    await page.setViewportSize({ width: Number(size), height: Number(size) });
    await page.setContent(
      `<style>body{margin:${margin}px}svg{display:block;width:${inner}px;height:${inner}px}</style>${mark}`,
    );
    writeFileSync(join(folder, `${size}.png`), await repacked(await page.screenshot({ omitBackground: true })));
  }
} finally {
  await browser.close();
}
console.log(`Drew ${Object.keys(margins).join(', ')} px into public/icons.`);
