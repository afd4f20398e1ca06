import { useEffect, useState } from 'preact/hooks';

/**
 * `value`, but only once it has stayed the same for `rest` milliseconds, so that a verdict does not
 * flicker while somebody types. `now` true (the field was left) takes it at once.
 */
export function useSettled<Value>(value: Value, rest: number, now = false): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    if (settled === value) return;
    if (now) {
      settle(value);
      return;
    }
    const timer = setTimeout(() => settle(value), rest);
    return () => clearTimeout(timer);
  }, [value, settled, rest, now]);
  return settled;
}
