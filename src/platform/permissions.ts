import { browser } from './browser.ts';

const sites = ['www.linkedin.com', 'www.xing.com'] as const;

/** The hosts that the user lets the extension read; in both browsers that can be taken back at any time. */
export async function sitesAllowed(): Promise<readonly string[]> {
  const allowed = await Promise.all(
    sites.map((host) => browser.permissions.contains({ origins: [`https://${host}/*`] })),
  );
  return sites.filter((_, index) => allowed[index]);
}
