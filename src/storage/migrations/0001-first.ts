import type { Migration } from './migration.ts';

/** The first release. Never edited: a later migration repairs what turns out wrong here. */
export const first: Migration = (db) => {
  const contacts = db.createObjectStore('contacts', { keyPath: 'id' });
  contacts.createIndex('byProfile', 'profiles', { multiEntry: true });
  contacts.createIndex('byJoined', 'joinedTo');
  contacts.createIndex('byBinned', 'binned.until');

  const interactions = db.createObjectStore('interactions', { keyPath: 'id' });
  interactions.createIndex('byContact', ['contact', 'at']);
  interactions.createIndex('byOwnAt', 'ownAt');

  const promises = db.createObjectStore('promises', { keyPath: 'id' });
  promises.createIndex('byContact', 'contact');
  promises.createIndex('byOpenDue', 'openDue');

  for (const name of ['followUps', 'notes', 'openers']) {
    const store = db.createObjectStore(name, { keyPath: 'id' });
    store.createIndex('byContact', 'contact');
    store.createIndex('byAt', 'at');
  }

  db.createObjectStore('settings', { keyPath: 'id' });

  const cards = db.createObjectStore('cards', { keyPath: 'id' });
  cards.createIndex('byWord', 'words', { multiEntry: true });
  cards.createIndex('byName', 'sort');
  cards.createIndex('byLast', 'last');
  cards.createIndex('byCircle', ['circle', 'last']);
  cards.createIndex('byTag', 'tags', { multiEntry: true });
  cards.createIndex('byFacet', 'facets', { multiEntry: true });
  cards.createIndex('bySince', 'since');

  const reasons = db.createObjectStore('reasons', { keyPath: 'key' });
  reasons.createIndex('byPerson', 'person');
  reasons.createIndex('byQueue', ['queue', 'from']);

  db.createObjectStore('tombstones', { keyPath: ['store', 'id'] });
  db.createObjectStore('forgotten', { keyPath: 'hash' });
  db.createObjectStore('damaged', { keyPath: 'key' });
  db.createObjectStore('local', { keyPath: 'key' });
};
