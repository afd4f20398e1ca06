import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

/**
 * What `draw` draws, drawn anew only when `mark` says something else. Most keys of a note change a counter and
 * nothing more; the rest of the panel then costs the page nothing.
 */
export function useDrawn(mark: string, draw: () => VNode): VNode {
  const kept = useRef<{ readonly mark: string; readonly node: VNode } | null>(null);
  if (kept.current?.mark !== mark) kept.current = { mark, node: draw() };
  return kept.current.node;
}
