import type { CircleId } from '../../core/relationship/circles.ts';
import { type Contact, type Fact, type FactField, listFact, textFact } from '../../core/relationship/contact.ts';
import type { Decision } from '../../core/relationship/decision.ts';
import { type Interaction, inForce } from '../../core/relationship/interaction.ts';
import type { OpenPromise } from '../../core/relationship/promise.ts';
import type { SentNote, WaitingOpener } from '../../core/relationship/sent-note.ts';
import { standingOf } from '../../core/relationship/standing.ts';
import { historyOf, type WholeHistory } from '../history.ts';
import { lift } from '../lift.ts';
import type { Memory } from '../memory.ts';
import { everybodyBy } from '../people-index.ts';
import { reading } from '../reading.ts';

/** One person as the writers of files see them: joined contacts are one. */
export interface ExportedPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly company: string;
  readonly headline: string;
  readonly place: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly links: readonly string[];
  readonly birthday: string;
  /** Keys of profiles: "linkedin/some-slug". */
  readonly profiles: readonly string[];
  readonly tags: readonly string[];
  readonly circle?: CircleId;
  readonly goal: string;
  readonly note: string;
  readonly known: number;
  readonly last?: number;
  readonly changed: number;
  readonly contacts: readonly Contact[];
  readonly interactions: readonly Interaction[];
  readonly promises: readonly OpenPromise[];
  /** Reasons to get back to them that were put off or done. */
  readonly decisions: readonly Decision[];
  readonly notes: readonly SentNote[];
  readonly openers: readonly WaitingOpener[];
}

const stores = ['contacts', 'interactions', 'promises', 'followUps', 'notes', 'openers'] as const;
const page = 100;

/**
 * Everybody, or those named, in the order of their names, a page at a time. Whoever is in the bin is not
 * among them.
 */
export async function* exportedPeople(memory: Memory, only?: readonly string[]): AsyncGenerator<ExportedPerson[]> {
  const ids = only ?? (await everybodyBy(memory, 'name'));
  for (let from = 0; from < ids.length; from += page) {
    yield await reading(memory, stores, async (tx) => {
      const found = await Promise.all(
        ids.slice(from, from + page).map(async (id) => {
          const row = await tx.objectStore('contacts').get(id);
          const { record } = row === undefined ? { record: null } : lift('contacts', row);
          return record && !record.binned ? exportedPerson(await historyOf(tx, record)) : null;
        }),
      );
      return found.filter((person) => person !== null);
    });
  }
}

/** Puts what is kept of a person into the shape that files are written from. Pure. */
export function exportedPerson(whole: WholeHistory): ExportedPerson {
  const { history, notes, openers } = whole;
  const { contacts } = history;
  const [root] = contacts;
  const standing = standingOf(history);
  const text = (field: FactField) => firstOf(contacts, (contact) => textFact(contact, field)) ?? '';
  const list = (field: FactField) => [...new Set(contacts.flatMap((contact) => listFact(contact, field)))];
  const circle = firstOf(contacts, (contact) => contact.circle);
  return {
    id: root.id,
    name: root.name,
    role: text('role'),
    company: text('company'),
    headline: text('headline'),
    place: text('location'),
    emails: list('emails'),
    phones: list('phones'),
    links: list('links'),
    birthday: firstOf(contacts, birthdayOf) ?? '',
    profiles: [...new Set(contacts.flatMap((contact) => Object.keys(contact.identities)))].sort(),
    tags: [...new Set(contacts.flatMap((contact) => Object.keys(contact.tags)))].sort(),
    ...(circle === undefined ? {} : { circle }),
    goal: String(firstOf(contacts, (contact) => contact.goal) ?? ''),
    note: contacts.flatMap((contact) => contact.note ?? []).join('\n'),
    known: standing.known,
    ...(standing.last === undefined ? {} : { last: standing.last }),
    changed: Math.max(...contacts.map(lastChange)),
    contacts,
    interactions: inForce(history.interactions).map(inWords),
    promises: history.promises.map(inWords).sort((a, b) => a.made - b.made),
    decisions: history.decisions,
    notes: notes.map(inWords).sort((a, b) => a.at - b.at),
    openers: openers.map(inWords),
  };
}

/** A birthday as files write it, `YYYY-MM-DD` or `--MM-DD`; null when it is none. */
export function birthdayOf(contact: Contact): string | null {
  const text = textFact(contact, 'birthday');
  return text !== null && /^(?:\d{4}|-)-\d\d-\d\d$/.test(text) ? text : null;
}

/** What is kept may be older than today's checks: one odd value must not keep everybody's from being written. */
function inWords<R extends { readonly text?: string }>(record: R): R {
  return record.text === undefined || typeof record.text === 'string'
    ? record
    : { ...record, text: String(record.text) };
}

function firstOf<T>(contacts: readonly Contact[], read: (contact: Contact) => T | null | undefined): T | undefined {
  for (const contact of contacts) {
    const found = read(contact);
    if (found !== null && found !== undefined && found !== '') return found;
  }
  return undefined;
}

function lastChange(contact: Contact): number {
  const times = (Object.values(contact.facts) as (Fact | undefined)[]).map((fact) => fact?.at ?? 0);
  return Math.max(contact.since, ...times);
}
