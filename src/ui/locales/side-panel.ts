import type { SiteId } from '../../core/note/recipient.ts';
import type { CircleId } from '../../core/relationship/circles.ts';
import { sidePanel as de } from './de/side-panel.ts';
import { sidePanel as en } from './en/side-panel.ts';
import type { PluralForms } from './format.ts';
import type { WordTable } from './language.ts';

/** What the side panel says. */
export interface SidePanelWords {
  readonly sites: Readonly<Record<SiteId, string>>;
  readonly more: string;
  readonly search: string;
  readonly searchHint: string;
  readonly closeSearch: string;
  readonly noHits: string;
  readonly backToPage: string;
  readonly overview: string;
  readonly options: string;
  readonly readAgain: string;
  readonly tabs: { readonly label: string; readonly person: string; readonly check: string };

  /** Nobody is open. */
  readonly elsewhere: { readonly title: string; readonly text: string };
  readonly noProfile: { readonly title: string; readonly text: string };
  readonly notUnderstood: { readonly title: string; readonly text: string; readonly paste: string };
  readonly silent: { readonly title: string; readonly text: string };
  readonly unread: (sections: string) => string;
  readonly section: (name: string) => string;

  /** Somebody who is not kept. */
  readonly unknown: string;
  readonly remember: string;
  readonly remembered: (name: string) => string;
  readonly whatIsKept: string;
  readonly kept: readonly string[];
  readonly neverKept: string;
  readonly whyThis: string;
  readonly fitsGoal: (goal: string) => string;
  readonly mutual: (names: readonly string[], count: number) => string;
  readonly youOffer: string;
  readonly seeks: string;
  readonly offers: string;
  readonly seeksAndOffers: string;
  readonly goodStart: string;
  readonly goodStartPost: (age: string | null) => string;

  /** Somebody who is kept. */
  readonly knownSince: (year: string) => string;
  readonly lastWord: (day: string) => string;
  readonly noWordYet: string;
  readonly nextStep: string;
  readonly also: string;
  readonly nothingDue: string;
  readonly nextDue: (day: string) => string;
  readonly seeOpener: string;
  readonly done: string;
  readonly later: string;
  readonly acceptedAsk: string;
  readonly acceptedYes: string;
  readonly acceptedNo: string;
  readonly newOnPage: (what: string) => string;
  readonly takeOver: string;

  readonly firstSentence: { readonly sent: string; readonly logged: string };

  readonly circle: {
    readonly choose: string;
    readonly current: (circle: string, every: string) => string;
    readonly none: string;
    readonly noneText: string;
    readonly room: (members: number, room: number) => string;
    readonly full: (circle: string, room: number) => string;
    readonly whoMoves: string;
    readonly moveTo: (name: string, circle: string) => string;
    readonly anyway: string;
    readonly cancel: string;
    readonly moved: (name: string, circle: string) => string;
    readonly text: Readonly<Record<CircleId, string>>;
  };

  readonly log: {
    readonly title: string;
    readonly logged: (what: string) => string;
    readonly line: string;
    readonly lineHint: string;
    readonly day: string;
    readonly close: string;
    readonly changed: string;
    readonly removed: (what: string) => string;
    readonly change: string;
    readonly save: string;
    readonly cancel: string;
    readonly promiseFound: (text: string) => string;
    readonly promiseKeep: string;
    readonly promiseNo: string;
  };

  readonly promise: {
    readonly add: string;
    readonly what: string;
    readonly whatHint: string;
    readonly who: string;
    readonly me: string;
    readonly them: string;
    readonly until: string;
    readonly save: string;
    readonly cancel: string;
    readonly saved: string;
    readonly kept: (text: string) => string;
    readonly declined: (text: string) => string;
    readonly cameBack: (text: string) => string;
    readonly declineTitle: string;
    readonly declineText: string;
    readonly declineSentence: (what: string, address: 'du' | 'Sie') => string;
    readonly declineAction: string;
  };

  readonly note: {
    readonly title: string;
    readonly hint: string;
    readonly saved: string;
    readonly saving: string;
    readonly failed: string;
  };

  readonly details: {
    readonly title: string;
    readonly tags: string;
    readonly addTag: string;
    readonly removeTag: (tag: string) => string;
    readonly met: string;
    readonly metHow: Readonly<Record<'unknown' | 'online' | 'in-person', string>>;
    readonly metWhere: string;
    readonly goal: string;
    readonly noGoal: string;
    readonly profiles: string;
    readonly openProfile: (site: string) => string;
    readonly joinTitle: string;
    readonly joinText: string;
    readonly joinSearch: string;
    readonly join: (name: string) => string;
    readonly joined: (name: string) => string;
    readonly split: (site: string) => string;
    readonly splitDone: string;
  };

  readonly forget: {
    readonly action: string;
    readonly explain: (name: string) => string;
    readonly hash: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly forgotten: (name: string) => string;
  };

  readonly check: {
    readonly title: string;
    readonly message: string;
    readonly invitation: string;
    readonly your: string;
    readonly placeholder: string;
    readonly inPageOff: string;
    readonly alone: string;
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly fine: string;
    readonly findings: string;
    readonly openers: string;
    readonly openersNone: string;
    readonly ownWords: string;
    readonly ownWordsHint: string;
    readonly copy: string;
    readonly copied: string;
    readonly insertHere: string;
    readonly inserted: string;
    readonly ruleOff: (name: string) => string;
    readonly notesLeft: (left: string, all: string, month: string) => string;
    readonly hits: PluralForms;
  };
}

export const sidePanelWords: WordTable<SidePanelWords> = { de, en };
