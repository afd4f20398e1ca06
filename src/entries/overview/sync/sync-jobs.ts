/** What a page asks of the worker that keeps the folder in step. Each is answered once. */
export type SyncJob =
  | { readonly what: 'now' }
  /** Whether somebody uses the folder already. Files: handed in by hand. */
  | { readonly what: 'look'; readonly folder: FileSystemDirectoryHandle | readonly File[] }
  | {
      readonly what: 'begin';
      readonly folder: FileSystemDirectoryHandle | readonly File[];
      readonly passphrase: string;
      readonly name: string;
    }
  | { readonly what: 'by-hand'; readonly files: readonly File[] }
  | { readonly what: 'unlock'; readonly passphrase: string }
  | { readonly what: 'passphrase'; readonly passphrase: string }
  | { readonly what: 'rename'; readonly name: string }
  | { readonly what: 'remove'; readonly device: string }
  | { readonly what: 'leave'; readonly empty: boolean };

export interface SyncDone {
  /** For `look`: whether there is a key in the folder. */
  readonly used?: boolean;
  /** For files that go by hand: what is to be put into the folder. */
  readonly out?: readonly { readonly name: string; readonly content: Blob }[];
  /** For files that go by hand: those in the folder that nobody needs any more. */
  readonly old?: readonly string[];
}

export type ToWorker = { readonly id: number; readonly job: SyncJob };
export type FromWorker =
  | { readonly id: number; readonly done: SyncDone }
  | { readonly id: number; readonly trouble: string }
  | { readonly progress: { readonly done: number; readonly total: number } }
  | { readonly stepped: true };
