const lock = 'vitamin-b-sync';

/** Where the browser has no locks (tests outside one), this context's own turns are kept in order. */
let last: Promise<unknown> = Promise.resolve();
let queued = 0;

/**
 * Runs `job` while no other window or worker of the extension runs one: being in step with the folder, and the return
 * of a file, which may be taken back. Null: somebody does and `wait` is false, or `signal` has ended the waiting.
 */
export async function alone<T>(wait: boolean, job: () => Promise<T>, signal?: AbortSignal): Promise<T | null> {
  const { locks } = navigator as Partial<Navigator>;
  if (locks) {
    let begun = false;
    const run = async (held: Lock | null) => {
      begun = true;
      return held === null ? null : await job();
    };
    try {
      return await locks.request(lock, wait ? { ...(signal ? { signal } : {}) } : { ifAvailable: true }, run);
    } catch (error) {
      if (!begun && signal?.aborted) return null;
      throw error;
    }
  }
  queued += 1;
  const mine = last.then(() => {
    queued -= 1;
    return job();
  });
  last = mine.catch(() => {});
  return mine;
}

/** Whether somebody waits for their turn. Whoever is at long work that can be gone on with later lets them have it. */
export async function isAwaited(): Promise<boolean> {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) return queued > 0;
  const { pending = [] } = await locks.query();
  return pending.some(({ name }) => name === lock);
}
