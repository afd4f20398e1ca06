/**
 * Who a note is for, as far as it is known. Every field is optional: an absent field means "not read",
 * never "there is none". Texts are verbatim, as the page (or the user) gave them; nothing is translated.
 */
export interface Recipient {
  /** Full name as shown, with titles and post-nominals if the page shows them. */
  readonly name?: string;
  readonly headline?: string;
  /** Current role without the employer. */
  readonly role?: string;
  readonly company?: string;
  /** Since when in the current role, as shown ("Sept. 2025", "2020 - heute"). */
  readonly since?: string;
  readonly location?: string;
  readonly about?: string;
  /** Own posts, newest first. Reposts of other people's words are no posts. */
  readonly posts?: readonly Post[];
  /** Current and earlier positions, newest first. */
  readonly experience?: readonly Position[];
  readonly skills?: readonly string[];
  /** XING's "Ich biete". */
  readonly haves?: readonly string[];
  /** XING's "Ich suche". */
  readonly wants?: readonly string[];
  readonly interests?: readonly string[];
  readonly languages?: readonly string[];
  readonly education?: readonly string[];
  /** Names of contacts that sender and recipient share. */
  readonly mutual?: readonly string[];
  /** How many contacts they share, when the page says a number. */
  readonly mutualCount?: number;
  readonly groups?: readonly string[];
  readonly events?: readonly string[];
  /** Distance in the network: 1 is a contact, 2 a contact's contact, 3 further away. */
  readonly degree?: number;
}

export interface Post {
  readonly text: string;
  /** Age as shown ("4 Tage", "2w"). */
  readonly age?: string;
}

export interface Position {
  readonly role?: string;
  readonly company?: string;
  /** Period as shown ("Jan. 2020 - heute · 5 Jahre"). */
  readonly period?: string;
}

/** What the user has said about themselves. Absent means not told. */
export interface Sender {
  readonly name?: string;
  readonly headline?: string;
  readonly goals?: readonly string[];
  readonly offers?: readonly string[];
  readonly seeks?: readonly string[];
  readonly employers?: readonly string[];
  readonly schools?: readonly string[];
  readonly groups?: readonly string[];
  readonly events?: readonly string[];
  readonly location?: string;
}

export type SiteId = 'linkedin' | 'xing';
