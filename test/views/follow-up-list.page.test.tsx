import { expect, test, vi } from 'vitest';
import { FollowUpList } from '../../src/ui/parts/follow-up-list.tsx';
import { draw, pressKey, redraw } from './render.tsx';

const items = ['ada', 'ben', 'cem'].map((id) => ({
  id,
  name: id,
  why: `why ${id}`,
  href: `https://example.org/${id}`,
}));

async function list(singleKeys = true) {
  const acts = { onOpen: vi.fn(), onDone: vi.fn(), onLater: vi.fn() };
  const root = await draw(<FollowUpList items={items} singleKeys={singleKeys} {...acts} />);
  const rows = () => [...root.querySelectorAll<HTMLElement>('[data-row]')];
  const focused = () => rows().indexOf(document.activeElement as HTMLElement);
  rows()[0]?.focus();
  return { ...acts, root, rows, focused };
}

test('arrows go round the people', async () => {
  const { focused } = await list();
  await pressKey('ArrowDown');
  expect(focused()).toBe(1);
  await pressKey('ArrowUp');
  await pressKey('ArrowUp');
  expect(focused()).toBe(2);
});

test('d is done, s is later, for the person in focus', async () => {
  const { onDone, onLater } = await list();
  await pressKey('d');
  expect(onDone).toHaveBeenCalledExactlyOnceWith('ada');
  await pressKey('s');
  expect(onLater).toHaveBeenCalledExactlyOnceWith('ben');
});

test('the focus goes on to whoever moves up, and back from the last', async () => {
  const { root, rows, focused, ...acts } = await list();
  await pressKey('ArrowDown');
  await pressKey('d');
  await redraw(root, <FollowUpList items={items.filter(({ id }) => id !== 'ben')} singleKeys {...acts} />);
  expect(document.activeElement).toBe(rows()[1]);
  await pressKey('d');
  await redraw(root, <FollowUpList items={items.slice(0, 1)} singleKeys {...acts} />);
  expect(focused()).toBe(0);
});

test('commands with Ctrl and switched-off single keys do nothing', async () => {
  const on = await list();
  expect(await pressKey('d', { ctrlKey: true })).toBe(true);
  expect(on.onDone).not.toHaveBeenCalled();
  const off = await list(false);
  expect(await pressKey('d')).toBe(true);
  expect(off.onDone).not.toHaveBeenCalled();
});

test('the buttons say whom they are for', async () => {
  const { root } = await list();
  expect([...root.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'))).toContain(
    'Erledigt: ben',
  );
});
