import type { SiteId } from '../../core/note/recipient.ts';
import type { CircleId } from '../../core/relationship/circles.ts';
import type { InteractionKind } from '../../core/relationship/interaction.ts';
import { person as de } from './de/person.ts';
import { person as en } from './en/person.ts';
import type { PluralForms } from './format.ts';
import type { WordTable } from './language.ts';

/** How often help went in each direction. */
export interface GiveAndTake {
  readonly given: number;
  readonly taken: number;
}

/** Words about one person, said by the parts that popup, side panel and overview have in common. */
export interface PersonWords {
  readonly networks: Readonly<Record<SiteId, string>>;
  readonly circles: Readonly<Record<CircleId, string>>;
  readonly noCircle: string;
  /** "every 30 days". */
  readonly every: PluralForms;
  /** What happened, as a button ("Call"). */
  readonly log: Readonly<Record<InteractionKind, string>>;
  readonly done: string;
  readonly doneOf: (name: string) => string;
  readonly later: string;
  readonly laterOf: (name: string) => string;
  readonly followUps: string;
  readonly spare: string;
  /** Before the less obvious of two names long silent. */
  readonly surprise: string;
  readonly weekLabel: string;
  readonly newDone: PluralForms;
  readonly newOpen: PluralForms;
  readonly nurturedDone: PluralForms;
  readonly nurturedOpen: PluralForms;
  readonly timeline: string;
  readonly timelineEmpty: string;
  readonly timelineAll: (count: string) => string;
  /** Between two years: "Six quiet years". */
  readonly quietYears: (years: number) => string;
  /** Says in words what the picture of the years shows. */
  readonly yearsPicture: (from: number, to: number, count: number) => string;
  readonly changeOf: (what: string) => string;
  readonly change: string;
  readonly remove: string;
  readonly promises: string;
  readonly promisesEmpty: string;
  readonly byMe: string;
  readonly byThem: (name: string) => string;
  readonly due: (when: string) => string;
  readonly overdue: (when: string) => string;
  readonly noDate: string;
  readonly keptOf: (text: string) => string;
  readonly otherEndOf: (text: string) => string;
  readonly decline: string;
  readonly cameBack: string;
  readonly ended: Readonly<Record<'kept' | 'declined' | 'came-back', string>>;
  readonly balance: string;
  readonly balancePicture: (name: string, counts: GiveAndTake) => string;
}

export const personWords: WordTable<PersonWords> = { de, en };
