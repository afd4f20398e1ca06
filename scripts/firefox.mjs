// Which Firefox to use. The build needs Firefox 142 or newer.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stop } from './bootstrap.mjs';
import { canInstall, findBrowser, install } from './browser.mjs';

function places() {
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean);
  return [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ...programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ];
}

/** The path of a Firefox on this machine; null when there is none. `FIREFOX_PATH` wins. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return findBrowser(['firefox-esr', 'firefox'], places());
}

/**
 * The path of a Firefox, installed from Debian's packages if that is allowed. Without one: null when
 * `optional`, else the program ends with code 2 and says what to do.
 */
export async function ensureFirefox({ optional = false } = {}) {
  const found = findFirefox();
  if (found) return found;
  const now = canInstall() && install(['firefox-esr']) ? findFirefox() : null;
  if (now || optional) return now;
  return stop(
    'No Firefox was found. Install it (Debian: sudo apt-get install firefox-esr), or set FIREFOX_PATH to its program.',
  );
}
