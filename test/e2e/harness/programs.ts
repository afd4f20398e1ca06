import { findChromium } from '../../../scripts/chromium.mjs';
import { findFirefox } from '../../../scripts/firefox.mjs';

function orFail(path: string | null, name: string): string {
  if (path === null) throw new Error(`No ${name} on this machine; \`npm test\` says how to get one.`);
  return path;
}

/** The Chromium that the end-to-end tests drive. */
export const chromiumPath = (): string => orFail(findChromium(), 'Chromium');

/** The Firefox that the end-to-end tests drive. */
export const firefoxPath = (): string => orFail(findFirefox(), 'Firefox');
