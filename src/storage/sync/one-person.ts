import { timeOf } from '../../core/relationship/clock.ts';
import type { Contact } from '../../core/relationship/contact.ts';
import { day } from '../../core/relationship/days.ts';
import { stampOf } from '../../core/relationship/record.ts';
import { profilesOf } from '../card.ts';
import { binDays, forgottenAmong } from '../forgotten.ts';
import { liftAll } from '../lift.ts';
import type { Memory } from '../memory.ts';
import { reading } from '../reading.ts';
import { write } from '../write.ts';

const perWrite = 100;

/**
 * A device that did not know yet may tell of somebody who was forgotten here: they go into the bin on every device,
 * from which the user can bring them back. Only the same profile counts, kept before the user had them forgotten.
 * `arrived`: contacts that came along just now.
 */
export async function binForgotten(memory: Memory, arrived: ReadonlySet<string>): Promise<void> {
  if ((await reading(memory, ['forgotten'], (tx) => tx.objectStore('forgotten').count())) === 0) return;
  const ids = [...arrived];
  for (let at = 0; at < ids.length; at += perWrite) {
    const portion = ids.slice(at, at + perWrite);
    const contacts = await reading(memory, ['contacts'], async (tx) =>
      liftAll('contacts', await Promise.all(portion.map((id) => tx.objectStore('contacts').get(id)))),
    );
    const free = contacts.filter((contact) => !contact.binned && stampOf(contact, 'binned') === null);
    const found = await forgottenAmong(memory, free.flatMap(profilesOf));
    const away = free.filter((contact) =>
      profilesOf(contact).some((profile) => timeOf(contact.born) < (found.get(profile) ?? 0)),
    );
    if (away.length > 0)
      await write(memory, async (writing) => {
        for (const { id } of away)
          await writing.change('contacts', id, {
            binned: { at: writing.now, until: writing.now + binDays * day, hash: true },
          });
      });
  }
}

interface Pair {
  readonly root: string;
  readonly other: string;
}

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

/** A hundred a transaction: whoever writes meanwhile waits for one of them. */
async function doubles(memory: Memory, arrived: ReadonlySet<string>): Promise<readonly Pair[]> {
  const ids = [...arrived];
  const pairs = new Map<string, Pair>();
  for (let at = 0; at < ids.length; at += perWrite) {
    for (const pair of await doublesAmong(memory, ids.slice(at, at + perWrite))) pairs.set(pair.other, pair);
    await memory.way.give(true);
  }
  return [...pairs.values()];
}

function doublesAmong(memory: Memory, ids: readonly string[]): Promise<readonly Pair[]> {
  return reading(memory, ['contacts'], async (tx) => {
    const index = tx.objectStore('contacts').index('byProfile');
    const pairs: Pair[] = [];
    const look = async (id: string) => {
      const [contact] = liftAll('contacts', [await tx.objectStore('contacts').get(id)]);
      if (!contact || !isFree(contact)) return;
      for (const profile of profilesOf(contact)) {
        const ids = await index.getAllKeys(profile);
        const [root, ...others] = [...ids].sort();
        if (root !== undefined) for (const other of others) pairs.push({ root, other });
      }
    };
    // Side by side: one by one would take a turn of the event loop for each.
    await Promise.all(ids.map(look));
    return pairs;
  });
}

/** Never joined and never split by anybody, and not in the bin. */
function isFree(contact: Contact): boolean {
  return contact.joinedTo === undefined && stampOf(contact, 'joinedTo') === null && !contact.binned;
}
