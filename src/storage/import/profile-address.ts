import { identityKey } from '../../core/relationship/contact.ts';

/**
 * The key of the profile that an address leads to; null when it leads to none. Host, query and everything
 * after the name do not count; "DE.linkedin.com/in/J%C3%BCrgen/?x" and "linkedin.com/in/jürgen" are one.
 */
export function profileKey(address: string): string | null {
  const text = address.trim();
  if (text.length > 500) return null;
  const found =
    /^(?:https?:\/\/)?(?:[a-z0-9-]{1,20}\.){0,2}(linkedin|xing)\.com\/(?:mwlite\/)?(in|profile)\/([^/?#\s]{1,300})/i.exec(
      text,
    );
  if (!found) return null;
  const site = (found[1] ?? '').toLowerCase();
  const place = (found[2] ?? '').toLowerCase();
  if (site === 'linkedin' ? place !== 'in' : place !== 'profile') return null;
  const slug = decoded(found[3] ?? '')
    .normalize('NFC')
    .toLowerCase()
    .trim();
  if (slug === '' || /[/?#\s]/.test(slug)) return null;
  return identityKey({ site: site === 'linkedin' ? 'linkedin' : 'xing', slug });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of a profile, from its key. */
export function profileAddress(key: string): string | null {
  const slash = key.indexOf('/');
  const slug = encodeURIComponent(key.slice(slash + 1));
  if (slug === '') return null;
  if (key.startsWith('linkedin/')) return `https://www.linkedin.com/in/${slug}/`;
  return key.startsWith('xing/') ? `https://www.xing.com/profile/${slug}` : null;
}
