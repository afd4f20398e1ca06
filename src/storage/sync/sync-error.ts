/**
 * What keeps devices from being in step, in words that a screen can turn into a sentence.
 * `permission`: the browser wants to be asked again. `gone`: the folder is not there. `full`: no room where it
 * lies. `read-only`: nothing can be written there. `folder`: it cannot be used for another reason. `empty`: it
 * holds nothing of ours any more. `passphrase`: that was not it. `locked`: another device changed it. `newer`:
 * another device writes what this version cannot read. `removed`: another device took this one out.
 */
export type SyncTrouble =
  | 'permission'
  | 'gone'
  | 'full'
  | 'read-only'
  | 'folder'
  | 'empty'
  | 'passphrase'
  | 'locked'
  | 'newer'
  | 'removed';

/** Nothing was lost and nothing is half done: the next attempt goes on where this one ended. */
export class SyncError extends Error {
  readonly trouble: SyncTrouble;

  constructor(trouble: SyncTrouble, cause?: unknown) {
    super(`sync: ${trouble}`, cause === undefined ? undefined : { cause });
    this.name = 'SyncError';
    this.trouble = trouble;
  }
}
