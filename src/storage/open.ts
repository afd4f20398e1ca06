import { openDB, unwrap } from 'idb';
import { takeBegun } from './begun.ts';
import { asMemoryError, MemoryError } from './memory-error.ts';
import { migrations } from './migrations/index.ts';
import type { Database, MemorySchema } from './schema.ts';

export const databaseName = 'vitamin-b';

/** How long an upgrade waits for other windows to let go before it says so, milliseconds. */
const usualPatience = 4000;

/**
 * Opens the database and brings it to the newest version. Other contexts let go of it by themselves when
 * an upgrade asks; `lost` is called when this one has to, or when the browser closed it.
 */
export async function openDatabase(name: string, lost: () => void, patience = usualPatience): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new MemoryError('unavailable', 'there is no IndexedDB here');
  const letGo = (db: IDBDatabase) => {
    db.close();
    lost();
  };
  const begun = await takeBegun<MemorySchema>(name, migrations.length, { blocking: letGo, terminated: lost });
  if (begun) return begun;
  let impatient: ReturnType<typeof setTimeout> | undefined;
  let refuse: (error: MemoryError) => void = () => {};
  const refused = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  const opening = openDB<MemorySchema>(name, migrations.length, {
    upgrade(db, oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(oldVersion)) migrate(unwrap(db), unwrap(transaction));
    },
    blocked() {
      impatient = setTimeout(
        () => refuse(new MemoryError('blocked', 'another window holds an older version of the memory open')),
        patience,
      );
    },
    blocking(_current, _wanted, event) {
      letGo(event.target as IDBDatabase);
    },
    terminated: lost,
  });
  try {
    return await Promise.race([opening, refused]);
  } catch (error) {
    opening.then((late) => late.close()).catch(() => {});
    throw asMemoryError(error);
  } finally {
    clearTimeout(impatient);
  }
}
