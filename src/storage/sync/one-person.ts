import type { Contact } from '../../core/relationship/contact.ts';
import { stampOf } from '../../core/relationship/record.ts';
import { profilesOf } from '../card.ts';
import { liftAll } from '../lift.ts';
import type { Memory } from '../memory.ts';
import { reading } from '../reading.ts';
import { write } from '../write.ts';

const perWrite = 100;

/**
 * Two devices that knew somebody before they met keep two records of one profile. These become one person,
 * joined to the record with the smaller id, so that every device decides the same. Records that the user
 * ever joined or split stay as the user wanted. `arrived`: contacts that came along just now.
 */
export async function joinByProfile(memory: Memory, arrived: ReadonlySet<string>): Promise<void> {
  const pairs = await doubles(memory, arrived);
  for (let at = 0; at < pairs.length; at += perWrite)
    await write(memory, async (writing) => {
      for (const { root, other } of pairs.slice(at, at + perWrite)) {
        const [kept, joined] = [await writing.get('contacts', root), await writing.get('contacts', other)];
        if (kept === null || joined === null || !isFree(kept) || !isFree(joined)) continue;
        await writing.change('contacts', other, { joinedTo: root });
        writing.touch(root);
      }
    });
}

function doubles(memory: Memory, arrived: ReadonlySet<string>) {
  return reading(memory, ['contacts'], async (tx) => {
    const index = tx.objectStore('contacts').index('byProfile');
    const pairs = new Map<string, { readonly root: string; readonly other: string }>();
    const look = async (id: string) => {
      const [contact] = liftAll('contacts', [await tx.objectStore('contacts').get(id)]);
      if (!contact || !isFree(contact)) return;
      for (const profile of profilesOf(contact)) {
        const ids = await index.getAllKeys(profile);
        const [root, ...others] = [...ids].sort();
        if (root !== undefined) for (const other of others) pairs.set(other, { root, other });
      }
    };
    const ids = [...arrived];
    // Side by side: one by one would take a turn of the event loop for each.
    for (let at = 0; at < ids.length; at += perWrite) await Promise.all(ids.slice(at, at + perWrite).map(look));
    return [...pairs.values()];
  });
}

/** Never joined and never split by anybody, and not in the bin. */
function isFree(contact: Contact): boolean {
  return contact.joinedTo === undefined && stampOf(contact, 'joinedTo') === null && !contact.binned;
}
