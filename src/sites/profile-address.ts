import { profileUrl as linkedinUrl } from './linkedin/addresses.ts';
import type { Identity } from './site.ts';
import { profileUrl as xingUrl } from './xing/addresses.ts';

/** The address of a person's profile. Carries no reader, for views that only link there. */
export function profileAddress(identity: Identity): string {
  return identity.site === 'xing' ? xingUrl(identity) : linkedinUrl(identity);
}
