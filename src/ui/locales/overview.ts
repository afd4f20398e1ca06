import { overview as de } from './de/overview.ts';
import { overview as en } from './en/overview.ts';
import type { PluralForms } from './format.ts';
import type { WordTable } from './language.ts';

/** Kinds by which the list can be narrowed from a menu. */
export const menuKinds = ['circle', 'tag', 'network', 'company', 'place', 'goal'] as const;
export type MenuKind = (typeof menuKinds)[number];

/** How long ago the last word was. */
export const lastSpans = ['month', 'half', 'year', 'long', 'none'] as const;
export type LastSpan = (typeof lastSpans)[number];

export const columns = ['name', 'place', 'circle', 'last', 'why', 'tags', 'goal', 'since'] as const;
export type Column = (typeof columns)[number];

/** What the overview says, but for its pictures. */
export interface OverviewWords {
  readonly pageTitle: string;
  readonly main: string;
  readonly menu: string;
  readonly today: string;
  readonly people: string;
  readonly promises: string;
  readonly pictures: string;
  readonly data: string;
  readonly settings: string;
  readonly circles: string;
  readonly goals: string;
  readonly noCircle: string;
  readonly ofRoom: (members: string, room: string) => string;

  readonly search: string;
  readonly searchHint: string;
  readonly filters: string;
  readonly filtersOn: (count: string) => string;
  readonly clearFilters: string;
  readonly clearSearch: string;
  readonly kinds: Readonly<Record<MenuKind, string>>;
  readonly kindIs: (kind: string, values: string) => string;
  readonly findValue: (kind: string) => string;
  readonly noValue: string;
  readonly reasonNow: string;
  readonly onlyOnline: string;
  readonly metInPerson: string;
  readonly meeting: string;
  readonly openPromise: string;
  readonly outside: string;
  readonly lastWord: string;
  readonly lastSpans: Readonly<Record<LastSpan | 'any', string>>;

  readonly table: string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly sortBy: string;
  /** The same, seen beside the choice. */
  readonly sort: string;
  readonly never: string;
  readonly nothingOpen: string;
  readonly count: PluralForms;
  readonly countOf: (shown: string, all: string) => string;
  /** While one goal alone narrows the list. */
  readonly serveGoal: (shown: string, all: string) => string;
  readonly select: (name: string) => string;
  readonly selectAll: string;
  readonly keys: string;

  readonly empty: {
    readonly title: string;
    readonly text: string;
    readonly bring: string;
    readonly start: string;
  };
  readonly nobody: { readonly title: string; readonly text: string };

  readonly selected: PluralForms;
  readonly clearSelection: string;
  readonly setCircle: string;
  readonly addTag: string;
  readonly tagName: string;
  readonly setGoal: string;
  readonly noGoal: string;
  readonly remove: string;
  readonly working: (done: string, all: string) => string;
  readonly circleSet: (people: string, circle: string) => string;
  readonly tagAdded: (people: string, tag: string) => string;
  readonly goalSet: (people: string, goal: string) => string;
  readonly removed: (people: string, days: number) => string;
  readonly person: PluralForms;
  readonly failed: string;

  readonly pane: string;
  readonly closePane: string;
  readonly gone: { readonly title: string; readonly text: string };

  readonly todayLead: PluralForms;
  readonly todayNone: { readonly title: string; readonly text: string };
  readonly todayNext: (name: string, when: string) => string;
  /** Whose turn comes after today. */
  readonly todaySoon: string;
  readonly seeAll: string;
  readonly doneWith: (name: string) => string;
  readonly laterWith: (name: string) => string;

  readonly promisesLead: string;
  readonly promisesNone: { readonly title: string; readonly text: string };
  readonly promiseTo: (name: string) => string;
  readonly promiseKept: (text: string) => string;
  readonly promiseDeclined: (text: string) => string;
  readonly promiseCameBack: (text: string) => string;
}

export const overviewWords: WordTable<OverviewWords> = { de, en };
