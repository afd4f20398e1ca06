// npm run new:fixture -- <saved page.html> <address> <name>
// Turns a saved page into a fixture in test/pages/saved: scripts gone, people and their words replaced.
// With a copied report (.json) instead of a page: says which replica comes closest to it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, root, stop } from './bootstrap.mjs';
import { anonymise } from './fixture/anonymise.mjs';
import { describeReport } from './fixture/report.mjs';

const [file, address, name] = process.argv.slice(2);
if (file === undefined) {
  stop(
    'Usage: npm run new:fixture -- <saved page.html> <address of the page> <name of the fixture>\n       npm run new:fixture -- <copied report.json>',
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
  const url = anonymise(doc, address);
  const folder = join(root, 'test/pages/saved');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.html`), `<!doctype html>\n${doc.documentElement.outerHTML}\n`);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ url }, null, 2)}\n`);
  await window.happyDOM.close();
  console.log(`test/pages/saved/${name}.html: read it through once, then run: npm run unit`);
}
