import type { Network } from '../reading/network.ts';
import { siteOf } from '../reading/site-of.ts';
import type { Site } from '../site.ts';
import { addresses } from './addresses.ts';
import { aside, connectIcon, dialogMarks, hosts } from './marks.ts';
import { postsIn } from './posts.ts';
import { sections } from './sections.ts';
import { readCard, roleBefore } from './top-card.ts';
import { connect, inviteLabels, notInvite } from './words.ts';

/** LinkedIn as it is served today: the older pages, the newer ones, and the mobile web. */
const network: Network = {
  addresses,
  hosts,
  aside,
  sections,
  dialog: dialogMarks,
  invite: {
    plain: connect,
    named: inviteLabels,
    not: notInvite,
    icon: connectIcon,
    // Suggestions on My network and in the feed are invited at once, without a dialog.
    surfacesThatSend: ['network', 'feed'],
  },
  titleEnd: /^LinkedIn$/i,
  header: null,
  readCard,
  readOwn(found, heading, readings) {
    const [headline, company] = [readings.value('headline'), readings.value('company')];
    if (headline && company) readings.offer('role', roleBefore(headline, company), 'headline', 0.66);
    const activity = found.get('activity');
    if (activity)
      readings.offer('posts', postsIn(activity.element, addresses, heading), 'section activity', activity.confidence);
  },
};

export const linkedin: Site = siteOf(network);
