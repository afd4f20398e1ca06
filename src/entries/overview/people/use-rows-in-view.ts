import { useLayoutEffect, useState } from 'preact/hooks';

interface RowsOptions {
  readonly scroller: { readonly current: HTMLElement | null };
  readonly count: number;
  /** Pixels of one row; all are alike. */
  readonly rowHeight: number;
  /** Pixels of what stays at the top while the rows scroll below it. */
  readonly above: number;
  /** A row that stays drawn wherever the list stands, so that it keeps the focus. */
  readonly keep: number | null;
  /** Rows drawn above and below the view, so that a short scroll shows no gap. */
  readonly beyond: number;
}

interface RowsInView {
  /** What is to be drawn, in order: the rows in view, some beyond them, and the one that is kept. */
  readonly rows: readonly number[];
  /** The first and last row in view. */
  readonly first: number;
  readonly last: number;
  /** Scrolls as little as needed to have a row in view. */
  show(row: number): void;
}

/**
 * What stands above and below the list in a wide window, pixels: were the list first thought to have another number of
 * rows, they would be drawn twice.
 */
const rest = 145;

/** A window of rows on a long list. Only what is near the view is drawn. */
export function useRowsInView({ scroller, count, rowHeight, above, keep, beyond }: RowsOptions): RowsInView {
  const inView = (top: number, height: number) => ({
    first: Math.max(0, Math.floor(top / rowHeight)),
    last: Math.max(0, Math.ceil((top + height - above) / rowHeight) - 1),
  });
  const [seen, setSeen] = useState(() => inView(0, (globalThis.innerHeight || 800) - rest));
  const look = () => {
    const element = scroller.current;
    if (!element) return;
    const now = inView(element.scrollTop, element.clientHeight);
    setSeen((before) => (before.first === now.first && before.last === now.last ? before : now));
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    look();
    element.addEventListener('scroll', look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, [rowHeight, above]);

  const end = Math.max(0, count - 1);
  const [first, last] = [Math.min(seen.first, end), Math.min(seen.last, end)];
  const [from, to] = [Math.max(0, first - beyond), Math.min(end, last + beyond)];
  const rows = Array.from({ length: count === 0 ? 0 : to - from + 1 }, (_, at) => from + at);
  if (keep !== null && keep < from) rows.unshift(keep);
  if (keep !== null && keep > to && keep < count) rows.push(keep);
  return {
    rows,
    first,
    last,
    show(row) {
      const element = scroller.current;
      if (!element) return;
      const lowest = above + (row + 1) * rowHeight - element.clientHeight;
      element.scrollTop = Math.max(lowest, Math.min(element.scrollTop, row * rowHeight));
      look();
    },
  };
}
