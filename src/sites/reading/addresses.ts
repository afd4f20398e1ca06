import type { SiteId } from '../../core/note/recipient.ts';
import type { Identity, Surface } from '../site.ts';
import { attributeOf } from './elements.ts';

/** A network's addresses, as reviewed data. */
export interface AddressData {
  readonly id: SiteId;
  /** Where relative links lead: "https://www.linkedin.com". */
  readonly home: string;
  readonly host: RegExp;
  /** Paths on the same host that are another product, and are left alone. */
  readonly elsewhere?: RegExp;
  /** A person's path; its first group is the slug. */
  readonly person: RegExp;
  /** Where a person's path begins: "/in/". */
  readonly folder: string;
  /** Paths that invite a person, named by the query's `vanityName`. */
  readonly invites?: RegExp;
  readonly surfaces: readonly (readonly [Surface, RegExp])[];
}

export interface Addresses {
  readonly data: AddressData;
  matches(url: URL): boolean;
  identityOf(url: URL): Identity | null;
  surfaceOf(url: URL): Surface;
  profileUrl(identity: Identity): string;
  /** The person whose profile a link leads to. */
  linked(link: Element): Identity | null;
  /** The person whom an address, or a link, invites. */
  invited(from: URL | Element): Identity | null;
}

/** A slug as it is compared: decoded, composed, lower case. Null for what is none. */
function slugOf(raw: string): string | null {
  let slug = raw;
  try {
    slug = decodeURIComponent(raw);
  } catch {
    // A stray percent sign: the slug stands as it is.
  }
  slug = slug.normalize('NFC').toLowerCase().trim();
  return slug === '' || /[/?#\s]/.test(slug) ? null : slug;
}

export function addressesOf(data: AddressData): Addresses {
  const person = (raw: string | null | undefined): Identity | null => {
    const slug = raw ? slugOf(raw) : null;
    return slug === null ? null : { site: data.id, slug };
  };
  const matches = (url: URL) =>
    url.protocol === 'https:' && data.host.test(url.hostname) && data.elsewhere?.test(url.pathname) !== true;
  const identityOf = (url: URL) => person(data.person.exec(url.pathname)?.[1]);
  const target = (from: URL | Element): URL | null => {
    if (from instanceof URL) return from;
    const href = attributeOf(from, 'href');
    try {
      return href ? new URL(href, data.home) : null;
    } catch {
      return null;
    }
  };
  return {
    data,
    matches,
    identityOf,
    surfaceOf: (url) =>
      identityOf(url) ? 'profile' : (data.surfaces.find(([, path]) => path.test(url.pathname))?.[0] ?? 'other'),
    profileUrl: (identity) => `${data.home}${data.folder}${encodeURIComponent(identity.slug)}/`,
    linked(link) {
      const url = target(link);
      return url && matches(url) ? identityOf(url) : null;
    },
    invited(from) {
      const url = target(from);
      return url && data.invites?.test(url.pathname) ? person(url.searchParams.get('vanityName')) : null;
    },
  };
}
