import type { Recipient, Sender, SiteId } from '../note/recipient.ts';
import type { Address, FactRef, GivenAnswer, HookId, OpenerLanguage } from './opener.ts';
import type { Common } from './reading/common-ground.ts';
import type { Work } from './role/work.ts';

/** What every hook looks at. Read once, before the hooks are asked. */
export interface Reading {
  readonly network: SiteId;
  readonly recipient: Recipient;
  readonly sender: Sender;
  /** UTC milliseconds; null when the caller has not said. */
  readonly now: number | null;
  /** The language that the note will be written in. */
  readonly language: OpenerLanguage;
  readonly address: Address;
  readonly ownWords: string;
  readonly answer: GivenAnswer | null;
  readonly earlier: string;
  /** Longest passage worth quoting under the limit, in characters. */
  readonly longest: number;
  /** The sentences of the self-description, nothing taboo among them; none where it is in another language. */
  readonly about: readonly string[];
  /** What the recipient works as; null when it is not known. */
  readonly work: Work | null;
  /** What recipient and sender have in common. */
  readonly common: Common;
  /** To be called for every fact that is left out because of its subject. */
  readonly taboo: (text: string) => boolean;
}

/** One fact that an opener could be built on. */
export interface Material {
  readonly hook: HookId;
  /** How specific, recent, mutual and fitting it is: about 0 to 100. */
  readonly score: number;
  /** Which leads of the hook fit. */
  readonly lead: string;
  /** Which questions fit; the leads stand alone when the hook has none under that name. */
  readonly ask: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly facts: readonly FactRef[];
  /** Questions marked with one of these letters are left out, because the text has answered them. */
  readonly answered: string;
  /** Only half an opener: needs a passage of the recipient's own behind it. */
  readonly tie?: boolean;
  /** Asks what only somebody in this work can answer; once in a suggestion is enough. */
  readonly work?: boolean;
  /** May stand behind a tie. */
  readonly carries?: boolean;
}

/**
 * How a hook is put into words. `leads` bring the fact up, `asks` follow it. Both are written as they
 * stand after a greeting's comma. `{x}` is a slot; `[Sie-Form|du-Form]` is chosen by the address;
 * letters before `>` say when a question must not be asked (see `answeredIn`).
 */
export interface Frames {
  readonly leads: Readonly<Record<string, readonly string[]>>;
  readonly asks: Readonly<Record<string, readonly string[]>>;
}

export interface Hook {
  readonly id: HookId;
  readonly frames: Readonly<Record<OpenerLanguage, Frames>>;
  find(reading: Reading): readonly Material[];
}
