import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** What stands above and below the list in a wide window, pixels. */
const rest = 145;

interface VirtualOptions {
  readonly scroller: { readonly current: HTMLElement | null };
  readonly count: number;
  /** Pixels of one row. */
  readonly rowHeight: number;
  /** Pixels above the first row that scroll along. */
  readonly above: number;
  /** A row that stays drawn wherever the list stands, so that it keeps the focus. */
  readonly keep: number | null;
  /** Rows drawn above and below the view. */
  readonly beyond: number;
}

/** A window of rows on a long list. Only what is near the view is drawn. */
export function useVirtual({ scroller, count, rowHeight, above, keep, beyond }: VirtualOptions) {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    scrollPaddingStart: above,
    // The rows begin below what stands above them: else a row that is scrolled to ends that much below the edge.
    scrollMargin: above,
    overscan: beyond,
    // What the list usually gets of the window: were it another number of rows, they would be drawn twice.
    initialRect: { width: 1000, height: (globalThis.innerHeight ?? 800) - rest },
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const rows = defaultRangeExtractor(range);
      if (keep === null || keep >= count || rows.includes(keep)) return rows;
      return [...rows, keep].sort((a, b) => a - b);
    },
    onChange: () => redraw(undefined),
  };
  const made = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null);
  made.current ??= new Virtualizer<HTMLElement, HTMLElement>(options);
  const virtual = made.current;
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  const measured = useRef(rowHeight);
  useLayoutEffect(() => {
    if (measured.current === rowHeight) return;
    measured.current = rowHeight;
    virtual.measure();
  }, [virtual, rowHeight]);
  return virtual;
}
