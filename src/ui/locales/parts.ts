import { parts as de } from './de/parts.ts';
import { parts as en } from './en/parts.ts';
import type { WordTable } from './language.ts';

/** Words that the parts themselves say, in whole pages as in the panel in a site. */
export interface PartsWords {
  readonly undo: string;
  readonly more: string;
  readonly why: string;
  /** Accessible name of the "?" beside a finding. */
  readonly whyOf: (finding: string) => string;
  /** Accessible name of the × beside a finding. */
  readonly dismissOf: (finding: string) => string;
  readonly dismiss: string;
  readonly dismissHere: string;
  readonly dismissAlways: string;
  /** Says what pressing a finding does, for its title. */
  readonly showInNote: string;
  readonly address: string;
  readonly insert: string;
  readonly verdict: Readonly<Record<'hold' | 'improve' | 'send', string>>;
  readonly charactersOf: (count: number, limit: number) => string;
  readonly charactersLeft: (left: string) => string;
  readonly charactersOver: (over: string) => string;
  readonly findingsCount: { readonly one: string; readonly other: string };
}

export const partsWords: WordTable<PartsWords> = { de, en };
