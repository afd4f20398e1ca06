// npm run screenshots -- --all: every view in every state, for looking through. One entry a view.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const entries = 'src/entries';
// The areas scroll by themselves: their windows are as high as they are.
const overview = (area, wide = 800, narrow = 700) => ({
  path: () => `${entries}/overview/overview.html#/${area}`,
  wide: [1280, wide],
  narrow,
});
const sidePanel = { path: () => `${entries}/side-panel/side-panel.html`, wide: [480, 900] };
const note = {
  de: 'Guten Tag, Ihr Vortrag in Hamburg hat mir sehr gefallen. Ich würde mich freuen, in Kontakt zu kommen.',
  en: 'Hi, I would like to add you to my network. How are you doing?',
};

/** wide: the size of its larger picture; the narrow one is 320 pixels wide, `narrow` high. beside: the page that is open next to it. */
const views = [
  { name: 'popup', path: () => `${entries}/popup/popup.html`, wide: [380, 560] },
  { ...sidePanel, name: 'side-panel', beside: 'linkedin-classic-de' },
  { ...sidePanel, name: 'side-panel-stranger', beside: 'xing-field-de' },
  {
    ...sidePanel,
    name: 'side-panel-check',
    beside: 'xing-field-de',
    show: async (page, language) => {
      await page.getByRole('tab').nth(1).click();
      await page.locator('.check-field').fill(note[language]);
      await page.locator('.check-verdict').waitFor();
      await page.waitForTimeout(500);
    },
  },
  { ...overview('people?sort=why'), name: 'overview-people' },
  {
    ...overview('people', 1400, 1800),
    name: 'overview-person',
    path: (who) => (who === null ? null : `${entries}/overview/overview.html#/people?who=${who}`),
  },
  { ...overview('people?q=zwickau'), name: 'overview-found' },
  { ...overview('today', 800, 1000), name: 'overview-today' },
  { ...overview('promises', 800, 1000), name: 'overview-promises' },
  {
    ...overview('pictures', 1400, 2700),
    name: 'overview-pictures',
    // Drawn last: it walks over everybody.
    show: (page) => page.locator('.bubble-foot, .empty-state').first().waitFor(),
  },
  { ...overview('data', 2200, 3800), name: 'overview-data' },
  { name: 'options', path: () => `${entries}/options/options.html`, wide: [1280, 900] },
  ...['promise', 'goal', 'place', 'trial'].map((step) => ({
    name: `welcome-${step}`,
    path: () => `${entries}/welcome/welcome.html#${step}`,
    wide: [1280, 800],
  })),
];

export const amounts = ['empty', 'typical', 'full'];

/**
 * Takes the pictures of one amount of people, both languages, themes and widths, into `folder`; whole pages. `wanted`:
 * parts of the names to take, all when there is none. `who`: somebody kept; null where nobody is.
 */
export async function shootEvery({ stage, script, pages, folder, amount, languages, themes, wanted, who }) {
  mkdirSync(folder, { recursive: true });
  for (const language of languages)
    for (const theme of themes) {
      await stage.inside(script, `globalThis.vitaminB.choose('${language}', '${theme}')`);
      for (const view of views) {
        const path = view.path(who);
        if (path === null || (wanted.length > 0 && !wanted.some((part) => view.name.includes(part)))) continue;
        const page = await stage.openOwn(path);
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        const besides = view.beside ? await stage.context.newPage() : null;
        await besides?.goto(pages[view.beside].url);
        await besides?.bringToFront();
        await page.setViewportSize({ width: view.wide[0], height: view.wide[1] });
        await page.locator('#app > *').first().waitFor();
        // What comes after the first screen, and the page beside.
        await page.waitForTimeout(400);
        await view.show?.(page, language);
        for (const [width, height] of [view.wide, [320, view.narrow ?? 700]]) {
          await page.setViewportSize({ width, height });
          await page.waitForTimeout(120);
          const file = `${view.name}-${amount}-${language}-${theme}-${width === 320 ? 'narrow' : 'wide'}.png`;
          await page.screenshot({ path: join(folder, file), fullPage: true });
        }
        await besides?.close();
        await page.close();
      }
      console.error(`  ${amount} ${language} ${theme}`);
    }
}
