import { identityOfKey } from '../../core/relationship/contact.ts';
import { profileAddress } from '../../sites/profile-address.ts';
import type { Card } from '../../storage/schema.ts';

/** The person's first profile that can be opened; null when none is known. */
export function hrefOf(card: Card): string | null {
  for (const key of card.profiles) {
    const identity = identityOfKey(key);
    if (identity) return profileAddress(identity);
  }
  return null;
}
