import type { SiteId } from '../core/note/recipient.ts';
import type { Snapshot } from '../core/note/snapshot.ts';
import { type Contact, type ContactSource, factsFrom, identityKey, type News } from '../core/relationship/contact.ts';
import type { Changes } from '../core/relationship/record.ts';
import { lift } from './lift.ts';
import type { AnyTx } from './schema.ts';
import type { Writing } from './write.ts';

/** Somebody as read from a page. */
export interface Sighting {
  readonly identity: { readonly site: SiteId; readonly slug: string } | null;
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly at: number;
}

/** The contact with this profile, in the bin or not; null when there is none. Names never identify anybody. */
export async function contactByProfile(tx: AnyTx, profile: string): Promise<Contact | null> {
  const rows = await tx.objectStore('contacts').index('byProfile').getAll(profile);
  const found = rows
    .map((row) => lift('contacts', row).record)
    .filter((contact) => contact !== null)
    .sort((a, b) => Number(a.binned !== undefined) - Number(b.binned !== undefined) || (a.id < b.id ? -1 : 1));
  return found[0] ?? null;
}

/**
 * The id of the contact that a sighting is of, made if there is none yet and brought up to date if there
 * is. Somebody in the bin comes out of it: the user has acted again.
 */
export async function contactFor(
  writing: Writing,
  seen: Sighting & { readonly source: ContactSource },
): Promise<string> {
  const profile = seen.identity === null ? null : identityKey(seen.identity);
  const known = profile === null ? null : await contactByProfile(writing.tx, profile);
  const from = seen.identity?.site ?? 'user';
  if (known) {
    await writing.change('contacts', known.id, { ...seenAgain(known, seen), binned: null });
    return known.id;
  }
  const id = writing.memory.newId();
  await writing.create('contacts', id, {
    name: seen.name,
    identities: profile === null ? {} : { [profile]: { at: seen.at } },
    facts: factsFrom(seen.snapshot, from, seen.at),
    source: seen.source,
    since: seen.at,
    tags: {},
  });
  return id;
}

/**
 * What a newer reading changes: facts that differ, with what they say about a new role or firm. A field
 * that the page did not show this time stays as it was.
 */
export function seenAgain(known: Contact, seen: Sighting): Changes<Contact> {
  const facts = factsFrom(seen.snapshot, seen.identity?.site ?? 'user', seen.at);
  const differing = Object.fromEntries(
    Object.entries(facts).filter(
      ([field, fact]) =>
        JSON.stringify(known.facts[field as keyof typeof facts]?.value) !== JSON.stringify(fact?.value),
    ),
  );
  const news = newsIn(known, differing, seen.at);
  return { facts: differing as Contact['facts'], ...(news ? { news } : {}) };
}

function newsIn(
  known: Contact,
  differing: Readonly<Record<string, { value: unknown } | undefined>>,
  at: number,
): News | null {
  for (const field of ['role', 'company'] as const) {
    const [before, after] = [known.facts[field]?.value, differing[field]?.value];
    if (typeof before === 'string' && typeof after === 'string') return { field, value: after, at };
  }
  return null;
}
