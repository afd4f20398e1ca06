import type { Recipient } from '../../../core/note/recipient.ts';
import { recipientOf, type Snapshot } from '../../../core/note/snapshot.ts';
import { withinLimits } from '../../../messaging/within-limits.ts';
import type { Identity, NoteDialog, PageAccess, Site } from '../../../sites/site.ts';

/** Who a note goes to and what may be used about them. */
export interface About {
  readonly name: string | null;
  readonly identity: Identity | null;
  /** Empty when it is not certain whose page this is. */
  readonly snapshot: Snapshot;
  readonly recipient: Recipient;
}

interface Source {
  readonly site: Site;
  readonly page: Document;
  readonly url: URL;
  readonly access: PageAccess;
  /** What the pressed row showed. */
  readonly row: Snapshot;
}

const same = (one: Identity, other: Identity) => one.site === other.site && one.slug === other.slug;

/**
 * Reads what is known of the dialog's recipient: the open profile when it is theirs, else the row that
 * was pressed. When dialog, press and page do not agree, nothing of the page is used.
 */
export function readAbout(dialog: NoteDialog, source: Source): About {
  const { site, url, access } = source;
  const open = site.identityOf(url);
  const identity = dialog.recipient?.identity ?? access.pressed?.identity ?? (dialog.sure ? open : null);
  const name = withinLimits({ name: dialog.recipient?.name ?? access.pressed?.name ?? null }).name;
  if (!dialog.sure) return { name, identity: dialog.recipient?.identity ?? null, snapshot: {}, recipient: {} };
  const theirs = open !== null && (identity === null || same(open, identity));
  const read = withinLimits(theirs ? site.readSnapshot(source.page, url, access) : source.row);
  const snapshot: Snapshot =
    read.name || name === null ? read : { ...read, name: { value: name, how: 'dialog', confidence: 0.9 } };
  return { name: name ?? snapshot.name?.value ?? null, identity, snapshot, recipient: recipientOf(snapshot) };
}
