import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRowsInView } from '../../src/entries/overview/people/use-rows-in-view.ts';
import { draw, redraw } from './render.tsx';

const [rowHeight, above, height] = [50, 30, 530];

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
});
afterEach(() => {
  vi.restoreAllMocks();
});

let view: ReturnType<typeof useRowsInView>;

function List({ count, keep = null }: { readonly count: number; readonly keep?: number | null }) {
  const scroller = useRef<HTMLDivElement>(null);
  view = useRowsInView({ scroller, count, rowHeight, above, keep, beyond: 2 });
  return <div id="list" ref={scroller} />;
}

/** The list, scrolled to `top`. */
async function scrolled(root: HTMLElement, top: number, list = <List count={1000} />): Promise<HTMLElement> {
  const element = root.querySelector<HTMLElement>('#list') as HTMLElement;
  element.scrollTop = top;
  element.dispatchEvent(new Event('scroll'));
  await redraw(root, list);
  return element;
}
const drawn = () => [view.first, view.last, view.rows[0], view.rows[view.rows.length - 1], view.rows.length];

test('rows in view are drawn, and a few around them', async () => {
  const root = await draw(<List count={1000} />);
  expect(drawn()).toEqual([0, 9, 0, 11, 12]);
  await scrolled(root, 500);
  expect(drawn()).toEqual([10, 19, 8, 21, 14]);
  await scrolled(root, 525);
  expect(drawn()).toEqual([10, 20, 8, 22, 15]);
  await scrolled(root, 49_500);
  expect(drawn()).toEqual([990, 999, 988, 999, 12]);
});

test('the row with the focus stays drawn wherever the list stands, in its place', async () => {
  const root = await draw(<List count={1000} keep={5} />);
  expect(view.rows.filter((row) => row === 5)).toHaveLength(1);
  await scrolled(root, 5000, <List count={1000} keep={5} />);
  expect(view.rows.slice(0, 2)).toEqual([5, 98]);
  await redraw(root, <List count={1000} keep={700} />);
  expect(view.rows.slice(-2)).toEqual([111, 700]);
  await redraw(root, <List count={600} keep={700} />);
  expect(view.rows).not.toContain(700);
});

test('a shorter list, and none', async () => {
  const root = await draw(<List count={1000} />);
  await scrolled(root, 5000);
  await redraw(root, <List count={20} />);
  expect(drawn()).toEqual([19, 19, 17, 19, 3]);
  await redraw(root, <List count={0} />);
  expect(view.rows).toEqual([]);
});

test('a row is shown whole with as little scrolling as can be: below what stays at the top, above the end', async () => {
  const root = await draw(<List count={1000} />);
  const element = await scrolled(root, 1000);
  view.show(25);
  expect(element.scrollTop).toBe(1000);
  view.show(30);
  expect(element.scrollTop).toBe(above + 31 * rowHeight - height);
  view.show(10);
  expect(element.scrollTop).toBe(500);
  view.show(0);
  expect(element.scrollTop).toBe(0);
});
