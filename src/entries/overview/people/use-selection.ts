import { useCallback, useState } from 'preact/hooks';

export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  /** From the row chosen last to this one. */
  readonly extendTo: (id: string, ids: readonly string[]) => void;
  readonly set: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

interface State {
  readonly chosen: ReadonlySet<string>;
  readonly anchor: string | null;
}

const nothing: State = { chosen: new Set(), anchor: null };

/** Rows that are chosen, by id: they stay chosen when the list is sorted or narrowed. */
export function useSelection(): Selection {
  const [{ chosen }, setState] = useState<State>(nothing);
  const toggle = useCallback((id: string) => {
    setState((last) => {
      const next = new Set(last.chosen);
      if (!next.delete(id)) next.add(id);
      return { chosen: next, anchor: id };
    });
  }, []);
  const extendTo = useCallback((id: string, ids: readonly string[]) => {
    setState((last) => {
      const to = ids.indexOf(id);
      const from = last.anchor === null ? to : ids.indexOf(last.anchor);
      if (from < 0 || to < 0) return { chosen: new Set([...last.chosen, id]), anchor: id };
      const range = ids.slice(Math.min(from, to), Math.max(from, to) + 1);
      return { chosen: new Set([...last.chosen, ...range]), anchor: last.anchor ?? id };
    });
  }, []);
  const set = useCallback((ids: readonly string[]) => setState({ chosen: new Set(ids), anchor: ids[0] ?? null }), []);
  const clear = useCallback(() => setState(nothing), []);
  return { chosen, toggle, extendTo, set, clear };
}
