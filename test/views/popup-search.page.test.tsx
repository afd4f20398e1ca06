import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { SearchResults } from '../../src/entries/popup/search-results.tsx';
import type { Memory } from '../../src/storage/memory.ts';
import { remember } from '../../src/storage/people.ts';
import { freshMemory, noon, type TestMemory } from '../storage/open.ts';
import { draw, redraw } from './render.tsx';

const seen = (name: string) => ({
  identity: { site: 'linkedin' as const, slug: name.toLowerCase().replace(/\W+/g, '-') },
  name,
  snapshot: {},
  at: noon,
});

/** A memory whose database can be taken away and given back. */
function breakable(): { readonly memory: TestMemory; readonly broken: Memory; readonly set: (fails: boolean) => void } {
  const memory = freshMemory();
  let fails = false;
  const broken = {
    ...memory,
    database: () => (fails ? Promise.reject(new Error('the browser took it away')) : memory.database()),
  };
  return {
    memory,
    broken,
    set: (to) => {
      fails = to;
    },
  };
}

const shows = (root: HTMLElement, text: string) =>
  vi.waitFor(() => act(() => expect(root.textContent).toContain(text)), { timeout: 8_000 });
const results = (memory: Memory, query: string) => <SearchResults memory={memory} query={query} onOpen={() => {}} />;

test('whoever is remembered while the search is open is found without another key', async () => {
  const memory = freshMemory();
  await remember(memory, seen('Nuria Berg'));
  const root = await draw(results(memory, 'ber'));
  await shows(root, 'Nuria Berg');
  await remember(memory, seen('Odo Bergmann'));
  await shows(root, 'Odo Bergmann');
});

test('a reading that failed is asked again, and nothing is said of it', async () => {
  const { memory, broken, set } = breakable();
  await remember(memory, seen('Nuria Berg'));
  set(true);
  const root = await draw(results(broken, 'ber'));
  await act(async () => {});
  expect(root.textContent).toBe('');
  set(false);
  await shows(root, 'Nuria Berg');
  expect(root.querySelector('[role=alert]')).toBeNull();
});

test('what stays broken is said, and heals by itself', async () => {
  const { memory, broken, set } = breakable();
  await remember(memory, seen('Nuria Berg'));
  set(true);
  const root = await draw(results(broken, 'ber'));
  await shows(root, 'Das Gedächtnis antwortet nicht');
  set(false);
  await shows(root, 'Nuria Berg');
  expect(root.querySelector('[role=alert]')).toBeNull();
});

test('the answer to the newest question is the one that stays', async () => {
  const memory = freshMemory();
  await remember(memory, seen('Nuria Berg'));
  await remember(memory, seen('Odo Tal'));
  const root = await draw(results(memory, 'ber'));
  await redraw(root, results(memory, 'o'));
  await redraw(root, results(memory, 'tal'));
  await shows(root, 'Odo Tal');
  expect(root.textContent).not.toContain('Nuria');
});
