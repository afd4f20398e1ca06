import { rootsOf } from '../reading/roots.ts';
import type { Site } from '../site.ts';
import { isXing, profileIdentity, profileUrl, surfaceOf } from './addresses.ts';
import { findNoteDialogs, hosts } from './dialog.ts';
import { pressedInvite } from './press.ts';
import { readProfile } from './profile.ts';
import { readRow } from './row.ts';
import { unreadSections } from './unread.ts';

/** XING as it is served today. Its recruiters' workspace is another product and is left alone. */
export const xing: Site = {
  id: 'xing',
  matches: isXing,
  surface: (url) => surfaceOf(url),
  identityOf: profileIdentity,
  profileUrl,
  readSnapshot: (doc, url) => readProfile(doc, url),
  readRow: (control) => readRow(control),
  pressedInvite,
  findNoteDialogs,
  roots: (doc, access) => rootsOf(doc, access, hosts),
  unreadSections: (doc, url) => unreadSections(doc, url),
};
