import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useVirtual } from '../../src/entries/overview/people/use-virtual.ts';
import { draw } from './render.tsx';

const [rowHeight, above, height, count] = [50, 30, 530, 1000];

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(height);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(above + count * rowHeight);
});
afterEach(() => {
  vi.restoreAllMocks();
});

let view: ReturnType<typeof useVirtual>;

function List() {
  const scroller = useRef<HTMLDivElement>(null);
  view = useVirtual({ scroller, count, rowHeight, above, keep: null, beyond: 2 });
  return <div id="list" ref={scroller} />;
}

test('a row that is scrolled to is shown whole: below what stays at the top, above the end', async () => {
  const root = await draw(<List />);
  const element = root.querySelector<HTMLElement>('#list') as HTMLElement;
  const shownAt = (row: number, from: number) => {
    element.scrollTop = from;
    element.dispatchEvent(new Event('scroll'));
    view.scrollToIndex(row, { align: 'auto' });
    return element.scrollTop;
  };
  expect(shownAt(25, 1000)).toBe(1000);
  expect(shownAt(30, 1000)).toBe(above + 31 * rowHeight - height);
  expect(shownAt(10, 1000)).toBe(500);
  expect(shownAt(0, 1000)).toBe(0);
  expect(shownAt(count - 1, 1000)).toBe(above + count * rowHeight - height);
  expect(view.getTotalSize()).toBe(count * rowHeight);
});
