// npm run check: what stands beside the tests. Each check says in one line how it went; all of them run.
import { spawnSync } from 'node:child_process';
import { ensurePackages, root } from './bootstrap.mjs';

ensurePackages();
const node = process.execPath;
const checks = [
  [
    'No dead exports, no unused dependencies',
    node,
    ['node_modules/knip/bin/knip.js', '--config', '.ci/knip.json', '--no-progress'],
  ],
  ['Two builds, the same bytes', node, ['scripts/package.mjs', '--check']],
  ['Sizes', node, ['scripts/sizes.mjs']],
  ['The Firefox build, as Mozilla looks at it', node, ['scripts/lint-addon.mjs']],
];
const failed = checks.filter(([title, command, args]) => {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(`── ${title}: ${status === 0 ? 'passed' : 'FAILED'}`);
  return status !== 0;
});
console.log(`\n${checks.length - failed.length} checks passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
