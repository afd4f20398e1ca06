import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { CircleId } from '../core/relationship/circles.ts';
import type { Stamp } from '../core/relationship/clock.ts';
import type { Contact } from '../core/relationship/contact.ts';
import type { Decision } from '../core/relationship/decision.ts';
import type { Interaction } from '../core/relationship/interaction.ts';
import type { OpenPromise } from '../core/relationship/promise.ts';
import type { Waiting } from '../core/relationship/reason.ts';
import type { SentNote, WaitingOpener } from '../core/relationship/sent-note.ts';
import type { KeptSettings } from '../core/relationship/settings.ts';
import type { ForgottenRow } from './forgotten.ts';

/** Records: what the user acknowledged. Everything else can be made anew from them. */
export interface Records {
  contacts: Contact;
  interactions: Interaction;
  promises: OpenPromise;
  followUps: Decision;
  notes: SentNote;
  openers: WaitingOpener;
  settings: KeptSettings;
}
export type RecordStore = keyof Records;
export const recordStores = [
  'contacts',
  'interactions',
  'promises',
  'followUps',
  'notes',
  'openers',
  'settings',
] as const satisfies readonly RecordStore[];

/**
 * A contact as stored: with the keys of its profiles, which an index needs as a list, and with what files told
 * of it (`told.ts`), which comes and is read together and so is kept together.
 */
export type ContactRow = Contact & { readonly profiles: readonly string[]; readonly told?: string };

/** An interaction as stored: those that no import brought stand in an index by their time. */
export type InteractionRow = Interaction & { readonly ownAt?: number };

/** A promise as stored: open ones with a date stand in an index by it. */
export type PromiseRow = OpenPromise & { readonly openDue?: number };

/** One person as lists show them. Made from the records whenever one of them changes. */
export interface Card {
  /** The root contact's id. */
  readonly id: string;
  /** Ids of all contacts that are this person, the root first. */
  readonly contacts: readonly string[];
  readonly name: string;
  /** Role or headline; empty when unknown. */
  readonly headline: string;
  readonly company: string;
  readonly place: string;
  readonly profiles: readonly string[];
  readonly circle?: CircleId;
  readonly tags: readonly string[];
  readonly goal?: string;
  readonly since: number;
  /** Last word in either direction; 0: none yet. */
  readonly last: number;
  readonly metInPerson: boolean;
  /** Stands outside the user's bubble, as far as known. */
  readonly bridge: boolean;
  /** What a person is found by, folded; names begin with "n:", the rest with "o:". */
  readonly words: readonly string[];
  /** Folded name, family name first, for sorting. */
  readonly sort: string;
  /** What a list can be narrowed to, as `facetOf` writes it. */
  readonly facets: readonly string[];
  /** Reasons that hold now or will. */
  readonly reasons: readonly Waiting[];
}

/** Cards of people who sit beside each other (`sheets.ts`). The three lists belong together, place by place. */
export interface SheetRow {
  readonly key: number;
  readonly people: readonly string[];
  readonly seats: readonly number[];
  /** Each card as JSON. */
  readonly cards: readonly string[];
}

/** Words of one kind with the same beginning, each with the seats of whoever has it. */
export interface WordsRow {
  /** "n:gie": kind and first letters (`card-words.ts`). */
  readonly key: string;
  readonly words: readonly string[];
  /** Beside each word, ascending. */
  readonly seats: readonly (readonly number[])[];
}

/** Words and reasons of people who came in together, not yet sorted into `words` and `queues` (`fresh-words.ts`). */
export interface FreshWordsRow {
  /** The first seat, and the first one after them. */
  readonly key: number;
  readonly until: number;
  /** Each of these as JSON; an earlier version stored the lists themselves. */
  readonly words: string | readonly string[];
  readonly seats: string | readonly (readonly number[])[];
  readonly waiting: string | readonly Waiting[];
}

/** Reasons of one queue that came up at about the same time, by when they did. The lists belong together, place by place. */
export interface QueueRow {
  readonly key: string;
  readonly froms: readonly number[];
  readonly people: readonly string[];
  /** Each as JSON, so that taking the first few does not take the others apart. */
  readonly reasons: readonly string[];
}

/** Who sits where: `seatsPerRow` people a row, an empty text where nobody sits any more. */
export interface SeatsRow {
  readonly key: number;
  readonly people: readonly string[];
}

export interface TombstoneRow {
  readonly store: RecordStore;
  readonly id: string;
  readonly gone: Stamp;
}

/** What belongs to this device alone and is never merged or exported. */
export interface LocalRow {
  /**
   * `seats`: the next free seat. `backup`: when the last one was saved; `backup/asked`, `backup/later`: since and until when it is looked
   * at. `mapping/…`: what the columns of a table hold. `two/…`: contacts that look alike and are two people.
   * `sync`: changes are noted for the other devices. `sorting`: how far sorting in has come (`sorting.ts`).
   * `return/…`: what a file's return found, until all of it is in (`journal.ts`). `bin/…`: when it was heard that somebody
   * is in the bin, and since when they are by the clock of the device that put them there.
   */
  readonly key:
    | 'device'
    | 'clock'
    | 'cards'
    | 'seats'
    | 'backup'
    | 'backup/asked'
    | 'backup/later'
    | 'sync'
    | 'sorting'
    | `mapping/${string}`
    | `two/${string}`
    | `return/${string}`
    | `bin/${string}`;
  readonly value: string | number;
}

/** Something that the other devices have not been told yet. Kept only while a sync folder is in use. */
export interface UnsentRow {
  /** A contact's id, `settings`, `forgotten`, `gone/<store>/<id>` for a tombstone, or `*` for anything. */
  readonly key: string;
  /** Records of this person with a stamp later than this one are to be told. */
  readonly since: Stamp;
  /** Later with every write, so that what is written while it is being told stays noted. */
  readonly turn: Stamp;
}

export interface DamagedRow {
  readonly key: string;
  readonly store: RecordStore;
  readonly row: unknown;
  readonly at: number;
  readonly why: string;
}

export interface MemorySchema extends DBSchema {
  contacts: {
    key: string;
    value: ContactRow;
    indexes: { byProfile: string; byJoined: string; byBinned: number };
  };
  interactions: { key: string; value: InteractionRow; indexes: { byContact: [string, number]; byOwnAt: number } };
  promises: { key: string; value: PromiseRow; indexes: { byContact: string; byOpenDue: number } };
  followUps: { key: string; value: Decision; indexes: { byContact: string; byAt: number } };
  notes: { key: string; value: SentNote; indexes: { byContact: string; byAt: number } };
  openers: { key: string; value: WaitingOpener; indexes: { byContact: string; byAt: number } };
  settings: { key: string; value: KeptSettings };
  sheets: { key: number; value: SheetRow; indexes: { byPerson: string } };
  words: { key: string; value: WordsRow };
  freshWords: { key: number; value: FreshWordsRow };
  queues: { key: string; value: QueueRow };
  seats: { key: number; value: SeatsRow };
  tombstones: { key: [RecordStore, string]; value: TombstoneRow };
  forgotten: { key: string; value: ForgottenRow };
  damaged: { key: string; value: DamagedRow };
  local: { key: LocalRow['key']; value: LocalRow };
  unsent: { key: string; value: UnsentRow };
}

export type StoreName = keyof {
  [S in keyof MemorySchema as string extends S ? never : S]: true;
};
export const storeNames = [
  ...recordStores,
  'sheets',
  'words',
  'freshWords',
  'queues',
  'seats',
  'tombstones',
  'forgotten',
  'damaged',
  'local',
  'unsent',
] as const satisfies readonly StoreName[];

/** What finding people and reading their cards takes. */
export const cardStores = [
  'sheets',
  'words',
  'freshWords',
  'queues',
  'seats',
  'local',
] as const satisfies readonly StoreName[];

export type Database = IDBPDatabase<MemorySchema>;
export type ReadTx = IDBPTransaction<MemorySchema, StoreName[], 'readonly'>;
export type WriteTx = IDBPTransaction<MemorySchema, StoreName[], 'readwrite'>;
/** What reading functions accept: they work inside a write as well. */
export type AnyTx = ReadTx | WriteTx;
