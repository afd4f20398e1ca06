import type { Identity, Surface } from '../site.ts';

const here = 'https://www.linkedin.com';

/** A slug as it is compared: decoded, composed, lower case. Null for what is none. */
export function slugOf(raw: string | null | undefined): string | null {
  if (!raw) return null;
  let slug = raw;
  try {
    slug = decodeURIComponent(raw);
  } catch {
    // A stray percent sign: the slug stands as it is.
  }
  slug = slug.normalize('NFC').toLowerCase().trim();
  return slug === '' || /[/?#\s]/.test(slug) ? null : slug;
}

const identity = (raw: string | null | undefined): Identity | null => {
  const slug = slugOf(raw);
  return slug === null ? null : { site: 'linkedin', slug };
};

export const isLinkedIn = (url: URL): boolean =>
  url.protocol === 'https:' && /(?:^|\.)linkedin\.com$/.test(url.hostname);

function parse(href: string | null): URL | null {
  if (!href) return null;
  try {
    return new URL(href, here);
  } catch {
    return null;
  }
}

/** The person of a profile address (also of its sub-pages); null elsewhere. */
export function profileIdentity(url: URL): Identity | null {
  return identity(/^\/(?:mwlite\/)?in\/([^/]+)/.exec(url.pathname)?.[1]);
}

/** The person that a link leads to: their profile, nothing below it. */
export function linkedPerson(link: Element): Identity | null {
  const url = parse(link.getAttribute('href'));
  return url && isLinkedIn(url) ? profileIdentity(url) : null;
}

/** The person whom an address invites: `…/custom-invite/?vanityName=…`, `…/search-custom-invite/?vanityName=…`. */
export function invitedIdentity(url: URL | null): Identity | null {
  return url !== null && /custom-invite/.test(url.pathname) ? identity(url.searchParams.get('vanityName')) : null;
}

export const invitedByLink = (link: Element): Identity | null => invitedIdentity(parse(link.getAttribute('href')));

export function surfaceOf(url: URL): Surface {
  const path = url.pathname;
  if (profileIdentity(url)) return 'profile';
  if (/^\/search\/results\/(?:people|all)/.test(path)) return 'search';
  if (/^\/mynetwork(?:\/|$)/.test(path)) return 'network';
  if (/^\/feed\/?$/.test(path)) return 'feed';
  if (/^\/messaging(?:\/|$)/.test(path)) return 'messaging';
  return 'other';
}

export const profileUrl = (person: Identity): string => `${here}/in/${encodeURIComponent(person.slug)}/`;
