import { type Contact, listFact } from '../core/relationship/contact.ts';
import { nameKey } from './import/linkedin/people.ts';
import { liftAll } from './lift.ts';
import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import { write } from './write.ts';

const page = 500;
const atOnce = 50;

/**
 * Takes these names out of what other people's profiles showed as mutual contacts. A name that somebody who is still
 * kept has too stays.
 */
export async function unnameAmongMutual(memory: Memory, names: readonly string[]): Promise<void> {
  const gone = new Set(names.map(nameKey));
  const named = new Set<string>();
  let after: string | null = null;
  for (;;) {
    const contacts: readonly Contact[] = await reading(memory, ['contacts'], async (tx) =>
      liftAll(
        'contacts',
        await tx.objectStore('contacts').getAll(after === null ? null : IDBKeyRange.lowerBound(after, true), page),
      ),
    );
    for (const contact of contacts) {
      if (!contact.binned) gone.delete(nameKey(contact.name));
      if (listFact(contact, 'mutual').length > 0) named.add(contact.id);
    }
    after = contacts[contacts.length - 1]?.id ?? null;
    if (after === null || gone.size === 0) break;
  }
  if (gone.size === 0) return;
  const ids = [...named];
  for (let from = 0; from < ids.length; from += atOnce)
    await write(memory, async (writing) => {
      for (const id of ids.slice(from, from + atOnce)) {
        const contact = await writing.get('contacts', id);
        const fact = contact?.facts.mutual;
        if (!contact || !fact) continue;
        const value = listFact(contact, 'mutual').filter((name) => !gone.has(nameKey(name)));
        if (value.length === listFact(contact, 'mutual').length) continue;
        await writing.change('contacts', id, { facts: { mutual: value.length > 0 ? { ...fact, value } : null } });
      }
    });
}
