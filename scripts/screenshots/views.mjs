// What is to be seen. To add a view: one entry. `show` brings an open page into the wanted state.

const popup = { path: 'src/entries/popup/popup.html', size: [380, 560] };
const sidePanel = { path: 'src/entries/side-panel/side-panel.html', size: [360, 900], beside: 'linkedin-classic-de' };

const german =
  'Guten Tag Frau Vossbeck, Ihr Vortrag in Hamburg hat mir sehr gefallen. Ich würde mich freuen, in Kontakt zu kommen.';

const overview = (area) => ({ path: `src/entries/overview/overview.html#/${area}`, size: [1280, 800] });
/** Drawn last: it walks over everybody. */
const wholePage = async (page) => page.locator('.bubble-foot').waitFor();
const firstPerson = async (page) => {
  await page.locator('.people-rows .people-name').first().click();
  await page.locator('.pane').waitFor();
};
const welcome = (step) => ({ path: `src/entries/welcome/welcome.html#${step}`, size: [1280, 800], seed: 'empty' });

const checkTab = async (page) => page.getByRole('tab').nth(1).click();

/**
 * name: the file's name; seed: how full the memory is; whole: the page's full height, not only the window;
 * sizes: further window sizes; readme: kept in the repository, in English, light and dark.
 */
export const views = [
  {
    ...popup,
    name: 'popup-today',
    seed: 'typical',
    readme: true,
    sizes: [
      [320, 560],
      [760, 900],
    ],
  },
  { ...popup, name: 'popup-first', seed: 'empty' },
  {
    ...popup,
    name: 'popup-search',
    seed: 'typical',
    show: async (page) => {
      await page.getByRole('searchbox').fill('gieß');
      await page.locator('.popup-hits').waitFor();
    },
  },
  {
    ...popup,
    name: 'popup-undo',
    seed: 'typical',
    show: async (page) => {
      await page.locator('.follow-up-actions button').first().click();
      await page.locator('.undo-line').waitFor();
    },
    restore: async (page) => page.locator('.undo-line button').click(),
  },
  { ...popup, name: 'popup-full', seed: 'full' },
  {
    ...popup,
    name: 'popup-self-test',
    seed: 'typical',
    beside: 'linkedin-classic-de',
    show: async (page) => {
      await page.locator('.popup-foot .menu-button button').click();
      await page.getByRole('menuitem').first().click();
      await page.waitForTimeout(300);
    },
  },
  {
    ...sidePanel,
    name: 'side-panel-known',
    seed: 'typical',
    whole: true,
    readme: true,
    sizes: [
      [320, 900],
      [480, 900],
    ],
  },
  { ...sidePanel, name: 'side-panel-unknown', seed: 'typical', beside: 'xing-field-de', whole: true },
  { ...sidePanel, name: 'side-panel-elsewhere', seed: 'empty', beside: null },
  {
    ...sidePanel,
    name: 'side-panel-circle',
    seed: 'typical',
    show: async (page) => page.locator('.person-standing .chip').click(),
  },
  {
    ...sidePanel,
    name: 'side-panel-opener',
    seed: 'typical',
    show: async (page) => page.locator('.next-step .button-main').click(),
  },
  {
    ...sidePanel,
    name: 'side-panel-promise',
    seed: 'typical',
    show: async (page) => {
      await page.locator('.promises .menu-button button').first().click();
      await page.getByRole('menuitem').first().click();
    },
  },
  {
    ...sidePanel,
    name: 'side-panel-check',
    seed: 'typical',
    whole: true,
    readme: true,
    beside: 'xing-field-de',
    show: async (page) => {
      await checkTab(page);
      await page.locator('.check-field').fill(german);
      await page.waitForTimeout(900);
    },
  },
  {
    ...overview('people?sort=why'),
    name: 'overview-people',
    seed: 'typical',
    readme: true,
    sizes: [
      [2000, 1000],
      [1000, 700],
      [320, 640],
    ],
    show: firstPerson,
  },
  { ...overview('people'), name: 'overview-first', seed: 'empty' },
  { ...overview('data'), name: 'overview-data', size: [1280, 2400], seed: 'typical', sizes: [[320, 3600]] },
  { ...popup, name: 'popup-hard', seed: 'hard', sizes: [[320, 560]] },
  {
    ...overview('people?sort=why'),
    name: 'overview-hard',
    seed: 'hard',
    size: [1280, 1100],
    sizes: [[320, 1600]],
    show: firstPerson,
  },
  { ...overview('promises'), name: 'overview-promises-hard', seed: 'hard', sizes: [[320, 640]] },
  { ...popup, name: 'popup-forced', seed: 'typical', forced: true },
  { ...sidePanel, name: 'side-panel-forced', seed: 'typical', forced: true, whole: true },
  {
    ...sidePanel,
    name: 'side-panel-check-forced',
    seed: 'typical',
    forced: true,
    whole: true,
    beside: 'xing-field-de',
    show: async (page) => {
      await checkTab(page);
      await page.locator('.check-field').fill(german);
      await page.waitForTimeout(900);
    },
  },
  ...['promise', 'goal', 'place', 'trial'].map((step) => ({
    ...welcome(step),
    name: `welcome-${step}-forced`,
    forced: true,
  })),
  { ...overview('people?sort=why'), name: 'overview-forced', seed: 'typical', forced: true, show: firstPerson },
  {
    ...overview('pictures'),
    name: 'overview-pictures-forced',
    show: wholePage,
    size: [1280, 1360],
    seed: 'typical',
    forced: true,
  },
  {
    path: 'src/entries/options/options.html',
    size: [1280, 900],
    name: 'options-forced',
    seed: 'typical',
    forced: true,
  },
  {
    ...overview('people?q=zwickau'),
    name: 'overview-found',
    seed: 'full',
    show: async (page) => {
      await page.locator('.people-rows input').nth(1).check({ force: true });
      await page.locator('.people-rows input').nth(2).check({ force: true });
    },
  },
  {
    ...overview('people'),
    name: 'overview-filter',
    seed: 'full',
    show: async (page) => {
      await page.locator('.filter-menu button').last().click();
      await page.locator('.filter-list').waitFor();
    },
  },
  { ...overview('today'), name: 'overview-today', seed: 'typical' },
  { ...overview('promises'), name: 'overview-promises', seed: 'typical' },
  {
    ...overview('pictures'),
    show: wholePage,
    name: 'overview-pictures',
    size: [1280, 1360],
    seed: 'typical',
    readme: true,
    sizes: [[320, 2600]],
  },
  {
    ...overview('pictures'),
    name: 'overview-tables',
    size: [1280, 1360],
    seed: 'typical',
    show: async (page) => {
      await wholePage(page);
      await page.locator('.overview-head .button').click();
    },
  },
  {
    path: 'src/entries/options/options.html',
    size: [1280, 900],
    name: 'options',
    seed: 'typical',
    sizes: [[320, 700]],
  },
  ...['promise', 'goal', 'place', 'trial'].map((step) => ({
    ...welcome(step),
    name: `welcome-${step}`,
    readme: step === 'trial',
    sizes: [[320, 700]],
  })),
];
