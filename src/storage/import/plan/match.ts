import { type Contact, listFact, textFact } from '../../../core/relationship/contact.ts';
import { same } from '../../../core/relationship/record.ts';
import { fold } from '../../words.ts';
import type { IncomingPerson } from '../incoming.ts';
import { nameKey } from '../linkedin/people.ts';
import { eventId, type Stored } from './stored.ts';

/**
 * The contact that a person of a file is; null when nobody. A profile decides. Without one, only an entry
 * that came from a file itself and has no profile either can be the same again, and only with the same
 * name and one more thing in common, or as the very same line again. Everything else that looks alike is suggested
 * for joining, not decided.
 */
export function matchOf(person: IncomingPerson, stored: Stored, taken: ReadonlySet<string>): Contact | null {
  for (const profile of person.profiles) {
    const known = stored.byProfile.get(profile);
    if (known) return known;
  }
  if (person.profiles.length > 0) return null;
  const alike = stored.byName.get(nameKey(person.name)) ?? [];
  const found = alike.filter(
    (contact) => !taken.has(contact.id) && contact.source === 'import' && Object.keys(contact.identities).length === 0,
  );
  const sure = found.filter((contact) => inCommon(person, contact, stored));
  const again = (sure.length > 0 ? sure : found).find((contact) => sameLine(person, contact));
  if (again) return again;
  if (sure.length > 0) return sure[0] ?? null;
  const [only, ...more] = found.filter((contact) => sameFirm(person, contact));
  return only && more.length === 0 ? only : null;
}

/** An address, a number or a day that both have. */
function inCommon({ facts, events }: IncomingPerson, contact: Contact, stored: Stored): boolean {
  return (
    lists.some((field) => facts[field]?.some((one) => listFact(contact, field).includes(one))) ||
    events.some((event) => stored.imported.has(eventId(contact.id, event)))
  );
}

const lists = ['emails', 'phones'] as const;

/** The same firm, and nothing that speaks against it: other addresses, other numbers, another birthday. */
function sameFirm({ facts }: IncomingPerson, contact: Contact): boolean {
  const firm = textFact(contact, 'company');
  const born = textFact(contact, 'birthday');
  return (
    facts.company !== undefined &&
    firm !== null &&
    fold(facts.company) === fold(firm) &&
    !lists.some((field) => facts[field] && listFact(contact, field).length > 0) &&
    (!facts.birthday || !born || facts.birthday === born)
  );
}

/** Everything that files told of the contact stands here again, and nothing else does. */
function sameLine({ facts, note }: IncomingPerson, contact: Contact): boolean {
  const told = Object.entries(contact.facts).flatMap(([field, fact]) =>
    fact?.from === 'import' ? [[field, fact.value] as const] : [],
  );
  const otherNote = note && contact.note && note !== contact.note && contact.stamps?.note === undefined;
  return (
    !otherNote &&
    told.every(([field, value]) => same(value, (facts as Record<string, unknown>)[field])) &&
    Object.entries(facts).every(([field, value]) => value === undefined || field in contact.facts)
  );
}

/** One person for each profile: what a file says twice about somebody is put together, the first word stands. */
export async function merged(
  people: readonly IncomingPerson[],
  breathe: () => Promise<void>,
): Promise<readonly IncomingPerson[]> {
  const byKey = new Map<string, IncomingPerson>();
  for (const person of people) {
    await breathe();
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
