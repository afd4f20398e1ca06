import { classicProfile } from './linkedin/classic-profile.ts';
import { newProfile } from './linkedin/new-profile.ts';
import { gareth, henrike, onXing, others } from './people.ts';
import type { ReplicaPage } from './replica.ts';
import { xingProfile } from './xing/profile.ts';

export { classicProfile } from './linkedin/classic-profile.ts';
export { newProfile } from './linkedin/new-profile.ts';
export * from './people.ts';
export * from './replica.ts';
export { type XingOptions, xingProfile } from './xing/profile.ts';

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
  'linkedin-new-frame-en': newProfile(gareth, beside, { language: 'en', mount: 'frame' }),
  'xing-field-de': xingProfile(onXing(henrike), besideOnXing, { language: 'de' }),
  'xing-field-en': xingProfile(onXing(gareth), besideOnXing, { language: 'en' }),
  'xing-basic-de': xingProfile(onXing(henrike), besideOnXing, { language: 'de', field: false }),
  'xing-basic-en': xingProfile(onXing(gareth), besideOnXing, { language: 'en', field: false }),
};
