const lock = 'vitamin-b-sync';

/** Where the browser has no locks (tests outside one), this context's own turns are kept in order. */
let last: Promise<unknown> = Promise.resolve();

/** Runs `job` while no other window or worker of the extension runs one. Null: somebody does, and `wait` is false. */
export async function alone<T>(wait: boolean, job: () => Promise<T>): Promise<T | null> {
  const { locks } = navigator as Partial<Navigator>;
  if (locks) return locks.request(lock, { ifAvailable: !wait }, async (held) => (held === null ? null : await job()));
  const mine = last.then(job);
  last = mine.catch(() => {});
  return mine;
}
