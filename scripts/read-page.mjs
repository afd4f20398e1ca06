// npm run --silent read-page [-- --more]: what the site code reads from saved pages, in a real Chromium.
// In:  {"id", "url", "html", "frames"?: {address: html}} a line.
// Out: {"id", "site", "surface", "snapshot": {field: {value, how, confidence}},
//       "dialogs": [{state, recipient, limit, hasField}]} a line.
// With --more: also "unread" (sections that wait for a scroll), and of every dialog "sure", "notesLeft" and "evidence".
import { answerLines } from './json-lines.mjs';
import { startReader } from './read-page/reader.mjs';

const more = process.argv.includes('--more');
const inShort = ({ state, recipient, limit, hasField }) => ({ state, recipient, limit, hasField });

let reader = null;
try {
  await answerLines(async ({ id = null, url, html, frames }) => {
    if (typeof url !== 'string' || typeof html !== 'string') throw new TypeError('"url" and "html" must be texts');
    reader ??= await startReader();
    const { site, surface, snapshot, dialogs, unread = [] } = await reader.read({ url, html, frames });
    return more
      ? { id, site, surface, snapshot, dialogs, unread }
      : { id, site, surface, snapshot, dialogs: dialogs.map(inShort) };
  });
} finally {
  await reader?.close();
}
