import { type IDBPDatabase, wrap } from 'idb';

/** Where a page's first script (public/begin.js) leaves the connection that it asked for. Null when there is none. */
interface Begun {
  memoryBegun?: Promise<IDBDatabase | null> | undefined;
}

/**
 * The connection that the page's first script asked for before any other code was there, if it leads to `version` of
 * `name`; null where there is none, as in the background, or where nothing is kept yet. It is handed out once. `blocking` and `terminated` as in
 * `openDB` of idb.
 */
export async function takeBegun<Schema>(
  name: string,
  version: number,
  { blocking, terminated }: { readonly blocking: (db: IDBDatabase) => void; readonly terminated: () => void },
): Promise<IDBPDatabase<Schema> | null> {
  const page: Begun = globalThis as Begun;
  const begun = page.memoryBegun;
  page.memoryBegun = undefined;
  const db = (await begun) ?? null;
  if (db === null) return null;
  if (db.name !== name || db.version !== version) {
    db.close();
    return null;
  }
  db.onversionchange = () => blocking(db);
  db.onclose = terminated;
  return wrap(db) as unknown as IDBPDatabase<Schema>;
}
