/** How long the page may be kept busy in one go, milliseconds: less than a frame. */
const busy = 10;

/** Gives the page a turn whenever it has been kept busy for long enough. */
export function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < busy) return;
    await aTurn();
    since = performance.now();
  };
}

/**
 * Resolves when the page has had its turn. By a message: a timer that sets a timer waits four milliseconds longer than
 * it has to, and a second where the page is not shown.
 */
function aTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Seconds that are left, from how long the part so far took; null while it is too early to say. */
export function secondsLeft(started: number, now: number, done: number, total: number): number | null {
  const spent = now - started;
  if (done <= 0 || total <= 0 || spent < 600 || done / total < 0.03) return null;
  return Math.max(0, Math.round((spent * (total - done)) / done / 1000));
}
