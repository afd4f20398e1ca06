import type { Contact, Fact, News } from '../../../core/relationship/contact.ts';
import { type Changes, same } from '../../../core/relationship/record.ts';
import { fold } from '../../words.ts';
import type { IncomingFacts, IncomingPerson } from '../incoming.ts';

/** Somebody's role or firm is another one than before. */
export interface JobChange {
  readonly contact: string;
  readonly name: string;
  readonly field: 'role' | 'company';
  readonly before: string;
  readonly now: string;
}

const lists: ReadonlySet<string> = new Set(['emails', 'phones', 'links']);

/** Facts of a file as they are kept: each with its file and day. */
export function factsOf(facts: IncomingFacts, file: string, made: number): Contact['facts'] {
  const kept: Record<string, Fact> = {};
  for (const [field, value] of Object.entries(facts))
    if (value !== undefined) kept[field] = { value, how: `import: ${file}`, from: 'import', at: made };
  return kept as Contact['facts'];
}

/**
 * What a file changes about a contact that is kept already; null when nothing. A file that is older than
 * what is known, and what the user said themselves, never lose against it.
 */
export function changesTo(
  contact: Contact,
  person: IncomingPerson,
  made: number,
): { readonly changes: Changes<Contact>; readonly job: JobChange | null } | null {
  const facts: Record<string, Fact> = {};
  let job: JobChange | null = null;
  for (const [field, fact] of Object.entries(factsOf(person.facts, person.file, made)) as [
    keyof Contact['facts'],
    Fact,
  ][]) {
    const known = contact.facts[field];
    const next = lists.has(field) ? grown(known, fact) : newer(known, fact);
    if (next === null || removedByUser(contact, `facts/${field}`)) continue;
    facts[field] = next;
    if ((field === 'role' || field === 'company') && typeof known?.value === 'string')
      job ??= { contact: contact.id, name: contact.name, field, before: known.value, now: String(next.value) };
  }
  const identities = Object.fromEntries(
    person.profiles
      .filter((profile) => !contact.identities[profile] && !removedByUser(contact, `identities/${profile}`))
      .map((profile) => [profile, { at: made }]),
  );
  const tags = Object.fromEntries(
    (person.tags ?? [])
      .filter((tag) => !contact.tags[tag] && !removedByUser(contact, `tags/${tag}`))
      .map((tag) => [tag, true as const]),
  );
  const news: News | null = job === null ? null : { field: job.field, value: job.now, at: made };
  const changes: Changes<Contact> = {
    ...(Object.keys(facts).length > 0 ? { facts: facts as Contact['facts'] } : {}),
    ...(Object.keys(identities).length > 0 ? { identities } : {}),
    ...(Object.keys(tags).length > 0 ? { tags } : {}),
    ...(renamed(contact, person, made) ? { name: person.name } : {}),
    ...(person.note && contact.note === undefined && !removedByUser(contact, 'note') ? { note: person.note } : {}),
    ...(news ? { news } : {}),
  };
  return Object.keys(changes).length > 0 ? { changes, job } : null;
}

function newer(known: Fact | undefined, fact: Fact): Fact | null {
  if (known === undefined) return fact;
  if (known.from === 'user' || known.at >= fact.at || same(known.value, fact.value)) return null;
  const [before, now] = [known.value, fact.value];
  return typeof before === 'string' && typeof now === 'string' && fold(before) === fold(now) ? null : fact;
}

/** Lists only grow: an address that one file does not name may stand in another. */
function grown(known: Fact | undefined, fact: Fact): Fact | null {
  if (known === undefined) return fact;
  const before = Array.isArray(known.value) ? (known.value as readonly unknown[]) : [];
  const added = (fact.value as readonly unknown[]).filter((item) => !before.includes(item));
  return added.length === 0 ? null : { ...fact, value: [...before, ...added] };
}

/** A stamp without a value: it was there, and was taken away. */
function removedByUser(contact: Contact, path: string): boolean {
  if (contact.stamps?.[path] === undefined) return false;
  const slash = path.indexOf('/');
  const fields = contact as unknown as Record<string, Record<string, unknown> | undefined>;
  return slash < 0 ? fields[path] === undefined : fields[path.slice(0, slash)]?.[path.slice(slash + 1)] === undefined;
}

/** A name that only files ever wrote follows the newer file. */
function renamed(contact: Contact, person: IncomingPerson, made: number): boolean {
  if (contact.name === person.name || contact.source !== 'import' || contact.stamps?.name !== undefined) return false;
  const read = Math.max(0, ...person.profiles.map((profile) => contact.identities[profile]?.at ?? 0));
  return read > 0 && read < made;
}
