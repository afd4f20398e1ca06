import type { SiteId } from '../core/note/recipient.ts';

const pages: ReadonlyMap<string, SiteId> = new Map([
  ['https://www.linkedin.com', 'linkedin'],
  ['https://www.xing.com', 'xing'],
]);

/** The network whose page is at this address, as the browser names it; null for every other address. */
export function siteOfPage(address: string | null): SiteId | null {
  return address !== null && URL.canParse(address) ? (pages.get(new URL(address).origin) ?? null) : null;
}

/** Whether all that is said is about this network: a page of one has no word on the people of the other. */
export function isAbout(site: SiteId, said: object): boolean {
  const {
    site: own,
    network,
    identity,
  } = said as {
    readonly site?: SiteId;
    readonly network?: SiteId;
    readonly identity?: { readonly site: SiteId } | null;
  };
  return [own, network, identity?.site].every((one) => one === undefined || one === site);
}
