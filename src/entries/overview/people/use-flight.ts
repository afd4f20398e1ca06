import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** Two leaps within this time are a flight; after it the list stands, milliseconds. */
const landing = 80;

export interface Flight {
  /** Rows come and go faster than they could be drawn: their places are enough. */
  readonly flying: boolean;
  /** The rows to be read: those in view, and in flight those from which it began. */
  readonly first: number;
  readonly last: number;
}

/**
 * Tells when the list flies: when the view has leapt twice to rows of which it showed none before. One leap, as by a
 * key or the scroll bar, is none: what it leads to is drawn at once.
 */
export function useFlight(first: number, last: number): Flight {
  const [, land] = useReducer((turn: number) => turn + 1, 0);
  const before = useRef({ first, last, leapt: Number.NEGATIVE_INFINITY, flying: false });
  const read = useRef({ first, last });
  const { current } = before;
  const now = performance.now();
  const leaps = first > current.last || last < current.first;
  const flying = now - current.leapt < landing && (leaps || current.flying);
  if (!flying) read.current = { first, last };
  useLayoutEffect(() => {
    before.current = { first, last, leapt: leaps ? now : current.leapt, flying };
    if (!flying) return;
    const landed = setTimeout(() => land(undefined), landing);
    return () => clearTimeout(landed);
  });
  return { flying, ...read.current };
}
