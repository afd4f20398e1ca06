import type { Migration } from './migration.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * What files told of a person is kept with the contact, reasons with the card, and words are gathered by their
 * beginning: a large import writes two rows a person instead of fourteen.
 */
export const toldAndWords: Migration = (db, tx) => {
  db.createObjectStore('words', { keyPath: 'key' });
  db.createObjectStore('freshWords', { keyPath: 'key' });
  db.createObjectStore('seats', { keyPath: 'key' });
  const cards = tx.objectStore('cards');
  cards.deleteIndex('byWord');
  cards.deleteIndex('byTag');
  cards.createIndex('byLoose', 'loose', { multiEntry: true });
  cards.createIndex('bySeat', 'seat');
  cards.createIndex('byQueue', 'waits', { multiEntry: true });
  reasonsIntoCards(db, tx);
  importedIntoContacts(tx);
};

function reasonsIntoCards(db: IDBDatabase, tx: IDBTransaction): void {
  const all = tx.objectStore('reasons').getAll();
  all.onsuccess = () => {
    const byPerson = grouped(all.result as Row[], 'person');
    db.deleteObjectStore('reasons');
    const walk = tx.objectStore('cards').openCursor();
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (!cursor) return;
      const card = cursor.value as Row;
      const reasons = (byPerson.get(String(card.id)) ?? []).map(({ key: _, ...reason }) => reason);
      const waits = reasons.map(({ queue, from }: Row) => [queue, from]);
      cursor.update({ ...card, reasons, waits, loose: ['*', ...(card.words as string[])] });
      cursor.continue();
    };
  };
}

function importedIntoContacts(tx: IDBTransaction): void {
  const entries = tx.objectStore('interactions');
  const all = entries.getAll(IDBKeyRange.bound('im-', 'im-\uffff'));
  all.onsuccess = () => {
    for (const [contact, told] of grouped(all.result as Row[], 'contact')) {
      const own = told.filter(({ id }) => String(id).startsWith(`im-${contact}-`));
      const known = tx.objectStore('contacts').get(contact);
      known.onsuccess = () => {
        if (known.result === undefined || own.length === 0) return;
        const short = own.map(({ id, contact: _, ...entry }) => ({
          id: String(id).slice(`im-${contact}-`.length),
          ...entry,
        }));
        tx.objectStore('contacts').put({ ...(known.result as Row), told: JSON.stringify(short) });
        for (const { id } of own) entries.delete(id as string);
      };
    }
  };
}

function grouped(rows: readonly Row[], field: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row[field]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
