import type { Snapshot } from '../../core/note/snapshot.ts';
import type { Site } from '../site.ts';
import { findNoteDialogs } from './dialogs.ts';
import { headingOf } from './heading.ts';
import { pressedInvite } from './invites.ts';
import { Readings } from './keep.ts';
import type { Network } from './network.ts';
import { rootsOf } from './roots.ts';
import { readRow } from './row-facts.ts';
import { readSections } from './section-facts.ts';
import { sectionsOf } from './sections.ts';
import { unreadSections } from './unread.ts';

/** A network's data, made into a site that reads. */
export function siteOf(network: Network): Site {
  const { addresses } = network;
  return {
    id: addresses.data.id,
    matches: addresses.matches,
    surface: addresses.surfaceOf,
    identityOf: addresses.identityOf,
    profileUrl: addresses.profileUrl,
    readSnapshot: (doc, url) => readProfile(network, doc, url),
    readRow: (control, url) => readRow(network, control, url),
    pressedInvite: (path, url) => pressedInvite(network, path, url),
    findNoteDialogs: (doc, url, access) => findNoteDialogs(network, doc, url, access),
    roots: (doc, access) => rootsOf(doc, access, network.hosts),
    unreadSections: (doc, url) => unreadSections(network, doc, url),
  };
}

function readProfile(network: Network, doc: Document, url: URL): Snapshot {
  const heading = headingOf(network, doc, url);
  if (heading === null) return {};
  const readings = new Readings();
  readings.offer('name', heading.name, heading.how, heading.confidence);
  if (heading.card) network.readCard(heading, readings);
  const sections = sectionsOf(network, doc, heading);
  readSections(sections, readings);
  network.readOwn(sections, heading, readings);
  return readings.snapshot();
}
