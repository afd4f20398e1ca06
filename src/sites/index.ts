import { linkedin } from './linkedin/index.ts';
import type { Site } from './site.ts';
import { xing } from './xing/index.ts';

/** Every network that can be read. To add one: a folder, and a line here (docs/add-a-site.md). */
export const sites: readonly Site[] = [linkedin, xing];

/** The network that an address belongs to; null for every other page. */
export function siteFor(url: URL): Site | null {
  return sites.find((site) => site.matches(url)) ?? null;
}
