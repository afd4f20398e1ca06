/**
 * What can go wrong with the memory, in words that a screen can turn into a sentence.
 * `full`: no room left. `unavailable`: the browser keeps nothing here (private window, storage switched
 * off). `blocked`: another window holds an older version open. `newer`: a newer version of the extension
 * wrote this database. `missing`: what should be changed is not there (any more). `damaged`: a record
 * cannot be read. In every case what was acknowledged before is untouched.
 */
export type MemoryTrouble = 'full' | 'unavailable' | 'blocked' | 'newer' | 'missing' | 'damaged' | 'unknown';

export class MemoryError extends Error {
  readonly trouble: MemoryTrouble;

  constructor(trouble: MemoryTrouble, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'MemoryError';
    this.trouble = trouble;
  }
}

const troubles: Readonly<Record<string, MemoryTrouble>> = {
  QuotaExceededError: 'full',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  VersionError: 'newer',
};

/** Any failure as a `MemoryError`; one that is one already comes back as it is. */
export function asMemoryError(error: unknown): MemoryError {
  if (error instanceof MemoryError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const message = error instanceof Error || error instanceof DOMException ? error.message : String(error);
  return new MemoryError(troubles[name] ?? 'unknown', message, error);
}
