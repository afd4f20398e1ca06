import { type Contact, listFact, textFact } from '../core/relationship/contact.ts';
import type { IncomingPerson } from './import/incoming.ts';
import { nameKey } from './import/linkedin/people.ts';
import { companyKey } from './import/plan/joins.ts';

/** What somebody is known again by, once only hashes of it are left. */
interface Known {
  readonly profiles: readonly string[];
  readonly names: readonly string[];
  readonly companies: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/**
 * Keys of one person, joined contacts as one: profiles, e-mail addresses, and the name together with a company or a
 * telephone number; never the name alone. With a profile, name and company count against entries without one only:
 * another profile is another person.
 */
export function keysOf(contacts: readonly Contact[]): readonly string[] {
  const known = knownOf(contacts);
  return keys(known, [known.profiles.length > 0 ? 'bare' : 'any']);
}

/** What to look up for an entry of a file. */
export function keysToLookUp(person: IncomingPerson): readonly string[] {
  const { emails = [], phones = [], company } = person.facts;
  const { profiles } = person;
  return lookUp({ profiles, names: [person.name], companies: company ? [company] : [], emails, phones });
}

/** The same for records of our own. */
export function keysOfRecord(contacts: readonly Contact[]): readonly string[] {
  return lookUp(knownOf(contacts));
}

const lookUp = (known: Known) => keys(known, known.profiles.length > 0 ? ['any'] : ['any', 'bare']);

function knownOf(contacts: readonly Contact[]): Known {
  const lists = (field: 'emails' | 'phones') => contacts.flatMap((contact) => listFact(contact, field));
  return {
    profiles: contacts.flatMap((contact) => Object.keys(contact.identities)),
    names: contacts.flatMap((contact) => [contact.name, ...listFact(contact, 'formerNames')]),
    companies: contacts.flatMap((contact) => textFact(contact, 'company') ?? []),
    emails: lists('emails'),
    phones: lists('phones'),
  };
}

function keys({ profiles, names, companies, emails, phones }: Known, kinds: readonly string[]): readonly string[] {
  const firms = companies.map(companyKey).filter((firm) => firm !== '');
  const numbers = phones.map((phone) => phone.replace(/\D/g, '').slice(-8)).filter((digits) => digits.length > 5);
  const telephones = numbers.map((digits) => `tel|${digits}`);
  const beside = [...firms.map((firm) => `firm|${firm}`), ...telephones];
  const named = names.map(nameKey).filter((name) => name !== '');
  return [
    ...new Set([
      ...profiles,
      ...emails.map((email) => `mail|${email.trim().toLowerCase()}`),
      ...named.flatMap((name) =>
        (isWhole(name) ? beside : telephones).flatMap((other) => kinds.map((kind) => `${kind}|${name}|${other}`)),
      ),
    ]),
  ];
}

/** First and last name. Many are written without a space between them; of "Anna" a firm has several. */
function isWhole(name: string): boolean {
  return name.includes(' ') || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u.test(name);
}
