// What the store pictures show. `take` answers with PNGs of the real extension, two device pixels a CSS pixel.
const overview = (area) => `src/entries/overview/overview.html#/${area}`;

/** A picture of one of the extension's own pages. */
async function own(stage, path, [width, height], show) {
  const page = await stage.openOwn(path);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
  await page.locator('#app > *').first().waitFor();
  await show?.(page);
  await page.waitForTimeout(300);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** The note dialog with the panel below its field, on a replica page. */
async function note({ stage, pages, language, draft }, insert) {
  const page = await stage.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(pages[`linkedin-new-open-${language}`].url);
  await page
    .getByRole('link', { name: /to connect$|als Kontakt einladen$/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^(?:Add a note|Nachricht hinzufügen)$/ }).click();
  const field = page.locator('textarea:visible').last();
  await field.pressSequentially(draft);
  await page.waitForTimeout(1_500);
  if (insert) await insert(page);
  const clip = await page.locator('.send-invite').boundingBox();
  const picture = await page.screenshot({ clip });
  await page.close();
  return picture;
}

/** From the field by keyboard to the first opener: "more", finding, "?", ×, tabs; Enter inserts it. */
async function insertOpener(page) {
  const field = page.locator('textarea:visible').last();
  const before = await field.inputValue();
  for (let tries = 3; (await field.inputValue()) === before && tries < 14; tries += 1) {
    await field.focus();
    for (let step = 0; step < tries; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(400);
  }
  await page.waitForTimeout(900);
}

export const draft = {
  de: 'Guten Tag Frau Vossbeck, wie geht es Ihnen? Was für ein schöner Herbst. Ich freue mich auf den Austausch.',
  en: 'Hi Gareth, hope you are doing well and enjoying the autumn!',
};

/** In the order of the listing. `layout`: `dialog` one picture, `pair` popup and side panel, `page` a whole window. */
export const shots = [
  { name: 'note', layout: 'dialog', take: async (stand) => [await note(stand)] },
  { name: 'opener', layout: 'dialog', take: async (stand) => [await note(stand, insertOpener)] },
  {
    name: 'today',
    layout: 'pair',
    async take({ stage, pages, language }) {
      const beside = await stage.context.newPage();
      await beside.goto(pages[`linkedin-new-open-${language}`].url);
      const popup = await own(stage, 'src/entries/popup/popup.html', [380, 560]);
      const panel = await own(stage, 'src/entries/side-panel/side-panel.html', [360, 660], async () => {
        await beside.bringToFront();
        await beside.waitForTimeout(900);
      });
      await beside.close();
      return [popup, panel];
    },
  },
  {
    name: 'people',
    layout: 'page',
    take: async ({ stage }) => [
      await own(stage, overview('people?sort=last'), [1280, 760], async (page) => {
        await page.locator('.people-rows .people-name').first().click();
        await page.locator('.pane').waitFor();
      }),
    ],
  },
  {
    name: 'pictures',
    layout: 'page',
    take: async ({ stage }) => [await own(stage, overview('pictures'), [1280, 760])],
  },
];

export const words = {
  de: {
    claim: ['Vitamin B', 'Weniger Anfragen, dafür bessere.'],
    scenes: {
      note: ['Sagt, was deiner Anfrage fehlt', 'In einem Satz, bevor sie hinausgeht. Auf LinkedIn und XING.'],
      opener: [
        'Kennt einen guten Anfang',
        'Aus dem, was das Profil wirklich zeigt. Einfügen mit einem Druck, rückgängig auch.',
      ],
      today: ['Weiß, wer heute ein Wort verdient', 'Mit Grund, Versprechen und allem, was war. Neben dem Profil.'],
      people: ['Alle an einem Ort', 'Beide Netzwerke, durchsuchbar, nur auf deinem Gerät.'],
      pictures: ['Zeigt deinen Rhythmus', 'Wer leiser wird, wer nah ist, und wo du nur unter deinesgleichen bist.'],
    },
  },
  en: {
    claim: ['Vitamin B', 'Fewer notes, better ones.'],
    scenes: {
      note: ['Says what your note is missing', 'In one sentence, before it goes out. On LinkedIn and XING.'],
      opener: ['Knows a good beginning', 'From what the profile really shows. One press to insert, one to undo.'],
      today: ['Knows who deserves a word today', 'With a reason, your promises and all that was. Beside the profile.'],
      people: ['Everybody in one place', 'Both networks, searchable, on your machine only.'],
      pictures: ['Shows your rhythm', 'Who grows quiet, who is near, and where you only meet your own kind.'],
    },
  },
};
