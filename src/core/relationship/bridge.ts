import type { Sender } from '../note/recipient.ts';
import { type Contact, listFact, textFact } from './contact.ts';

/**
 * Whether a person stands outside the user's own bubble: nothing of employers, schools, place or groups
 * in common. Null when too little is known on either side to say: at least two of the four must be
 * comparable. The user's own word on a contact goes before this.
 */
export function standsOutside(contact: Contact, sender: Sender): boolean | null {
  if (contact.bridge !== undefined) return contact.bridge;
  const { employers = [], schools = [], location, groups = [] } = sender;
  if (employers.length + schools.length + groups.length === 0 && !location) return null;
  const pairs: readonly (readonly [own: readonly string[], theirs: readonly string[]])[] = [
    [employers, present(textFact(contact, 'company'))],
    [schools, listFact(contact, 'education')],
    [present(location), present(textFact(contact, 'location'))],
    [groups, listFact(contact, 'groups')],
  ];
  const comparable = pairs.filter(([own, theirs]) => own.length > 0 && theirs.length > 0);
  if (comparable.length < 2) return null;
  return !comparable.some(([own, theirs]) => own.some((mine) => theirs.some((other) => overlaps(mine, other))));
}

function overlaps(mine: string, other: string): boolean {
  const words = (text: string) => text.toLocaleLowerCase('en').match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const theirs = new Set(words(other));
  const own = words(mine);
  return own.length > 0 && own.every((word) => theirs.has(word));
}

function present(text: string | null | undefined): readonly string[] {
  return text ? [text] : [];
}
