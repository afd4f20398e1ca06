import { sync as de } from './de/sync.ts';
import { sync as en } from './en/sync.ts';
import type { PluralForms } from './format.ts';
import type { WordTable } from './language.ts';

/** Words of the part in which several devices are kept alike through a folder. */
export interface SyncWords {
  readonly title: string;
  readonly lead: string;
  readonly choose: ChooseWords;
  readonly begin: BeginWords;
  readonly hand: HandWords;
  readonly state: StateWords;
  readonly devices: DeviceWords;
  readonly passphrase: PassphraseWords;
  readonly stop: StopWords;
  readonly troubles: Readonly<Record<SyncTroubleKind, string>>;
  /** What helps, as a button. */
  readonly help: Readonly<Record<'allow' | 'another' | 'again' | 'refill' | 'rejoin', string>>;
}

export type SyncTroubleKind =
  | 'permission'
  | 'gone'
  | 'full'
  | 'read-only'
  | 'folder'
  | 'empty'
  | 'passphrase'
  | 'locked'
  | 'newer'
  | 'removed'
  | 'memory'
  | 'unknown';

interface ChooseWords {
  readonly drop: string;
  readonly which: string;
  readonly button: string;
}

interface BeginWords {
  readonly fresh: (folder: string) => string;
  readonly used: (folder: string) => string;
  readonly usedFiles: string;
  readonly freshFiles: string;
  readonly passphrase: string;
  readonly suggest: string;
  readonly writeDown: string;
  readonly weak: string;
  readonly known: string;
  readonly name: string;
  readonly device: (program: string, system: string) => string;
  readonly start: string;
  readonly join: string;
  readonly opening: string;
  readonly cancel: string;
}

interface HandWords {
  readonly why: string;
  readonly in: string;
  readonly start: string;
  readonly out: string;
  readonly nothing: string;
  readonly done: (name: string) => string;
  /** What goes out when this device stops. */
  readonly last: (name: string) => string;
  readonly never: string;
  readonly lately: (ago: string) => string;
  readonly waiting: PluralForms;
  readonly incomplete: PluralForms;
  readonly nobodyClears: string;
  readonly old: PluralForms;
  readonly oldWhy: string;
}

interface StateWords {
  readonly never: string;
  readonly justNow: string;
  /** This device has read everything; another one has not. */
  readonly here: string;
  /** Something waits here, or has come only in part. */
  readonly underWay: string;
  readonly minutes: PluralForms;
  readonly hours: PluralForms;
  readonly lately: (ago: string) => string;
  readonly waiting: PluralForms;
  readonly incomplete: PluralForms;
  readonly folder: (name: string, size: string) => string;
  readonly exchanging: (done: string, total: string) => string;
  readonly now: string;
}

interface DeviceWords {
  readonly title: string;
  readonly this: string;
  readonly nameless: string;
  readonly seen: (ago: string) => string;
  readonly unseen: string;
  readonly byHand: string;
  readonly behind: PluralForms;
  readonly rename: string;
  readonly save: string;
  readonly remove: string;
  readonly removeOf: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly alone: string;
}

interface PassphraseWords {
  readonly change: string;
  readonly fresh: string;
  readonly why: string;
  readonly save: string;
  readonly saved: string;
  readonly unlock: string;
}

interface StopWords {
  readonly title: string;
  readonly lead: string;
  readonly leadByHand: string;
  readonly here: string;
  readonly empty: string;
  readonly emptyLead: string;
}

export const syncWords: WordTable<SyncWords> = { de, en };
