import { classicProfile } from './linkedin/classic-profile.ts';
import { classicSearch, customInvite, feed, messaging, network, newSearch } from './linkedin/lists.ts';
import { mobileProfile } from './linkedin/mobile-profile.ts';
import { newProfile } from './linkedin/new-profile.ts';
import { gareth, henrike, onXing, others } from './people.ts';
import type { ReplicaPage } from './replica.ts';
import { xingMessenger, xingSearch } from './xing/lists.ts';
import { xingProfile } from './xing/profile.ts';

export { classicProfile } from './linkedin/classic-profile.ts';
export * from './linkedin/lists.ts';
export { mobileProfile } from './linkedin/mobile-profile.ts';
export { newProfile } from './linkedin/new-profile.ts';

export * from './people.ts';
export * from './replica.ts';
export * from './xing/lists.ts';
export { xingProfile } from './xing/profile.ts';

const beside = others;
const besideOnXing = others.slice(0, 2).map(onXing);

/** The replicas that most tests and the demo need. Others are composed with the builders. */
export const pages: Readonly<Record<string, ReplicaPage>> = {
  'linkedin-classic-de': classicProfile(henrike, beside, { language: 'de' }),
  'linkedin-classic-en': classicProfile(gareth, beside, { language: 'en' }),
  'linkedin-new-open-de': newProfile(henrike, beside, { language: 'de', mount: 'open' }),
  'linkedin-new-open-en': newProfile(gareth, beside, { language: 'en', mount: 'open' }),
  'linkedin-new-closed-de': newProfile(henrike, beside, { language: 'de', mount: 'closed' }),
  'linkedin-new-closed-en': newProfile(gareth, beside, { language: 'en', mount: 'closed' }),
  'linkedin-new-native-en': newProfile(gareth, beside, { language: 'en', mount: 'native' }),
  'linkedin-new-native-de': newProfile(henrike, beside, { language: 'de', mount: 'native' }),
  'linkedin-new-frame-de': newProfile(henrike, beside, { language: 'de', mount: 'frame' }),
  'linkedin-mobile-de': mobileProfile(henrike, beside, { language: 'de' }),
  'linkedin-mobile-en': mobileProfile(gareth, beside, { language: 'en' }),
  'linkedin-new-frame-en': newProfile(gareth, beside, { language: 'en', mount: 'frame' }),
  'linkedin-search-new-en': newSearch([gareth, ...others], { language: 'en' }),
  'linkedin-search-classic-de': classicSearch([henrike, ...others], { language: 'de' }),
  'linkedin-network-de': network([henrike, ...others], { language: 'de' }),
  'linkedin-feed-en': feed([gareth, ...others], { language: 'en' }),
  'linkedin-messaging-de': messaging([henrike, ...others], { language: 'de' }),
  'linkedin-custom-invite-en': customInvite(gareth, { language: 'en' }),
  'xing-field-de': xingProfile(onXing(henrike), besideOnXing, { language: 'de' }),
  'xing-field-en': xingProfile(onXing(gareth), besideOnXing, { language: 'en' }),
  'xing-basic-de': xingProfile(onXing(henrike), besideOnXing, { language: 'de', field: false }),
  'xing-search-de': xingSearch([onXing(henrike), ...besideOnXing], { language: 'de' }),
  'xing-messenger-de': xingMessenger([onXing(henrike)], { language: 'de' }),
  'xing-basic-en': xingProfile(onXing(gareth), besideOnXing, { language: 'en', field: false }),
};
