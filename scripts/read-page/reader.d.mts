import type { BrowserContext } from 'playwright-core';
import type { Snapshot } from '../../src/core/note/snapshot.ts';

export interface PageToRead {
  readonly url: string;
  readonly html: string;
  readonly frames?: Readonly<Record<string, string>>;
}

export interface DialogRead {
  readonly state: string;
  readonly recipient: string | null;
  readonly limit: number | null;
  readonly hasField: boolean;
  readonly sure: boolean;
}

export interface PageRead {
  readonly site: string | null;
  readonly surface: string;
  readonly snapshot: Snapshot;
  readonly dialogs: readonly DialogRead[];
  readonly unread?: readonly string[];
}

export function startReader(): Promise<{
  read(page: PageToRead): Promise<PageRead>;
  /**
   * The same for page after page: drawn into the open tab without a navigation, which is several times as fast. Frames
   * of the page are empty.
   */
  readNext(page: PageToRead): Promise<PageRead>;
  /** How many nodes reading the page looks through. */
  work(page: PageToRead): Promise<number>;
  close(): Promise<void>;
  /** The browser itself, for what a test does beside reading. */
  readonly context: BrowserContext;
}>;
