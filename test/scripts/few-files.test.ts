import { expect, test } from 'vitest';
import { sharedFiles } from '../../scripts/few-files.ts';

const page = (name: string) => `/src/entries/${name}/${name}.html`;

/** Who is imported by whom: at once, or when it is asked for. */
function graphOf(importers: Readonly<Record<string, readonly string[]>>, later: typeof importers = {}) {
  return {
    getModuleInfo: (id: string) => ({ importers: importers[id] ?? [], dynamicImporters: later[id] ?? [] }),
  };
}

/** The file a module is built in; null: the bundler decides. */
const fileOf = (module: string, graph: ReturnType<typeof graphOf>) =>
  sharedFiles.map(({ name }) => name(module, graph)).find((file) => file !== null) ?? null;

test('what several pages load at once is gathered, by who loads it', () => {
  const graph = graphOf({
    'store.ts': ['popup.tsx', 'background.ts', '/src/entries/overview/sync/sync.worker.ts'],
    'write.ts': ['overview.tsx', '/src/entries/background/background.ts', '/src/entries/overview/sync/sync.worker.ts'],
    '/node_modules/valibot/v.mjs': ['write.ts', 'ask.ts'],
    'browser.ts': ['popup.tsx', 'background.ts'],
    'answer.ts': ['side-panel.tsx', 'overview.tsx', 'background.ts'],
    'ask.ts': ['side-panel.tsx', 'background.ts'],
    'notify.ts': ['options.tsx', 'background.ts'],
    'background.ts': ['/src/entries/background/background.ts'],
    'button.tsx': ['popup.tsx', 'overview.tsx'],
    'switch.tsx': ['overview.tsx', 'options.tsx'],
    'pane.tsx': ['overview.tsx', 'side-panel.tsx'],
    'popup.tsx': [page('popup')],
    'overview.tsx': [page('overview')],
    'options.tsx': [page('options')],
    'side-panel.tsx': [page('side-panel')],
  });
  expect(fileOf('store.ts', graph)).toBe('memory');
  expect(fileOf('write.ts', graph)).toBe('memory');
  expect(fileOf('/node_modules/valibot/v.mjs', graph)).toBe('schemas');
  expect(fileOf('browser.ts', graph)).toBe('memory');
  expect(fileOf('answer.ts', graph)).toBe('background-more');
  expect(fileOf('ask.ts', graph)).toBe('messages');
  expect(fileOf('notify.ts', graph)).toBeNull();
  expect(fileOf('button.tsx', graph)).toBe('page');
  expect(fileOf('switch.tsx', graph)).toBe('page');
  expect(fileOf('pane.tsx', graph)).toBe('person');
  expect(fileOf('overview.tsx', graph)).toBeNull();
});

test('what comes when it is asked for is left to the bundler', () => {
  const graph = graphOf(
    {
      'rules.ts': ['check.tsx', 'trial.tsx'],
      'popup.tsx': [page('popup')],
      'list.tsx': ['popup.tsx', 'lazy.tsx'],
      'toggle.tsx': [page('options'), 'lazy.tsx'],
    },
    { 'check.tsx': [page('side-panel')], 'trial.tsx': [page('welcome')], 'lazy.tsx': [page('overview')] },
  );
  expect(fileOf('rules.ts', graph)).toBeNull();
  // The popup loads it at once, the overview later: no file for so little.
  expect(fileOf('list.tsx', graph)).toBe('page');
  expect(fileOf('toggle.tsx', graph)).toBe('page');
});

test('modules that import each other come to an end', () => {
  const graph = graphOf({
    'a.ts': ['b.ts', page('popup')],
    'b.ts': ['a.ts', page('welcome')],
  });
  expect(fileOf('a.ts', graph)).toBe('page');
});
