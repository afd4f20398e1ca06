import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { openMemory } from '../../src/storage/memory.ts';
import { migrations } from '../../src/storage/migrations/index.ts';
import { databaseName } from '../../src/storage/open.ts';
import { remember } from '../../src/storage/people.ts';

const begin = readFileSync('public/begin.js', 'utf8');
/** What a page's head does before its own code is there. */
const beginPage = () => new Function(begin)() as undefined;
const begun = () => (globalThis as { memoryBegun?: Promise<IDBDatabase | null> }).memoryBegun;

const ada = {
  identity: { site: 'xing', slug: 'Ada_L' },
  name: 'Ada Lovelace',
  snapshot: {},
  at: 1_700_000_000_000,
} as const;
const keep = async () => {
  const memory = openMemory();
  await remember(memory, ada);
  return memory;
};
const versionOf = async () => (await indexedDB.databases()).find(({ name }) => name === databaseName)?.version;

afterEach(async () => {
  await new Promise((done, failed) => {
    const gone = indexedDB.deleteDatabase(databaseName);
    gone.onsuccess = done;
    gone.onerror = failed;
  });
});

test('the connection that a page began is the one it reads with, once', async () => {
  await (await keep()).close();
  beginPage();
  const early = await begun();
  const memory = openMemory();
  const db = await memory.database();
  expect(db.version).toBe(migrations.length);
  expect(begun()).toBeUndefined();
  expect(await db.count('contacts')).toBe(1);
  // It is the same connection: closed there, it is closed here, and the next one is new.
  early?.close();
  expect(() => db.transaction('contacts')).toThrow();
  expect(await (await memory.reopen(db)).count('contacts')).toBe(1);
  await memory.close();
});

test('where nothing is kept yet nothing is left behind, and the memory is made as ever', async () => {
  beginPage();
  expect(await begun()).toBeNull();
  expect(await versionOf()).toBeUndefined();
  await (await keep()).close();
  expect(await versionOf()).toBe(migrations.length);
});

test('an older version is not kept from being brought to the newest', async () => {
  await new Promise<void>((done) => {
    const asked = indexedDB.open(databaseName, 1);
    asked.onupgradeneeded = () => migrations[0]?.(asked.result, asked.transaction as IDBTransaction);
    asked.onsuccess = () => {
      asked.result.close();
      done();
    };
  });
  beginPage();
  await (await keep()).close();
  expect(await versionOf()).toBe(migrations.length);
});

test('a begun connection lets go when another context brings the memory further', async () => {
  await (await keep()).close();
  beginPage();
  await begun();
  const memory = openMemory();
  await memory.database();
  await new Promise<void>((done, blocked) => {
    const asked = indexedDB.open(databaseName, migrations.length + 1);
    asked.onblocked = blocked;
    asked.onsuccess = () => {
      asked.result.close();
      done();
    };
  });
  await expect(memory.database()).rejects.toThrow();
  await memory.close().catch(() => {});
});

test('an area with code of its own has it fetched with the page, the others fetch nothing', () => {
  for (const [hash, file] of [
    ['#/pictures', 'pictures-view'],
    ['#/data?who=x', 'data-view'],
    ['#/people?q=data', null],
    ['', null],
  ] as const) {
    document.head.replaceChildren();
    location.hash = hash;
    beginPage();
    const links = [...document.head.querySelectorAll('link')].map((link) => [link.rel, link.getAttribute('href')]);
    expect(links).toEqual(file === null ? [] : [['modulepreload', `/assets/${file}.js`]]);
    // A part's file is called as its module is.
    if (file) expect(existsSync(`src/entries/overview/${file.replace('-view', '')}/${file}.tsx`)).toBe(true);
  }
  location.hash = '';
});
