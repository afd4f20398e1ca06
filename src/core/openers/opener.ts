import type { Recipient, Sender, SiteId } from '../note/recipient.ts';

/** What a conversation can start on. One folder each. */
export const hookIds = [
  'own-words',
  'post',
  'talk',
  'event',
  'new-role',
  'path',
  'speciality',
  'wants',
  'haves',
  'employer',
  'school',
  'group',
  'place',
  'mutual',
  'interest',
  'language',
  'earlier',
  'role',
] as const;
export type HookId = (typeof hookIds)[number];

/** A fact used in an opener: a verbatim part of that field of the recipient, or of the user's own words. */
export interface FactRef {
  /** A field of the recipient, or `own` (typed by the user just now), `sender`, `history`. */
  readonly field: keyof Recipient | 'own' | 'sender' | 'history';
  readonly value: string;
  /** Which element of a list field it was taken from. */
  readonly index?: number;
}

export type Address = 'du' | 'Sie' | 'you';
export type OpenerLanguage = 'de' | 'en';

export interface Opener {
  /** Complete text, greeting and all, ready to be inserted. */
  readonly text: string;
  readonly hook: HookId;
  readonly facts: readonly FactRef[];
  readonly language: OpenerLanguage;
  readonly address: Address;
  /** Which frame of the hook was used, so that frames do not wear out ("post/quote-question"). */
  readonly frame: string;
}

/** Why there is no opener: nothing was read at all, or nothing specific was found. */
export type BlankReason = 'no-recipient' | 'no-name' | 'nothing-specific' | 'only-taboo' | 'limit-too-small';

/** What the user said about the two of them when the profile showed nothing. */
export interface GivenAnswer {
  readonly kind: 'met' | 'recommended' | 'work';
  /** Where, by whom, or on what. */
  readonly said: string;
  readonly when?: string;
}

export interface OpenerRequest {
  readonly network: SiteId;
  readonly recipient: Recipient;
  readonly sender?: Sender;
  /** Language to write in; absent: detected from draft and page. */
  readonly language?: OpenerLanguage;
  /** Du or Sie; absent: detected from draft and page, else the habit, else Sie. */
  readonly address?: 'du' | 'Sie';
  /** The user's habit, from the settings. */
  readonly habit?: 'du' | 'Sie';
  /** Characters allowed. Default 200 on LinkedIn, 500 on XING. */
  readonly limit?: number;
  /** What the user has written so far; greeting and address are taken from it. */
  readonly draft?: string;
  /** One line in the user's own words: "met yesterday at Hannover Messe". */
  readonly ownWords?: string;
  /** The user's answer to the one question of the blank panel; see `composeFromAnswer`. */
  readonly answer?: GivenAnswer;
  /** What happened earlier with this person, in one phrase. Never shown inside the page. */
  readonly earlier?: string;
  /**
   * Whether a finished text may be offered; the caller asks the note checker, which openers do not know.
   * A text that is turned down is said otherwise or left out; the user's own words are not asked about.
   * Absent: every text may.
   */
  readonly accept?: (text: string) => boolean;
  /** Frames of the user's last notes, newest first. */
  readonly recentFrames?: readonly string[];
  /** UTC milliseconds. Only to tell whether "since Sept. 2025" is new; absent: no role counts as new by its date. */
  readonly now?: number;
}

export interface Suggestion {
  /** At most three, best first, no hook twice. */
  readonly openers: readonly Opener[];
  /** Set exactly when there is no opener. */
  readonly blank: BlankReason | null;
}
