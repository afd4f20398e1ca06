import type { CircleId } from '../../core/relationship/circles.ts';
import { keptPerson as de } from './de/kept-person.ts';
import { keptPerson as en } from './en/kept-person.ts';
import type { PluralForms } from './format.ts';
import type { WordTable } from './language.ts';

/** What is said about somebody who is kept, wherever they are shown in full (`src/person`). */
export interface KeptPersonWords {
  readonly knownSince: (year: string) => string;
  readonly lastWord: (day: string) => string;
  readonly noWordYet: string;
  readonly search: { readonly hint: string; readonly none: string; readonly hits: PluralForms };
  readonly card: CardWords;
  readonly next: NextWords;
  readonly circle: CircleWords;
  readonly log: LogWords;
  readonly promise: PromiseWords;
  readonly note: NoteWords;
  readonly about: AboutWords;
  readonly forget: ForgetWords;
}

/** Name, role, firm and place in the user's own words. */
interface CardWords {
  readonly edit: string;
  readonly name: string;
  readonly role: string;
  readonly company: string;
  readonly place: string;
  readonly hint: string;
  readonly save: string;
  readonly cancel: string;
  readonly changed: (name: string) => string;
  readonly formerly: (names: string) => string;
  readonly openProfile: (site: string) => string;
}

interface NextWords {
  readonly title: string;
  readonly also: string;
  readonly nothing: string;
  readonly later: (day: string) => string;
  readonly seeOpener: string;
  readonly done: (name: string) => string;
  readonly putOff: (name: string, when: string) => string;
  readonly noOpener: string;
  readonly write: string;
  readonly copy: string;
  readonly copied: string;
  readonly sent: string;
}

interface CircleWords {
  readonly choose: string;
  readonly current: (circle: string, every: string) => string;
  readonly noneText: string;
  readonly room: (members: string, room: string) => string;
  readonly full: (circle: string, room: string) => string;
  readonly whoMoves: string;
  readonly moveTo: (name: string, circle: string) => string;
  readonly anyway: string;
  readonly cancel: string;
  readonly moved: (name: string, circle: string) => string;
  readonly text: Readonly<Record<CircleId, string>>;
}

interface LogWords {
  readonly title: string;
  readonly logged: (what: string) => string;
  readonly line: string;
  readonly lineHint: string;
  readonly day: string;
  readonly close: string;
  readonly changed: string;
  readonly removed: (what: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly promiseFound: (text: string) => string;
  readonly promiseKeep: string;
  readonly promiseNo: string;
}

interface PromiseWords {
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
}

interface NoteWords {
  readonly title: string;
  readonly hint: string;
  readonly saved: string;
  readonly saving: string;
  readonly failed: string;
}

interface AboutWords {
  readonly title: string;
  readonly tags: string;
  readonly tagHint: string;
  readonly tagField: string;
  readonly addTag: string;
  readonly removeTag: (tag: string) => string;
  readonly tagAdded: (tag: string) => string;
  readonly tagRemoved: (tag: string) => string;
  readonly met: string;
  readonly metHow: Readonly<Record<'unknown' | 'online' | 'in-person', string>>;
  readonly metWhere: string;
  readonly metWhen: string;
  readonly metChanged: (name: string) => string;
  readonly goal: string;
  readonly noGoal: string;
  readonly goalSet: (name: string, goal: string) => string;
  readonly bridge: string;
  readonly bridgeText: string;
  readonly bridgeIs: Readonly<Record<'auto' | 'yes' | 'no', string>>;
  readonly bridgeSet: (name: string) => string;
  readonly join: string;
  readonly joinText: string;
  readonly joinSearch: string;
  readonly joined: (name: string) => string;
  readonly split: (site: string) => string;
  readonly splitDone: (name: string) => string;
}

interface ForgetWords {
  readonly action: string;
  readonly explain: (name: string, days: number) => string;
  readonly hash: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly forgotten: (name: string) => string;
}

export const keptPersonWords: WordTable<KeptPersonWords> = { de, en };
