import type { CircleId } from '../../core/relationship/circles.ts';
import type { FieldId } from '../../core/relationship/field.ts';
import { pictures as de } from './de/pictures.ts';
import { pictures as en } from './en/pictures.ts';
import type { PluralForms } from './format.ts';
import type { WordTable } from './language.ts';

export const bubbleTraitNames = ['field', 'company', 'place', 'school', 'year'] as const;
export type BubbleTraitName = (typeof bubbleTraitNames)[number];

/** What those known last have in common, in words. */
export interface CommonWords {
  readonly people: string;
  readonly of: string;
  readonly field: string | null;
  readonly place: string | null;
  readonly company: string | null;
}

/** What the pictures say. Every picture has its sentence; every number in it also stands in its table. */
export interface PicturesWords {
  readonly title: string;
  readonly asTables: string;
  readonly asPictures: string;
  readonly people: string;
  readonly total: string;
  readonly today: string;

  /** While nobody is kept. */
  readonly nobody: { readonly title: string; readonly text: string };

  readonly rhythm: {
    readonly title: (lively: string, quiet: string) => string;
    readonly lively: PluralForms;
    readonly quiet: PluralForms;
    readonly none: string;
    readonly text: string;
    readonly fresh: string;
    readonly nurtured: string;
    readonly week: string;
    readonly weekOf: (day: string) => string;
  };
  readonly fading: {
    readonly title: PluralForms;
    readonly none: string;
    readonly text: string;
    readonly noneText: string;
    readonly name: string;
    readonly circle: string;
    readonly last: string;
    readonly due: string;
    readonly row: (name: string, last: string, due: string) => string;
  };
  readonly help: {
    readonly title: (given: string, taken: string) => string;
    readonly given: PluralForms;
    readonly taken: PluralForms;
    /** Said alone, when nothing was given. */
    readonly onlyTaken: PluralForms;
    readonly none: string;
    readonly text: string;
    readonly noneText: string;
    readonly month: string;
    readonly givenName: string;
    readonly takenName: string;
  };
  readonly circles: {
    readonly title: (full: string) => string;
    readonly full: PluralForms;
    readonly noneFull: string;
    readonly text: string;
    readonly circle: string;
    readonly members: string;
    readonly room: string;
    readonly every: PluralForms;
    readonly isFull: string;
    readonly ofRoom: (members: string, room: string) => string;
    readonly names: Readonly<Record<CircleId, string>>;
  };
  readonly bubble: {
    readonly title: (common: CommonWords) => string;
    readonly few: string;
    readonly fewText: string;
    readonly text: string;
    readonly trait: string;
    readonly traits: Readonly<Record<BubbleTraitName, string>>;
    readonly fields: Readonly<Record<FieldId, string>>;
    readonly share: string;
    readonly percent: (number: string) => string;
    readonly nothingKnown: string;
    readonly leave: string;
    readonly outside: (name: string) => string;
    readonly rare: (name: string, field: string, people: string) => string;
    readonly event: (events: string | null) => string;
    readonly introduce: string;
    readonly comment: string;
  };
}

export const picturesWords: WordTable<PicturesWords> = { de, en };
