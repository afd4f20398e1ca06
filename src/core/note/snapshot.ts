import type { Recipient } from './recipient.ts';

/** One value read from a page, with where it came from and how sure the reading is. */
export interface Read<T> {
  readonly value: T;
  /** The reader that found it, in words a maintainer understands ("top card heading", "document title"). */
  readonly how: string;
  /** 0 to 1. Below the site's threshold a field is left out altogether. */
  readonly confidence: number;
}

/** What was read from a page about one person: a recipient whose every field carries its provenance. */
export type Snapshot = { readonly [Field in keyof Recipient]?: Read<NonNullable<Recipient[Field]>> };

/** The recipient inside a snapshot, without the provenance. */
export function recipientOf(snapshot: Snapshot): Recipient {
  return Object.fromEntries(Object.entries(snapshot).map(([field, read]) => [field, read?.value])) as Recipient;
}
