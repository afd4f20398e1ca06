import type { Snapshot } from '../../core/note/snapshot.ts';
import { rootsOf } from '../reading/roots.ts';
import type { Site } from '../site.ts';
import { isLinkedIn, profileIdentity, profileUrl, surfaceOf } from './addresses.ts';
import { findNoteDialogs } from './dialog.ts';
import { hosts } from './marks.ts';
import { pressedInvite } from './press.ts';
import { readProfile } from './profile.ts';
import { readRow } from './row.ts';
import { unreadSections } from './unread.ts';

/** LinkedIn as it is served today: the older pages, the newer ones, and the mobile web. */
export const linkedin: Site = {
  id: 'linkedin',
  matches: isLinkedIn,
  surface: (url) => surfaceOf(url),
  identityOf: profileIdentity,
  profileUrl,
  readSnapshot: (doc, url): Snapshot => readProfile(doc, url),
  readRow,
  pressedInvite,
  findNoteDialogs,
  roots: (doc, access) => rootsOf(doc, access, hosts),
  unreadSections: (doc, url) => unreadSections(doc, url),
};
