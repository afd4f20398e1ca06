// npm run screenshots:readme: the two pictures that open the README, from the built extension.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, root } from '../bootstrap.mjs';

ensurePackages();
const { ensureChromium } = await import('../chromium.mjs');
const { buildFor } = await import('../build.mjs');
const { launchWithExtension } = await import('../demo/launch.mjs');
const { loadReplicas, serveReplicas } = await import('../demo/replicas.mjs');

const into = join(root, 'docs', 'screenshots');
mkdirSync(into, { recursive: true });
const executablePath = await ensureChromium();
if (!process.argv.includes('--built')) await buildFor('chrome');
const replica = (await loadReplicas())['linkedin-new-open-en'];
const { context, close } = await launchWithExtension({
  executablePath,
  folder: join(root, 'dist', 'chrome'),
  headless: true,
  viewport: { width: 1180, height: 720 },
});
try {
  await serveReplicas(context, [replica]);
  const page = await context.newPage();
  await page.goto(replica.url);
  await page
    .getByRole('link', { name: /^Invite Gareth Pennwood/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page
    .locator('textarea:visible')
    .last()
    .pressSequentially('Hi Gareth, hope you are doing well and enjoying the autumn!');
  await page.waitForTimeout(1_500);
  const dialog = await page.locator('.send-invite').boundingBox();
  const margin = 36;
  await page.screenshot({
    path: join(into, 'panel.png'),
    clip: {
      x: dialog.x - margin * 3,
      y: Math.max(0, dialog.y - margin),
      width: dialog.width + margin * 6,
      height: dialog.height + margin * 2,
    },
  });
  const list = await context.newPage();
  await list.setViewportSize({ width: 900, height: 420 });
  await list.goto('chrome://extensions');
  await list.locator('#devMode').click();
  await list.waitForTimeout(800);
  await list.screenshot({ path: join(into, 'load-unpacked.png') });
} finally {
  await close();
}
