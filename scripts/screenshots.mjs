// npm run screenshots [-- part-of-a-name … --quick]: pictures of the built extension's views, in both languages and themes,
// in docs/screenshots/all/ (--quick: German and light alone); the few that the README shows are copied to docs/screenshots/.
// --all [people]: every view × light, dark × de, en × nobody, some, 30,000 people (or as many as told) × wide, narrow, in
// docs/screenshots/every/.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { buildFor } from './build.mjs';
import { loadSource } from './load-source.mjs';
import { amounts, shootEvery } from './screenshots/every.mjs';
import { openStage, seedScript } from './screenshots/stage.mjs';
import { views } from './screenshots/views.mjs';

const told = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const wanted = told.filter((argument) => !/^\d+$/.test(argument));
const crowd = told.find((argument) => /^\d+$/.test(argument)) ?? '30000';
const quick = process.argv.includes('--quick');
const languages = quick ? ['de'] : ['de', 'en'];
const themes = quick ? ['light'] : ['light', 'dark'];
const folder = join(root, 'docs/screenshots');
const all = join(folder, 'all');
mkdirSync(all, { recursive: true });

if (!process.argv.includes('--built')) await buildFor('chrome');
const { pages } = await loadSource('test/pages/index.ts');
const script = await seedScript();
if (process.argv.includes('--all')) {
  for (const amount of amounts) {
    const stage = await openStage(Object.values(pages));
    const seeded = amount === 'full' ? `'full', ${crowd}` : `'${amount}'`;
    const people = await stage.inside(script, `globalThis.vitaminB.seed(${seeded})`);
    console.error(`${amount}: ${people} people`);
    const who = await stage.inside(script, 'globalThis.vitaminB.somebody()');
    await shootEvery({ stage, script, pages, folder: join(folder, 'every'), amount, languages, themes, wanted, who });
    await stage.close();
  }
  process.exit(0);
}

const chosen = views.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

for (const seed of new Set(chosen.map((view) => view.seed))) {
  const stage = await openStage(Object.values(pages));
  const people = await stage.inside(script, `globalThis.vitaminB.seed(${JSON.stringify(seed)})`);
  console.error(`${seed}: ${people} people`);
  for (const language of languages)
    for (const theme of themes) {
      await stage.inside(script, `globalThis.vitaminB.choose('${language}', '${theme}')`);
      for (const view of chosen.filter((each) => each.seed === seed)) await shoot(stage, view, language, theme);
    }
  await stage.close();
}

async function shoot(stage, view, language, theme) {
  const page = await stage.openOwn(view.path);
  await page.emulateMedia({
    colorScheme: theme,
    reducedMotion: 'reduce',
    forcedColors: view.forced ? 'active' : 'none',
  });
  const besides = view.beside ? await stage.context.newPage() : null;
  if (besides) {
    await besides.goto(pages[view.beside].url);
    await besides.bringToFront();
    await page.waitForTimeout(400);
  }
  const sizes = [view.size, ...(language === 'de' && theme === 'light' ? (view.sizes ?? []) : [])];
  await page.setViewportSize({ width: view.size[0], height: view.size[1] });
  await page.locator('#app > *').first().waitFor();
  await view.show?.(page);
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(120);
    const suffix = width === view.size[0] ? '' : `-${width}`;
    const file = join(all, `${view.name}-${language}-${theme}${suffix}.png`);
    await page.screenshot({ path: file, fullPage: view.whole === true });
    if (view.readme && language === 'en' && suffix === '')
      copyFileSync(file, join(folder, `${view.name}-${theme}.png`));
  }
  await view.restore?.(page);
  await besides?.close();
  await page.close();
  console.error(`  ${view.name} ${language} ${theme}`);
}
