import type { HookId } from '../../core/openers/opener.ts';
import { hooks as de } from './de/hooks.ts';
import { hooks as en } from './en/hooks.ts';
import type { WordTable } from './language.ts';

/** Where on a profile a fact stands, as a reader would call it. */
export type Section =
  | 'posts'
  | 'experience'
  | 'headline'
  | 'about'
  | 'skills'
  | 'haves'
  | 'wants'
  | 'interests'
  | 'languages'
  | 'education'
  | 'mutual'
  | 'groups'
  | 'events'
  | 'place';

/** What an opener is built on, in words. */
export interface HooksWords {
  /** One word for a tab ("Talk"). */
  readonly names: Readonly<Record<HookId, string>>;
  readonly sections: Readonly<Record<Section, string>>;
  /** "Read in “Events” and “Groups”". `age` as the page shows it. */
  readonly source: (from: {
    readonly sections: readonly string[];
    readonly age: string | null;
    readonly own: boolean;
    readonly sender: boolean;
    readonly history: boolean;
  }) => string;
  readonly quote: (text: string) => string;
}

export const hooksWords: WordTable<HooksWords> = { de, en };
