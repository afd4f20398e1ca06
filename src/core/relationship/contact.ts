import type { Recipient, SiteId } from '../note/recipient.ts';
import type { Snapshot } from '../note/snapshot.ts';
import type { CircleId } from './circles.ts';
import type { Kept } from './record.ts';

/** A person the user keeps. Every optional field that is absent is unknown or not set. */
export interface Contact extends Kept {
  readonly name: string;
  /** Profiles, keyed by `identityKey`. */
  readonly identities: Readonly<Record<string, { readonly at: number }>>;
  readonly facts: Facts;
  /** The act by which the user began to keep this person. */
  readonly source: ContactSource;
  /** Kept since, UTC milliseconds. */
  readonly since: number;
  readonly met?: Meeting;
  readonly tags: Readonly<Record<string, true>>;
  /** One of the user's own goals, in their words. */
  readonly goal?: string;
  /** Absent: no clock runs for this person. */
  readonly circle?: CircleId;
  /** The user's own word on whether this person stands outside their bubble; absent: computed. */
  readonly bridge?: boolean;
  /** For the user's eyes only. Never shown inside a page. */
  readonly note?: string;
  /** What last changed on the profile. */
  readonly news?: News;
  /** The record that this one was joined to: both are one person, and stay two records. */
  readonly joinedTo?: string;
  /** In the bin since `at`, to be removed for good at `until`. Undo takes this field away. */
  readonly binned?: { readonly at: number; readonly until: number; readonly hash: boolean };
}

export type ContactSource = 'invitation' | 'remembered' | 'opener' | 'import' | 'typed';

export interface Meeting {
  readonly how: 'online' | 'in-person';
  readonly where?: string;
  readonly when?: number;
}

export interface News {
  readonly field: 'role' | 'company';
  readonly value: string;
  readonly at: number;
}

/** One thing known about a person, with where and when it was read. */
export interface Fact {
  readonly value: unknown;
  readonly how: string;
  readonly from: SiteId | 'import' | 'user';
  /** UTC milliseconds. */
  readonly at: number;
}

/** What an address book, an archive or the user knows beside what a profile shows. */
export interface Details {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Pages that are no profile on a network. */
  readonly links: readonly string[];
  /** `YYYY-MM-DD`, or `--MM-DD` without a year. */
  readonly birthday: string;
  /** Names that the user has replaced, the latest first: who looks for an old one still finds the person. */
  readonly formerNames: readonly string[];
}

export type FactField = keyof Recipient | keyof Details;
export type Facts = { readonly [F in FactField]?: Fact };

/** Fields of a contact that are merged entry by entry. */
export const contactMaps = ['identities', 'facts', 'tags'] as const;

/** The key of a profile: "linkedin/some-slug". Slugs are lower-case and percent-decoded already. */
export function identityKey(identity: { readonly site: SiteId; readonly slug: string }): string {
  return `${identity.site}/${identity.slug}`;
}

export function identityOfKey(key: string): { site: SiteId; slug: string } | null {
  const slash = key.indexOf('/');
  const site = key.slice(0, slash);
  return site === 'linkedin' || site === 'xing' ? { site, slug: key.slice(slash + 1) } : null;
}

/** Long texts and lists are shortened to what an opener or a memory can use; the rest is not kept. */
const keptText = 600;
const keptItems = 12;

/** What is kept of a page's reading. Values are verbatim, only shortened. */
export function factsFrom(snapshot: Snapshot, from: Fact['from'], at: number): Facts {
  const facts: Record<string, Fact> = {};
  for (const [field, found] of Object.entries(snapshot)) {
    if (found === undefined || field === 'name') continue;
    facts[field] = { value: shorten(found.value), how: found.how, from, at };
  }
  return facts as Facts;
}

/** A fact's text when it is one; null otherwise. */
export function textFact(contact: Contact, field: FactField): string | null {
  const value = contact.facts[field]?.value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A fact's list of texts; empty when it is none. */
export function listFact(contact: Contact, field: FactField): readonly string[] {
  const value = contact.facts[field]?.value;
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The contact as the recipient of a note: what is known, without where it was read. */
export function recipientFrom(contact: Contact): Recipient {
  const known = Object.entries(contact.facts).map(([field, fact]) => [field, fact?.value]);
  return { ...Object.fromEntries(known), name: contact.name } as Recipient;
}

function shorten(value: unknown): unknown {
  if (typeof value === 'string') return value.length > keptText ? `${value.slice(0, keptText - 1)}…` : value;
  if (Array.isArray(value)) return value.slice(0, keptItems).map(shorten);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shorten(inner)]));
  return value;
}
