import { type Contact, textFact } from '../../../core/relationship/contact.ts';
import { fold } from '../../words.ts';
import { nameKey } from '../linkedin/people.ts';
import { emailsOf } from './stored.ts';

/** Why two contacts could be one person. */
export type JoinEvidence = 'profile' | 'email' | 'name-and-company';

/** Two contacts that may be one person. Nothing happens until the user says so. */
export interface JoinSuggestion {
  readonly a: Contact;
  readonly b: Contact;
  readonly evidence: readonly JoinEvidence[];
  /** What they share, for showing: the address, or name and company. */
  readonly shared: string;
}

/** A group larger than this shares something that says nothing (an office's address). */
const mostAlike = 5;

/**
 * Pairs with evidence: the same profile, the same e-mail address, or the same name and company. Whoever is
 * joined already or in the bin does not count. `declined` says which pairs the user has called two people.
 * Linear in the number of contacts.
 */
export function suggestJoins(
  contacts: readonly Contact[],
  declined: (a: string, b: string) => boolean = () => false,
): readonly JoinSuggestion[] {
  const pairs = new Map<string, { a: Contact; b: Contact; evidence: Set<JoinEvidence>; shared: string }>();
  const roots = new Map(contacts.map((contact) => [contact.id, contact.joinedTo ?? contact.id]));
  for (const [evidence, keysOf] of Object.entries(keys) as [JoinEvidence, (contact: Contact) => readonly string[]][])
    for (const [key, alike] of groups(contacts, keysOf)) {
      if (alike.length > mostAlike) continue;
      for (const [index, one] of alike.entries())
        for (const other of alike.slice(index + 1)) {
          if (roots.get(one.id) === roots.get(other.id)) continue;
          const [a, b] = one.id < other.id ? [one, other] : [other, one];
          if (declined(a.id, b.id)) continue;
          const pair = pairs.get(pairKey(a.id, b.id)) ?? { a, b, evidence: new Set(), shared: shown(evidence, key, a) };
          pair.evidence.add(evidence);
          pairs.set(pairKey(a.id, b.id), pair);
        }
    }
  return [...pairs.values()].map((pair) => ({ ...pair, evidence: [...pair.evidence] }));
}

/** The same for both orders of two ids. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}+${b}` : `${b}+${a}`;
}

const keys: Readonly<Record<JoinEvidence, (contact: Contact) => readonly string[]>> = {
  profile: (contact) => Object.keys(contact.identities),
  email: emailsOf,
  'name-and-company': (contact) => {
    const company = textFact(contact, 'company');
    const name = nameKey(contact.name);
    return company && name.includes(' ') ? [`${name}|${companyKey(company)}`] : [];
  },
};

/** A company without its legal form: "Ferrova GmbH & Co. KG" and "FERROVA" are one. */
export function companyKey(company: string): string {
  return fold(company)
    .replace(/[.,()&]/g, ' ')
    .replace(/\b(?:gmbh|ag|se|kg|kgaa|ohg|gbr|ug|e v|ev|inc|ltd|llc|plc|corp|co|sarl|bv|mbh)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function groups(contacts: readonly Contact[], keysOf: (contact: Contact) => readonly string[]): Map<string, Contact[]> {
  const found = new Map<string, Contact[]>();
  for (const contact of contacts) {
    if (contact.binned) continue;
    for (const key of keysOf(contact)) {
      const alike = found.get(key);
      if (alike) alike.push(contact);
      else found.set(key, [contact]);
    }
  }
  for (const [key, alike] of found) if (alike.length < 2) found.delete(key);
  return found;
}

function shown(evidence: JoinEvidence, key: string, contact: Contact): string {
  return evidence === 'name-and-company' ? `${contact.name}, ${textFact(contact, 'company') ?? ''}` : key;
}
