import type { Network } from '../reading/network.ts';
import { siteOf } from '../reading/site-of.ts';
import type { Site } from '../site.ts';
import { addresses } from './addresses.ts';
import { dialogMarks, header } from './marks.ts';
import { readCard, readOwn } from './profile.ts';
import { addContact, addLabels, sections } from './words.ts';

/** XING as it is served today. Its recruiters' workspace is another product and is left alone. */
const network: Network = {
  addresses,
  header,
  sections,
  hosts: '[data-xds=Modal],[data-testid=modal-root]',
  aside: 'aside,[role=complementary]',
  dialog: dialogMarks,
  // The first button of a profile is a slot: only its words say what it does.
  invite: { plain: addContact, named: addLabels, not: null, icon: null, surfacesThatSend: ['network', 'feed'] },
  titleEnd: /XING/i,
  readCard,
  readOwn,
};

export const xing: Site = siteOf(network);
