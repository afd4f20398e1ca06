import type { SiteId } from '../core/note/recipient.ts';
import { addresses as linkedin } from './linkedin/addresses.ts';
import type { Identity } from './site.ts';
import { addresses as xing } from './xing/addresses.ts';

/** The networks' addresses. Carries no reader of pages, for views that only link there. */
const networks = [linkedin, xing];

/** The address of a person's profile. */
export function profileAddress(identity: Identity): string {
  return (networks.find(({ data }) => data.id === identity.site) ?? linkedin).profileUrl(identity);
}

/** The network of an address and the person whose profile it is; null for every other page. */
export function siteAndPerson(address: string): { readonly site: SiteId; readonly identity: Identity | null } | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  const network = networks.find(({ matches }) => matches(url));
  return network ? { site: network.data.id, identity: network.identityOf(url) } : null;
}
