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

/** A contact as stored: with the keys of its profiles, which an index needs as a list. */
export type ContactRow = Contact & { readonly profiles: readonly string[] };

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
}

/** A reason with when it comes up; key: person, then reason (and promise). */
export type ReasonRow = Waiting & { readonly key: string };

export interface TombstoneRow {
  readonly store: RecordStore;
  readonly id: string;
  readonly gone: Stamp;
}

/** What belongs to this device alone and is never merged or exported. */
export interface LocalRow {
  /**
   * `backup`: when the last one was saved; `backup/asked`, `backup/later`: since and until when it is looked
   * at. `mapping/…`: what the columns of a table hold. `two/…`: contacts that look alike and are two people.
   * `sync`: changes are noted for the other devices.
   */
  readonly key:
    | 'device'
    | 'clock'
    | 'cards'
    | 'backup'
    | 'backup/asked'
    | 'backup/later'
    | 'sync'
    | `mapping/${string}`
    | `two/${string}`;
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
  cards: {
    key: string;
    value: Card;
    indexes: {
      byWord: string;
      byName: string;
      byLast: number;
      byCircle: [CircleId, number];
      byTag: string;
      byFacet: string;
      bySince: number;
    };
  };
  reasons: { key: string; value: ReasonRow; indexes: { byPerson: string; byQueue: [string, number] } };
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
  'cards',
  'reasons',
  'tombstones',
  'forgotten',
  'damaged',
  'local',
  'unsent',
] as const satisfies readonly StoreName[];

export type Database = IDBPDatabase<MemorySchema>;
export type ReadTx = IDBPTransaction<MemorySchema, StoreName[], 'readonly'>;
export type WriteTx = IDBPTransaction<MemorySchema, StoreName[], 'readwrite'>;
/** What reading functions accept: they work inside a write as well. */
export type AnyTx = ReadTx | WriteTx;
