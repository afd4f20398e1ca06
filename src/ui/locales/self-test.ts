import type { Recipient, SiteId } from '../../core/note/recipient.ts';
import { selfTest as de } from './de/self-test.ts';
import { selfTest as en } from './en/self-test.ts';
import type { WordTable } from './language.ts';

/** What the page self-test says, in popup and options. */
export interface SelfTestWords {
  readonly promise: string;
  readonly reading: string;
  /** No content script there: another site, or a page that was open before the extension. */
  readonly unreachable: string;
  readonly site: Readonly<Record<SiteId, string>>;
  readonly surfaces: Readonly<Record<'profile' | 'search' | 'network' | 'feed' | 'messaging' | 'other', string>>;
  readonly dialogs: Readonly<Record<'choice' | 'note' | 'upsell' | 'email' | 'limit', string>>;
  readonly noDialog: string;
  readonly page: string;
  readonly dialog: string;
  readonly read: string;
  readonly nothingRead: string;
  /** Above what a profile usually shows and was not found here. */
  readonly missing: string;
  /** Under the fields that were not found: some are drawn only when scrolled to. */
  readonly scroll: string;
  /** On lists from which a request goes out without a note. */
  readonly atOnce: string;
  readonly field: (name: keyof Recipient) => string;
  readonly sure: string;
  readonly likely: string;
  readonly weak: string;
  /** Above the marks by which each field was found; they are for those who mend the reading, in English. */
  readonly how: string;
  readonly copy: string;
  readonly copied: string;
  readonly again: string;
  readonly back: string;
}

export const selfTestWords: WordTable<SelfTestWords> = { de, en };
