// A real headless Chromium with the site code beside the page, reading one page after the other.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from '../bootstrap.mjs';
import { ensureChromium } from '../chromium.mjs';
import { buildOneScript } from '../one-script.mjs';

const name = 'Page reader';
const patience = 20_000;
/** So many pages are drawn into one tab before it is loaded anew. */
const mostRedrawn = 100;
const empty = '<!doctype html><html><head></head><body></body></html>';

/** The site code as an unpacked extension: only an extension may look into closed shadow roots. */
async function buildReader(folder) {
  await buildOneScript('scripts/read-page/in-page.ts', folder, 'in-page.js', { name: 'pageReader' });
  const matches = ['https://*.linkedin.com/*', 'https://*.xing.com/*'];
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    host_permissions: matches,
    content_scripts: [{ matches, js: ['in-page.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

/**
 * The extension comes over the debugging pipe: every brand of Chromium takes it there. Those of before 2024
 * do not know that way yet, and take it from the command line.
 */
async function launch(executablePath, profile, extension) {
  const { chromium } = await import('playwright-core');
  const start = (args) =>
    chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      viewport: { width: 1280, height: 900 },
      serviceWorkers: 'block',
      ignoreDefaultArgs: ['--disable-extensions'],
      args,
    });
  const context = await start(['--enable-unsafe-extension-debugging']);
  try {
    const session = await context.browser().newBrowserCDPSession();
    await session.send('Extensions.loadUnpacked', { path: extension });
    return context;
  } catch {
    await context.close();
    return start([`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]);
  }
}

/**
 * Starts the browser. `read({url, html, frames?})` gives what the site code says about the page served at
 * that address; scripts in the page run, requests of any kind are answered with nothing. `work` says how many
 * nodes that looks through. `close()` ends it.
 */
export async function startReader() {
  ensurePackages();
  const executablePath = await ensureChromium();
  const home = mkdtempSync(join(tmpdir(), 'read-page-'));
  const extension = join(home, 'extension');
  mkdirSync(extension);
  await buildReader(extension);
  const context = await launch(executablePath, join(home, 'profile'), extension);
  const served = { url: '', html: '', frames: {} };
  await context.route('**/*', async (route) => {
    const request = route.request();
    const answer = request.url() === served.url && request.isNavigationRequest() ? served.html : frameOf(request);
    if (answer === null) return route.abort();
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: answer });
  });
  const frameOf = (request) => {
    if (request.resourceType() !== 'document') return null;
    return served.frames[request.url()] ?? empty;
  };

  let tab = null;
  async function open() {
    const page = await context.newPage();
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
    const session = await context.newCDPSession(page);
    const worlds = new Map();
    session.on('Runtime.executionContextCreated', ({ context: world }) => {
      if (world.auxData?.type === 'isolated' && world.name === name) worlds.set(world.auxData.frameId, world.id);
    });
    session.on('Runtime.executionContextsCleared', () => worlds.clear());
    await session.send('Runtime.enable');
    const { frameTree } = await session.send('Page.getFrameTree');
    return { page, session, worlds, frame: frameTree.frame.id };
  }

  async function read(page) {
    return evaluate(page, 'readPage()');
  }

  async function evaluate({ url, html, frames = {} }, expression) {
    tab ??= await open();
    const address = new URL(url).href.replace(/#.*$/, '');
    Object.assign(served, { url: address, html, frames });
    try {
      await tab.page.goto(address, { waitUntil: 'load', timeout: patience });
      const contextId = tab.worlds.get(tab.frame);
      if (contextId === undefined) throw new Error('the page reader was not started in this page');
      const evaluated = tab.session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        timeout: patience,
      });
      const { result, exceptionDetails } = await evaluated;
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } catch (error) {
      // A page that hangs or kills its tab must not take the next one with it.
      const broken = tab;
      tab = null;
      await broken.page.close().catch(() => {});
      throw error;
    }
  }

  /** Puts a page in the place of the open one, at its address, as far as that is of the same origin. */
  function redraw(address, html) {
    return new Promise((drawn) => {
      history.replaceState(null, '', address);
      document.open();
      addEventListener('load', drawn, { once: true });
      document.write(html);
      document.close();
    });
  }

  let redrawn = 0;
  async function readNext({ url, html }) {
    const address = new URL(url);
    const stays = tab !== null && redrawn > 0 && new URL(tab.page.url()).origin === address.origin;
    redrawn = stays ? (redrawn + 1) % mostRedrawn : 1;
    if (!stays) return read({ url, html });
    const { session, worlds, frame } = tab;
    const run = async (expression, contextId) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        timeout: patience,
        ...(contextId !== undefined && { contextId }),
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    await run(`(${redraw})(${JSON.stringify(address.href)}, ${JSON.stringify(html)}).then(() => null)`);
    return run('readPage()', worlds.get(frame));
  }

  async function close() {
    await context.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }

  return { read, readNext, work: (page) => evaluate(page, 'pageWork()'), close, context };
}
