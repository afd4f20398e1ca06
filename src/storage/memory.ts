import { here } from '../core/relationship/days.ts';
import { type Announcer, announcer, type Change } from './announce.ts';
import { databaseName, openDatabase } from './open.ts';
import type { Database } from './schema.ts';
import type { Way } from './way.ts';

/** What the memory needs from outside, passed in so that tests can hold time and ids still. */
export interface MemoryOptions {
  readonly name?: string;
  /** UTC milliseconds. Default: the wall clock. */
  readonly now?: () => number;
  /** A new random id. Default: a UUID. */
  readonly newId?: () => string;
  /** The user's time zone, asked anew each time. Default: wherever the machine is. */
  readonly zone?: () => string;
  /** Nobody waits for what is read and written here: no other context is asked to make way. */
  readonly patient?: boolean;
}

/**
 * The door to everything kept. Opening is lazy and repeats itself when the connection was lost, so one
 * value serves as long as its context lives.
 */
export interface Memory {
  database(): Promise<Database>;
  /** Opens the database anew, because `closed` turned out to be closed. */
  reopen(closed: Database): Promise<Database>;
  now(): number;
  newId(): string;
  zone(): string;
  announce(change: Change): void;
  /** Others are asked to make way; those who bring thousands of people in give it. */
  readonly way: Way;
  /** Calls `hear` after every write in any context of the extension, until `signal` is aborted. */
  subscribe(hear: (change: Change) => void, signal: AbortSignal): void;
  close(): Promise<void>;
}

export function openMemory(options: MemoryOptions = {}): Memory {
  const name = options.name ?? databaseName;
  let opened: Promise<Database> | null = null;
  const channel: Announcer = announcer(name);
  const database = () => {
    if (opened) return opened;
    const mine: Promise<Database> = openDatabase(name, () => {
      if (opened === mine) opened = null;
    });
    opened = mine;
    mine.catch(() => {
      if (opened === mine) opened = null;
    });
    return mine;
  };
  const reopen = async (closed: Database) => {
    const was = opened;
    if ((await was) === closed && opened === was) opened = null;
    return database();
  };
  const way: Way = options.patient ? { ...channel.way, ask: () => {}, open: () => {} } : channel.way;
  // A page that begins is about to read.
  way.open();
  return {
    database,
    reopen,
    now: options.now ?? Date.now,
    newId: options.newId ?? (() => crypto.randomUUID()),
    zone: options.zone ?? (() => here),
    announce: channel.announce,
    way,
    subscribe: channel.subscribe,
    async close() {
      channel.close();
      const was = opened;
      opened = null;
      if (was) (await was).close();
    },
  };
}
