// Which Chromium to use. Chromium is what the tests run in; Chrome, Edge and Brave are taken where there is none.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stop } from './bootstrap.mjs';
import { canInstall, findBrowser, install } from './browser.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
];

function places() {
  const home = process.env.HOME ?? '';
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const applications = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];
  return [
    '/snap/bin/chromium',
    ...['/Applications', join(home, 'Applications')].flatMap((folder) =>
      applications.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    ),
    ...programs
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        join(folder, 'BraveSoftware/Brave-Browser/Application/brave.exe'),
      ]),
  ];
}

/** The path of a Chromium on this machine; null when there is none. `CHROMIUM_PATH` wins. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return findBrowser(names, places());
}

/**
 * The path of a Chromium, installed from Debian's packages if that is allowed. Without one the program
 * ends with code 2 and says what to do.
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) stop(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, and nothing is there.`);
  // Debian's Chromium brings no fonts, and a page without any shows no text at all.
  const now = canInstall() && install(['chromium', 'fonts-dejavu-core']) ? findChromium() : null;
  return (
    now ??
    stop(
      [
        'No Chromium was found. Do one of these, then run the same command again:',
        '  Debian, Ubuntu:  sudo apt-get install chromium        (Ubuntu: sudo snap install chromium)',
        '  macOS:           brew install --cask chromium         (or install Google Chrome, Edge or Brave)',
        '  elsewhere:       install Chrome, Chromium, Edge or Brave, or set CHROMIUM_PATH to its program',
      ].join('\n'),
    )
  );
}
