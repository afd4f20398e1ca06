/**
 * Why a file as a whole cannot be read. `not-an-archive`: no ZIP after all. `damaged`: cut off or broken.
 * `locked`: the ZIP asks for a password. `too-large`: over a limit (`limits.ts`). `bomb`: unpacks to far
 * more than it can honestly hold. `no-people`: readable, but nobody in it. `not-text`: no CSV, vCard or
 * JSON at all. `changed`: it was changed or removed after it was chosen. `alone`: an
 * export or a backup among other files. `not-ours`: decrypted and whole, but no export of ours. `newer`: written by a newer version of the extension. `cancelled`: the user stopped it.
 */
export type ImportTrouble =
  | 'not-an-archive'
  | 'damaged'
  | 'locked'
  | 'too-large'
  | 'bomb'
  | 'no-people'
  | 'not-text'
  | 'not-ours'
  | 'newer'
  | 'changed'
  | 'alone'
  | 'cancelled';

/** A file that cannot be taken in. Nothing was written. */
export class ImportError extends Error {
  readonly trouble: ImportTrouble;
  /** The file, or the entry of the archive, that it is about. */
  readonly file: string;

  constructor(trouble: ImportTrouble, file: string, cause?: unknown) {
    super(`${file}: ${trouble}`, cause === undefined ? undefined : { cause });
    this.name = 'ImportError';
    this.trouble = trouble;
    this.file = file;
  }
}

/** Any failure while reading `file` as an `ImportError`; an abort is a cancellation. */
export function asImportError(error: unknown, file: string): ImportError {
  if (error instanceof ImportError) return error;
  if (error instanceof DOMException && error.name === 'AbortError') return new ImportError('cancelled', file, error);
  const gone = error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError');
  return new ImportError(gone ? 'changed' : 'damaged', file, error);
}

/** Throws `cancelled` when the user has stopped the work. */
export function stopIfCancelled(signal: AbortSignal | undefined, file: string): void {
  if (signal?.aborted) throw new ImportError('cancelled', file);
}
