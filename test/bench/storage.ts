import { defaultCircles } from '../../src/core/relationship/circles.ts';
import { rank, today } from '../../src/core/relationship/follow-ups.ts';
import { reasonsFor } from '../../src/core/relationship/reasons.ts';
import { standingOf } from '../../src/core/relationship/standing.ts';
import { recordInvitation } from '../../src/storage/invitations.ts';
import { openMemory } from '../../src/storage/memory.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { personOf } from '../../src/storage/people.ts';
import { searchPeople } from '../../src/storage/search.ts';
import { followUpsToday } from '../../src/storage/today.ts';
import { thisWeek } from '../../src/storage/week.ts';
import { dice, generate, type Network } from '../storage/generate.ts';

/** Milliseconds of one measure: the middle one, the one that 95 % stay under, and the worst. */
export interface Times {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

const now = Date.UTC(2026, 10, 12, 11);
const name = (people: number) => `bench-${people}`;
const memoryOf = (people: number) => openMemory({ name: name(people), now: () => now });

/** Fills a database of its own and says how long that took, and how long the page was ever blocked. */
async function fill(people: number, each: number): Promise<{ ms: number; longestBlock: number }> {
  const network = generate({ people, each, now });
  const memory = memoryOf(people);
  let longestBlock = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    const at = performance.now();
    longestBlock = Math.max(longestBlock, at - last - 16);
    last = at;
  }, 16);
  const begin = performance.now();
  await mergeIn(memory, network);
  const ms = performance.now() - begin;
  clearInterval(beat);
  await memory.close();
  return { ms, longestBlock };
}

/** The same people under one key of storage.local, as comparable extensions keep them. */
async function fillLocal(people: number, each: number): Promise<void> {
  await chrome.storage.local.clear();
  await chrome.storage.local.set({ network: generate({ people, each, now }) });
}

/** As somebody types: names letter by letter, words that many or none have, and several words. */
const queries = ['g', 'gi', 'gie', 'gies', 'giess', 'm', 'mü', 'mül', 'mull', 'a', 'an', 'ann', 'x'];
const severalWords = ['zwickau fä', 'ilse gör', 'werkleiterin h', 'giesserei aalen m', 'lumbricus z k'];

async function measure(people: number) {
  const memory = memoryOf(people);
  await followUpsToday(memory);
  const roll = dice(7);
  const anyone = () =>
    `person-${Math.floor(roll() * people)
      .toString(36)
      .padStart(5, '0')}`;
  const list = await times(40, async () => {
    await Promise.all([followUpsToday(memory), thisWeek(memory)]);
  });
  const search = await times(queries.length * 4, async (turn) => {
    await searchPeople(memory, queries[turn % queries.length] ?? '');
  });
  const searchSeveral = await times(severalWords.length * 6, async (turn) => {
    await searchPeople(memory, severalWords[turn % severalWords.length] ?? '');
  });
  const open = await times(60, async () => {
    if ((await personOf(memory, anyone())) === null) throw new Error('nobody there');
  });
  const record = await times(40, async (turn) => {
    await recordInvitation(memory, {
      id: `bench-invitation-${people}-${turn}-${Math.floor(performance.now())}`,
      identity: { site: 'linkedin', slug: turn % 2 ? `new-${turn}` : anyone() },
      name: 'Jördis Großkopf',
      snapshot: { company: { value: 'Gießerei Muldental', how: 'bench', confidence: 1 } },
      note: 'Ihr Vortrag in Dresden: gelingt das auch bei dünnem Guss?',
      verdict: 'send',
      fingerprint: [1, 2, 3],
      frame: null,
      at: now,
    });
  });
  await memory.close();
  return { list, search, searchSeveral, open, record };
}

/** What the popup does when it opens: nothing is warm but the browser's own files. */
async function coldList(people: number): Promise<number> {
  const memory = memoryOf(people);
  const begin = performance.now();
  await Promise.all([followUpsToday(memory), thisWeek(memory)]);
  const ms = performance.now() - begin;
  await memory.close();
  return ms;
}

/** The same list by reading everything. */
async function listFromLocal(): Promise<Times> {
  return times(7, async () => {
    const { network } = (await chrome.storage.local.get('network')) as { network: Network };
    const entries = byContact(network.interactions);
    const promises = byContact(network.promises);
    const waiting = network.contacts.flatMap((contact) =>
      reasonsFor(
        standingOf({
          contacts: [contact],
          interactions: entries.get(contact.id) ?? [],
          promises: promises.get(contact.id) ?? [],
          decisions: [],
        }),
        {
          person: contact.id,
          ...(contact.circle ? { circle: contact.circle } : {}),
          bridge: false,
          circles: defaultCircles,
          hasOpener: false,
          metInPerson: false,
        },
      ),
    );
    const found = today(rank(waiting, now), { now, perDay: 3, doneToday: 0, wokenThisWeek: false });
    if (found.list.length === 0) throw new Error('nobody today');
  });
}

function byContact<R extends { readonly contact: string }>(records: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const group = groups.get(record.contact);
    if (group) group.push(record);
    else groups.set(record.contact, [record]);
  }
  return groups;
}

/** A database without any of our code: rows of two kilobytes with an index, and sheets of 32 kilobytes for 32 people. */
function openRaw(people: number): Promise<IDBDatabase> {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(`raw-${people}`, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('rows', { keyPath: 'id' }).createIndex('by', 'by');
      opening.result.createObjectStore('sheets', { keyPath: 'key' }).createIndex('by', 'people', { multiEntry: true });
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

const rawId = (at: number) => `person-${String(at).padStart(6, '0')}`;

async function fillRaw(people: number): Promise<void> {
  const db = await openRaw(people);
  const roll = dice(5);
  const text = (length: number) => Array.from({ length }, () => String.fromCharCode(97 + roll() * 26)).join('');
  for (let from = 0; from < people; from += 320) {
    const tx = db.transaction(['rows', 'sheets'], 'readwrite', { durability: 'relaxed' });
    const ids = Array.from({ length: Math.min(320, people - from) }, (_, at) => rawId(from + at));
    for (const id of ids) tx.objectStore('rows').put({ id, by: `by-${id}`, text: text(2000) });
    for (let at = 0; at < ids.length; at += 32)
      tx.objectStore('sheets').put({ key: (from + at) / 32, people: ids.slice(at, at + 32), text: text(32_000) });
    await new Promise((resolve) => (tx.oncomplete = resolve));
  }
  db.close();
}

/** What the browser alone takes for requests such as those with which a contact is opened. */
async function raw(people: number): Promise<Times> {
  const db = await openRaw(people);
  const roll = dice(7);
  const got = (request: IDBRequest) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  const taken = await times(60, async () => {
    const id = rawId(Math.floor(roll() * people));
    const tx = db.transaction(['rows', 'sheets']);
    const [rows, by] = [tx.objectStore('rows'), tx.objectStore('rows').index('by')];
    // First the contact, then all that belongs to it side by side.
    await got(rows.get(id));
    await Promise.all([
      got(tx.objectStore('sheets').index('by').get(id)),
      got(rows.get(id)),
      ...Array.from({ length: 6 }, () => got(by.getAll(`by-${id}`))),
    ]);
  });
  db.close();
  return taken;
}

async function times(count: number, run: (turn: number) => Promise<void>): Promise<Times> {
  const taken: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const begin = performance.now();
    await run(turn);
    taken.push(performance.now() - begin);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), worst: at(1) };
}

Object.assign(globalThis, { bench: { fill, fillLocal, measure, coldList, listFromLocal, fillRaw, raw } });
