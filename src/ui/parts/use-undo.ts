import { useCallback, useState } from 'preact/hooks';

/** Something just done that can be taken back. */
export interface Undoable {
  readonly text: string;
  readonly undo: () => Promise<unknown>;
}

export interface UndoStack {
  /** The last thing done, while its line is shown. */
  readonly shown: Undoable | null;
  readonly push: (step: Undoable) => void;
  /** Takes back the last thing done, also when its line is gone already. False when there is none. */
  readonly undo: () => boolean;
  readonly hide: () => void;
}

/** What was done in this view, newest last, so that undo works more than once. */
export function useUndo(): UndoStack {
  const [state, setState] = useState<{ steps: readonly Undoable[]; hidden: boolean }>({ steps: [], hidden: true });
  const last = state.steps[state.steps.length - 1] ?? null;
  const push = useCallback(
    (step: Undoable) => setState(({ steps }) => ({ steps: [...steps, step].slice(-20), hidden: false })),
    [],
  );
  const hide = useCallback(() => setState(({ steps }) => ({ steps, hidden: true })), []);
  const undo = useCallback(() => {
    if (last === null) return false;
    setState(({ steps }) => ({ steps: steps.filter((step) => step !== last), hidden: true }));
    void last.undo();
    return true;
  }, [last]);
  return { shown: state.hidden ? null : last, push, undo, hide };
}
