/** How long the page may be kept busy in one go, milliseconds: less than a frame. */
const busy = 10;

/** Gives the page a turn whenever it has been kept busy for long enough. */
export function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < busy) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}

/** Seconds that are left, from how long the part so far took; null while it is too early to say. */
export function secondsLeft(started: number, now: number, done: number, total: number): number | null {
  const spent = now - started;
  if (done <= 0 || total <= 0 || spent < 600 || done / total < 0.03) return null;
  return Math.max(0, Math.round((spent * (total - done)) / done / 1000));
}
