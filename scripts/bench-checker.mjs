// npm run bench:checker: times one check of a fresh English note of 200 to 300 characters, to a person whose page is
// known from the key before and to a new one, side by side with harper.js, write-good and textlint, in one process.
// The peers are no dependencies of the project: they are installed into .cache/peers on first use. Harper remembers
// clauses, so every timed sentence is made unique.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { root } from './bootstrap.mjs';
import { labelledNotes } from './labelled-notes.mjs';
import { loadSource } from './load-source.mjs';

const peers = {
  'harper.js': '2.10.0',
  'write-good': '1.0.8',
  '@textlint/kernel': '15.8.0',
  '@textlint/textlint-plugin-text': '15.8.0',
  'textlint-rule-write-good': '2.0.0',
};
const folder = join(root, '.cache', 'peers');
mkdirSync(folder, { recursive: true });
if (!existsSync(join(folder, 'node_modules', 'harper.js'))) {
  console.error('Installing the peers into .cache/peers (about a minute) …');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: peers }));
  const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: [0, 2, 2],
  });
  if (npm.status !== 0) process.exit(2);
}
const require = createRequire(join(folder, 'package.json'));
const peer = async (name) => {
  const module = await import(pathToFileURL(require.resolve(name)).href);
  return module.default?.default ?? module.default ?? module;
};

const english = labelledNotes().filter(({ lang, note }) => lang === 'en' && note.length > 60);
/** Notes of 200 to 300 characters; `mark` makes their sentences unlike those of every other run. */
const notesOf = (count, mark) =>
  Array.from({ length: count }, (_, index) => {
    const own = english[(index * 7) % english.length];
    let note = own.note;
    for (let more = 1; note.length < 200; more++) note += ` ${english[(index * 7 + more) % english.length].note}`;
    const unique = note.slice(0, 290).replace(/([.!?])(\s)/g, (_, end, gap) => ` ${mark}${index}${end}${gap}`);
    return { text: unique, recipient: structuredClone(own.recipient) };
  });

/** `before` runs untimed for each note right before it is timed. */
async function time(name, make, before = () => undefined) {
  try {
    const started = performance.now();
    const check = await make();
    await check(notesOf(1, 'first')[0]);
    const ready = performance.now() - started;
    for (const note of notesOf(500, 'warm')) await check(note);
    const times = [];
    for (const note of notesOf(300, 'timed')) {
      before(note);
      const began = performance.now();
      await check(note);
      times.push(performance.now() - began);
    }
    times.sort((a, b) => a - b);
    const median = times[times.length >> 1];
    const p95 = times[Math.floor(times.length * 0.95)];
    console.log(
      `${name.padEnd(24)} ready ${ready.toFixed(0).padStart(6)} ms · median ${median.toFixed(3).padStart(8)} ms · p95 ${p95.toFixed(3).padStart(8)} ms`,
    );
    return median;
  } catch (error) {
    console.log(`${name.padEnd(24)} failed: ${String(error).slice(0, 120)}`);
    return Number.NaN;
  }
}

const { checkNote } = await loadSource('src/core/rules/index.ts');
// What a person typing waits for: every text is new, the page of the recipient was read with the first key.
const own = await time(
  'Vitamin B, same person',
  async () =>
    ({ text, recipient }) =>
      checkNote(text, { recipient }),
  ({ recipient }) => checkNote('Hello', { recipient }),
);
// The first key of a note: recipient and note are both new.
const first = await time(
  'Vitamin B, new person',
  async () =>
    ({ text, recipient }) =>
      checkNote(text, { recipient }),
);
const writeGood = await time('write-good', async () => {
  const check = await peer('write-good');
  return ({ text }) => check(text);
});
await time('textlint + write-good', async () => {
  const { TextlintKernel } = await import(pathToFileURL(require.resolve('@textlint/kernel')).href);
  const [plugin, rule] = [await peer('@textlint/textlint-plugin-text'), await peer('textlint-rule-write-good')];
  const kernel = new TextlintKernel();
  const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin }], rules: [{ ruleId: 'write-good', rule }] };
  return ({ text }) => kernel.lintText(text, options);
});
const harper = await time('harper.js LocalLinter', async () => {
  const home = join(folder, 'node_modules', 'harper.js', 'dist');
  const { LocalLinter } = await import(pathToFileURL(join(home, 'index.js')).href);
  const binary = await import(pathToFileURL(join(home, 'binary.js')).href);
  const linter = new LocalLinter({ binary: binary.binary ?? binary.default });
  await linter.setup();
  return ({ text }) => linter.lint(text, { language: 'plaintext' });
});
console.log(
  `harper.js / Vitamin B: ${(harper / own).toFixed(0)} × (new person ${(harper / first).toFixed(0)} ×) · write-good / Vitamin B: ${(writeGood / own).toFixed(1)} ×`,
);
