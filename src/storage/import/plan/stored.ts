import { type Contact, listFact } from '../../../core/relationship/contact.ts';
import type { InteractionKind } from '../../../core/relationship/interaction.ts';
import { lift, liftAll } from '../../lift.ts';
import type { Memory } from '../../memory.ts';
import { reading } from '../../reading.ts';
import type { ContactRow } from '../../schema.ts';
import { straysIn, toldMark, toldPrefix, toldRows } from '../../told.ts';
import { nameKey } from '../linkedin/people.ts';

/** What is kept already, as far as an import has to know it. */
export interface Stored {
  readonly byProfile: ReadonlyMap<string, Contact>;
  readonly byName: ReadonlyMap<string, readonly Contact[]>;
  readonly contacts: readonly Contact[];
  /** The entries that earlier imports made, by id. */
  readonly imported: ReadonlyMap<string, ImportedEntry>;
  /** Entries of other origin, of those contacts that were asked for. */
  readonly others: ReadonlyMap<string, readonly { readonly kind: InteractionKind; readonly at: number }[]>;
  /** The memory's clock when this was read: when it moves, something was written since. */
  readonly clock: string;
}

/** When it was, and whether it says more than that; empty where only its id is known. */
export interface ImportedEntry {
  readonly at?: number;
  readonly text?: string;
}

/** The id of an imported event: the same event of the same contact always has the same one. */
export function eventId(contact: string, event: { readonly kind: InteractionKind; readonly key: string }): string {
  return `${toldPrefix(contact)}${event.kind}-${event.key}`;
}

export function storedFrom(
  contacts: readonly Contact[],
  imported: Stored['imported'],
  others: Stored['others'],
  clock: string,
): Stored {
  const byProfile = new Map<string, Contact>();
  const byName = new Map<string, Contact[]>();
  for (const contact of contacts) {
    for (const profile of Object.keys(contact.identities)) {
      const known = byProfile.get(profile);
      if (!known || (known.binned && !contact.binned)) byProfile.set(profile, contact);
    }
    const key = nameKey(contact.name);
    const same = byName.get(key);
    if (same) same.push(contact);
    else byName.set(key, [contact]);
  }
  return { byProfile, byName, contacts, imported, others, clock };
}

const page = 500;

/** Reads what is kept. `lookAt` names contacts whose own entries are needed too. */
export function readStored(memory: Memory, lookAt: readonly string[] = []): Promise<Stored> {
  return reading(memory, ['contacts', 'interactions', 'local'], async (tx) => {
    const contacts: Contact[] = [];
    const imported = new Map<string, ImportedEntry>();
    let after: string | undefined;
    for (;;) {
      const rows: readonly unknown[] = await tx
        .objectStore('contacts')
        .getAll(after === undefined ? null : IDBKeyRange.lowerBound(after, true), page);
      for (const row of rows) {
        const { record } = lift('contacts', row);
        if (record) contacts.push(record);
        for (const entry of toldRows(row as ContactRow))
          imported.set((entry as { readonly id: string }).id, entry as ImportedEntry);
      }
      const last = rows[rows.length - 1] as { readonly id?: string } | undefined;
      if (rows.length < page || last?.id === undefined) break;
      after = last.id;
    }
    const interactions = tx.objectStore('interactions');
    for (const id of await straysIn(tx)) if (!imported.has(id)) imported.set(id, {});
    const others = new Map<string, { kind: InteractionKind; at: number }[]>();
    for (const id of lookAt) {
      const rows = await interactions.index('byContact').getAll(IDBKeyRange.bound([id], [id, []]));
      const own = liftAll('interactions', rows).filter((entry) => !entry.id.startsWith(toldMark));
      if (own.length > 0) others.set(id, own);
    }
    const clock = await tx.objectStore('local').get('clock');
    return storedFrom(contacts, imported, others, clock ? String(clock.value) : '');
  });
}

/** The e-mail addresses known of a contact. */
export function emailsOf(contact: Contact): readonly string[] {
  return listFact(contact, 'emails');
}
