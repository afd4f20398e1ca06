import type { Identity, Surface } from '../site.ts';

const here = 'https://www.xing.com';
/** Parts of XING that are other products: the recruiters' workspace, jobs, sign-in. */
const elsewhere = /^\/(?:xtm|talentmanager|jobs|login|signup|settings)(?:\/|$)/;

export const isXing = (url: URL): boolean =>
  url.protocol === 'https:' && /^(?:www\.)?xing\.com$/.test(url.hostname) && !elsewhere.test(url.pathname);

function identity(raw: string | undefined): Identity | null {
  if (!raw) return null;
  let slug = raw;
  try {
    slug = decodeURIComponent(raw);
  } catch {
    // A stray percent sign: the slug stands as it is.
  }
  slug = slug.normalize('NFC').toLowerCase();
  return /[/?#\s]/.test(slug) ? null : { site: 'xing', slug };
}

/** The person of a profile address (also of its sub-pages); null elsewhere. */
export const profileIdentity = (url: URL): Identity | null => identity(/^\/profile\/([^/]+)/.exec(url.pathname)?.[1]);

/** The person that a link leads to. */
export function linkedPerson(link: Element): Identity | null {
  const href = link.getAttribute('href');
  if (!href?.includes('/profile/')) return null;
  try {
    const url = new URL(href, here);
    return url.hostname.endsWith('xing.com') ? profileIdentity(url) : null;
  } catch {
    return null;
  }
}

export function surfaceOf(url: URL): Surface {
  const path = url.pathname;
  if (profileIdentity(url)) return 'profile';
  if (/^\/search\/members/.test(path)) return 'search';
  if (/^\/(?:network|contacts)(?:\/|$)/.test(path)) return 'network';
  if (/^\/(?:chats|messages)(?:\/|$)/.test(path)) return 'messaging';
  if (/^\/(?:discover|home|insights)?\/?$/.test(path)) return 'feed';
  return 'other';
}

export const profileUrl = (person: Identity): string => `${here}/profile/${encodeURIComponent(person.slug)}`;
