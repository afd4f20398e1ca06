import type { Running } from './chromium.ts';

/** A file of the extension that runs nothing: opened in a tab, it is a quiet place of the extension's own origin. */
const quiet = 'licences.txt';

/** Every record of one store of the extension's database, read as it lies there. */
export async function stored(running: Running, store: string): Promise<readonly Record<string, unknown>[]> {
  const page = await running.openOwn(quiet);
  try {
    return await page.evaluate(async (name) => {
      const known = (await indexedDB.databases()).find((one) => !one.name?.endsWith('-sync'));
      if (!known?.name) return [];
      const settle = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settle(indexedDB.open(known.name));
      try {
        return (await settle(database.transaction(name).objectStore(name).getAll())) as Record<string, unknown>[];
      } finally {
        database.close();
      }
    }, store);
  } finally {
    await page.close();
  }
}

/** Every card, sheet by sheet. */
export async function storedCards(running: Running): Promise<readonly Record<string, unknown>[]> {
  const sheets = await stored(running, 'sheets');
  return sheets.flatMap(({ cards }) => (cards as readonly string[]).map((text) => JSON.parse(text)));
}
