// npm run new:rule|new:language|new:site|new:hook -- <name>
// Makes a skeleton that builds and passes, tests included, and says what to do next. Nothing that is there already
// is overwritten: everything is worked out first, and written only if all of it can be.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensurePackages, root, stop } from './bootstrap.mjs';
import { hook } from './new/hook.mjs';
import { language } from './new/language.mjs';
import { camel, problemWith } from './new/names.mjs';
import { rule } from './new/rule.mjs';
import { site } from './new/site.mjs';

const kinds = { rule, language, site, hook };
const [kind, name, ...more] = process.argv.slice(2);
const maker = Object.hasOwn(kinds, kind ?? '') ? kinds[kind] : undefined;
if (maker === undefined) stop(`Usage: npm run new:${Object.keys(kinds).join('|new:')} -- <name>`);
if (name === undefined || more.length > 0) stop(`Usage: npm run new:${kind} -- ${maker.usage}`);
const problem = problemWith(name, maker.shape);
if (problem !== null) stop(`"${name}" cannot be the name of a ${kind}: ${problem}`);

const read = (path) => readFileSync(join(root, path), 'utf8');
const { create, change = {}, next, after = [] } = maker.plan({ name, id: camel(name), read });

const taken = Object.keys(create).filter((path) => existsSync(join(root, path)));
if (taken.length > 0) stop(`There is something already, and nothing was changed:\n  ${taken.join('\n  ')}`);
const texts = { ...create };
for (const [path, edit] of Object.entries(change)) {
  const before = read(path);
  const now = edit(before);
  if (now === before)
    stop(`${path} has another shape than this command knows, and nothing was changed. Add ${name} there by hand.`);
  texts[path] = now;
}
for (const [path, text] of Object.entries(texts)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
if (!existsSync(biome)) ensurePackages();
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
if (!run(process.execPath, [biome, 'check', '--write', ...Object.keys(texts)])) stop('The new files need formatting.');
for (const script of after) if (!run(process.execPath, [script])) stop(`node ${script} failed.`);

console.log(`Made:\n  ${Object.keys(create).join('\n  ')}`);
if (Object.keys(change).length > 0) console.log(`Added a line to:\n  ${Object.keys(change).join('\n  ')}`);
console.log(`Next:\n  ${next.join('\n  ')}`);
