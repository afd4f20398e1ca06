import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { folder, sharedFiles } from './scripts/few-files.ts';
import { parserAlone } from './scripts/parser-alone.ts';
import { plainAge } from './scripts/plain-age.ts';
import { plainIcons } from './scripts/plain-icons.ts';
import { plainImports } from './scripts/plain-imports.ts';
import { plainLexicons } from './scripts/plain-lexicons.ts';
import { plainPolyfill } from './scripts/plain-polyfill.ts';
import { sharedWorkers } from './scripts/shared-workers.ts';
import { smallContentScript } from './scripts/small-content-script.ts';
import { smallFiles } from './scripts/small-files.ts';
import { soundFiles } from './scripts/sound-files.ts';

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

export default defineConfig({
  plugins: [
    sharedWorkers(),
    plainIcons(),
    plainLexicons,
    plainAge,
    plainPolyfill,
    plainImports,
    parserAlone,
    soundFiles,
    smallContentScript,
    smallFiles,
    crx({ manifest: { ...base, version, ...differences[target] } as ManifestV3Export, browser: target }),
  ],
  define: { __VERSION__: JSON.stringify(version), __TARGET__: JSON.stringify(target) },
  resolve: {
    alias: [
      {
        find: /^@noble\/(?:curves\/nist\.js|post-quantum\/.*)$/,
        replacement: resolve('src/storage/backup/no-other-keys.ts'),
      },
      { find: '@noble/curves/ed25519.js', replacement: resolve('src/storage/backup/x25519.ts') },
      {
        find: /^\.\/(?:aes|zip)-crypto-stream\.js$/,
        replacement: resolve('src/storage/import/no-locked-archives.ts'),
      },
      {
        find: './core/codec-worker-web.js',
        replacement: resolve('src/storage/import/no-library-workers.ts'),
      },
    ],
  },
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: target === 'chrome' ? 'chrome123' : 'firefox142',
    // A page names all its files at its head, so that none is found only in another. Scripts name none: a worker has no head.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [...sharedFiles, folder] },
        // Plain names: a version is installed as a whole, and every mark in a name is carried by each file that imports it.
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
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
