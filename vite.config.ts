import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import { sharedWorkers } from './scripts/shared-workers.ts';

type Target = 'chrome' | 'firefox';

const target: Target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const base = JSON.parse(readFileSync('manifest.json', 'utf8')) as Record<string, unknown> & { permissions: string[] };

/** What the two browsers want differently; all the rest stands in manifest.json. */
const differences: Record<Target, Record<string, unknown>> = {
  chrome: {
    minimum_chrome_version: '123',
    permissions: [...base.permissions, 'sidePanel'],
    background: { service_worker: 'src/entries/background/background.ts', type: 'module' },
    side_panel: { default_path: 'src/entries/side-panel/side-panel.html' },
  },
  firefox: {
    background: { scripts: ['src/entries/background/background.ts'], type: 'module' },
    sidebar_action: {
      default_title: 'Vitamin B',
      default_panel: 'src/entries/side-panel/side-panel.html',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'vitamin-b@vitamin-b.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/**
 * Names that are used inside the content script only: no message carries them, no element has them. It gives them one
 * letter or two.
 */
const inside = new RegExp(
  `^(?:${[
    'identityOf|findNoteDialogs|readSnapshot|unreadSections|pressedInvite|surfaceOf|readCard|readRow|readOwn|profileUrl',
    'buttonRow|sendControl|sendWithoutNoteControl|emailField|withoutWords|othersOnPage|titleEnd|periods',
    'surfacesThatSend|invitesByAddress|opensDialog|otherBusiness|nearness|inviting|awaiting|intact|writesIn',
    'onHost|onDialogs|onText|onMove|failedLater|wentOut|thinkLater|hasMenu|canKeep|iconOf|insertTitle',
  ].join('|')})$`,
);

/**
 * The same for the custom properties of its style sheet, which live and end in its own root. The sheet is one string of
 * the script; outside of it only a quoted name is one of these, so that no other code is touched.
 */
function shortNames(code: string): string {
  const start = code.indexOf(':root,:host{');
  const end = code.indexOf(code[start - 1] ?? '', start);
  if (start < 1 || end < 0)
    throw new Error('The content script no longer begins its style sheet as shortNames() expects.');
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const sheet = code.slice(start, end);
  const used = [...new Set(Array.from(sheet.matchAll(/var\((--[a-z][\w-]+)/g), ([, name]) => name ?? ''))];
  const short = (at: number): string => (at < 52 ? '' : short(Math.floor(at / 52) - 1)) + letters[at % 52];
  const shorter = (name: string) => (used.includes(name) ? `--${short(used.indexOf(name))}` : name);
  const quoted = (rest: string) =>
    rest.replace(/(["'`])(--[a-z][\w-]+)\1/g, (_, mark: string, name: string) => `${mark}${shorter(name)}${mark}`);
  const shortSheet = sheet
    .replaceAll(':root,:host', ':host')
    .replace(/:root(\[[^\]]+\]),:host\(\1\)/g, ':host($1)')
    .replace(/(--[a-z][\w-]+):[^;{}]+;/g, (whole, name: string) => (used.includes(name) ? whole : ''))
    .replace(/--[a-z][\w-]+/g, shorter);
  return quoted(code.slice(0, start)) + shortSheet + quoted(code.slice(end));
}

/**
 * Makes the content script smaller once more: every page of the two sites pays for it. The bundler's own minifier
 * leaves two per cent that this one takes; for everything else it would only cost time.
 */
const smallContentScript: Plugin = {
  name: 'small-content-script',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.iife.js')) continue;
        const { code } = await minify(shortNames(String(file.source)), {
          ecma: 2020,
          toplevel: true,
          compress: { passes: 3, keep_fargs: false, pure_getters: true, unsafe_arrows: true, unsafe: true },
          mangle: { properties: { regex: inside } },
        });
        if (code) file.source = code;
      }
    },
  },
};

export default defineConfig({
  plugins: [
    sharedWorkers(),
    smallContentScript,
    crx({ manifest: { ...base, version, ...differences[target] } as ManifestV3Export, browser: target }),
  ],
  define: { __VERSION__: JSON.stringify(version), __TARGET__: JSON.stringify(target) },
  resolve: {
    alias: [
      {
        find: /^@noble\/(?:curves\/nist\.js|post-quantum\/.*)$/,
        replacement: resolve('src/storage/backup/no-other-keys.ts'),
      },
    ],
  },
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: target === 'chrome' ? 'chrome123' : 'firefox142',
    modulePreload: false,
    rollupOptions: {
      input: {
        popup: 'src/entries/popup/popup.html',
        'side-panel': 'src/entries/side-panel/side-panel.html',
        options: 'src/entries/options/options.html',
        overview: 'src/entries/overview/overview.html',
        welcome: 'src/entries/welcome/welcome.html',
      },
    },
  },
});
