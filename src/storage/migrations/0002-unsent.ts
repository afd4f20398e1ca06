import type { Migration } from './migration.ts';

/** What the other devices have not been told yet: keys of people and the like, no content. */
export const unsent: Migration = (db) => {
  db.createObjectStore('unsent', { keyPath: 'key' });
};
