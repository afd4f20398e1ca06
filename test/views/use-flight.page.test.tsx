import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFlight } from '../../src/entries/overview/people/use-flight.ts';
import { draw, redraw } from './render.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function List({ first }: { readonly first: number }) {
  const flight = useFlight(first, first + 20);
  return <p>{`${flight.flying ? 'flies' : 'stands'} ${flight.first}`}</p>;
}
const frame = () => vi.advanceTimersByTime(16);

test('one leap is drawn at once, the next ones fly, and what is read waits for the landing', async () => {
  const root = await draw(<List first={0} />);
  frame();
  await redraw(root, <List first={100} />);
  expect(root.textContent).toBe('stands 100');
  frame();
  await redraw(root, <List first={200} />);
  expect(root.textContent).toBe('flies 100');
  frame();
  await redraw(root, <List first={300} />);
  expect(root.textContent).toBe('flies 100');
  await act(() => void vi.advanceTimersByTime(200));
  expect(root.textContent).toBe('stands 300');
});

test('rows that stay in view, and leaps with time between them, are no flight', async () => {
  const root = await draw(<List first={0} />);
  for (const first of [10, 20, 30]) {
    frame();
    await redraw(root, <List first={first} />);
    expect(root.textContent).toBe(`stands ${first}`);
  }
  for (const first of [200, 400]) {
    vi.advanceTimersByTime(120);
    await redraw(root, <List first={first} />);
    expect(root.textContent).toBe(`stands ${first}`);
  }
});
