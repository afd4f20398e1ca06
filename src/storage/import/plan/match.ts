import { type Contact, textFact } from '../../../core/relationship/contact.ts';
import { fold } from '../../words.ts';
import type { IncomingPerson } from '../incoming.ts';
import { nameKey } from '../linkedin/people.ts';
import { emailsOf, eventId, type Stored } from './stored.ts';

/**
 * The contact that a person of a file is; null when nobody. A profile decides. Without one, only an entry
 * that came from a file itself and has no profile either can be the same again, and only with the same
 * name and one more thing in common. Everything else that looks alike is suggested for joining, not decided.
 */
export function matchOf(person: IncomingPerson, stored: Stored, taken: ReadonlySet<string>): Contact | null {
  for (const profile of person.profiles) {
    const known = stored.byProfile.get(profile);
    if (known) return known;
  }
  if (person.profiles.length > 0) return null;
  const alike = stored.byName.get(nameKey(person.name)) ?? [];
  return alike.find((contact) => !taken.has(contact.id) && sameEntry(person, contact, stored)) ?? null;
}

function sameEntry(person: IncomingPerson, contact: Contact, stored: Stored): boolean {
  if (contact.source !== 'import' || Object.keys(contact.identities).length > 0) return false;
  const { emails = [], company } = person.facts;
  const known = emailsOf(contact);
  if (emails.some((email) => known.includes(email))) return true;
  if (person.events.some((event) => stored.imported.has(eventId(contact.id, event)))) return true;
  const firm = textFact(contact, 'company');
  if (company && firm) return fold(company) === fold(firm);
  return emails.length === 0 && known.length === 0 && !company && !firm;
}

/** One person for each profile: what a file says twice about somebody is put together, the first word stands. */
export function merged(people: readonly IncomingPerson[]): IncomingPerson[] {
  const byKey = new Map<string, IncomingPerson>();
  for (const person of people) {
    const key = person.profiles[0] ?? lonelyKey(person);
    const before = byKey.get(key);
    byKey.set(key, before ? together(before, person) : person);
  }
  return [...byKey.values()];
}

/** Without a profile, only the same name with the same facts is the same line twice. */
function lonelyKey({ name, facts, events }: IncomingPerson): string {
  return `?${nameKey(name)}|${JSON.stringify(facts)}|${events[0]?.key ?? ''}`;
}

function together(a: IncomingPerson, b: IncomingPerson): IncomingPerson {
  return {
    ...b,
    ...a,
    profiles: [...new Set([...a.profiles, ...b.profiles])],
    facts: { ...b.facts, ...a.facts },
    tags: [...new Set([...(a.tags ?? []), ...(b.tags ?? [])])],
    events: [...a.events, ...b.events],
    kept: a.kept || b.kept,
  };
}
