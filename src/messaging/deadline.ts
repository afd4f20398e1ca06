/** Something that is due at one moment, which may be moved. */
export interface Deadline {
  /** Due in `ms` milliseconds from now, whatever was set before. */
  in(ms: number): void;
  /** Not due any more. */
  never(): void;
}

/**
 * Calls `run` when the moment has come. Moving it further away, as every key does, sets no new timer: the one
 * that is running looks at the clock and goes on waiting.
 */
export function deadline(run: () => void): Deadline {
  let due = Number.POSITIVE_INFINITY;
  let ends = Number.POSITIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (ms: number) => {
    clearTimeout(timer);
    ends = Date.now() + ms;
    timer = setTimeout(over, ms);
  };
  const over = () => {
    ends = Number.POSITIVE_INFINITY;
    const left = due - Date.now();
    if (left === Number.POSITIVE_INFINITY) return;
    if (left > 0) {
      wait(left);
      return;
    }
    due = Number.POSITIVE_INFINITY;
    run();
  };
  return {
    in: (ms) => {
      due = Date.now() + ms;
      if (ends > due) wait(ms);
    },
    never: () => {
      due = Number.POSITIVE_INFINITY;
    },
  };
}
