// npm run new:fixture -- <saved page.html> <address> <name> [--keep=mark,mark]
// Turns a saved page into a fixture in test/pages/saved: scripts gone, people and their words replaced.
// Says which marks it replaced because it does not know them; those that are no person's can be kept.
// With a copied report (.json) instead of a page: says which replica comes closest to it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, root, stop } from './bootstrap.mjs';
import { anonymise } from './fixture/anonymise.mjs';
import { describeReport } from './fixture/report.mjs';

const given = process.argv.slice(2);
const [file, address, name] = given.filter((one) => !one.startsWith('--'));
const keep = given.flatMap((one) => (one.startsWith('--keep=') ? one.slice(7).toLowerCase().split(',') : []));
if (file === undefined) {
  stop(
    'Usage: npm run new:fixture -- <saved page.html> <address of the page> <name of the fixture> [--keep=mark,mark]\n       npm run new:fixture -- <copied report.json>',
  );
}
const text = readFileSync(file, 'utf8');
if (file.endsWith('.json')) {
  console.log(describeReport(JSON.parse(text)));
} else {
  if (address === undefined || !/^https:/.test(address)) stop('The address of the page is missing (https://…).');
  if (name === undefined || !/^[a-z0-9-]+$/.test(name)) stop('A name of small letters, digits and hyphens is missing.');
  ensurePackages();
  const { Window } = await import('happy-dom');
  const window = new Window({ settings: { disableIframePageLoading: true, disableJavaScriptEvaluation: true } });
  const doc = new window.DOMParser().parseFromString(text, 'text/html');
  const { url, marks } = anonymise(doc, address, { keep });
  const folder = join(root, 'test/pages/saved');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.html`), `<!doctype html>\n${doc.documentElement.outerHTML}\n`);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ url }, null, 2)}\n`);
  await window.happyDOM.close();
  console.log(`test/pages/saved/${name}.html: read it through once, then run: npm run unit`);
  const readable = marks.filter((mark) => mark.length > 3);
  if (readable.length > 0) {
    console.log(
      `Replaced in classes, ids and keys, because they may be somebody's: ${readable.join(' ')}\nIf the reader needs one of them, run this again with --keep=one,two (and add it to scripts/fixture/words/marks.txt).`,
    );
  }
}
