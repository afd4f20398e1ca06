import type { Snapshot } from '../../core/note/snapshot.ts';
import type { Addresses } from './addresses.ts';
import type { Heading } from './heading.ts';
import type { Readings } from './keep.ts';
import type { Section, SectionSigns } from './sections.ts';

/** What one network's dialogs are known by. Reviewed data: add here, not in the code that scores. */
export interface DialogMarks {
  /** Attributes and classes that only the contact-request dialog carries. */
  readonly dialog: string;
  /** Attributes that only the note's field carries. */
  readonly field: string;
  /** Regions and fields of other features: messages, comments, posts, search. */
  readonly never: string;
  /** Links that lead to a paid membership. */
  readonly upsell: string;
  /** A notice that the week's invitations are used up. */
  readonly limit: string;
  /** Whether the dialog can be without any word of a note: some memberships have no field. */
  readonly withoutWords: boolean;
  /** Words that this network uses for a contact request, beside the common ones. */
  readonly request: RegExp;
  /** Words of its other dialogs. */
  readonly otherBusiness: RegExp;
}

/** What its controls that start a request are known by. */
export interface InviteWords {
  /** The whole label of such a control. */
  readonly plain: RegExp;
  /** Labels with the person's name as first group. */
  readonly named: readonly RegExp[];
  /** Labels that resemble one: withdrawing, answering, following. */
  readonly not: RegExp | null;
  /** Icons that mean it in every language. */
  readonly icon: string | null;
  /** Whether a press on a control without an address sends at once on suggestion lists. */
  readonly surfacesThatSend: readonly string[];
}

/** Everything that is particular to one network. The code beside this file is the same for all of them. */
export interface Network {
  readonly addresses: Addresses;
  /** Elements that hold a shadow root in which dialogs are mounted. */
  readonly hosts: string;
  readonly dialog: DialogMarks;
  readonly invite: InviteWords;
  /** How a document title ends: the network's name. */
  readonly titleEnd: RegExp;
  /** The element around a profile's name, if it is known by a mark. */
  readonly header: string | null;
  /** Other people's cards inside the main part. */
  readonly aside: string;
  /** What the sections of a profile are known by. */
  readonly sections: SectionSigns;
  /** Reads the card around the name. */
  readCard(heading: Heading, readings: Readings): void;
  /** Reads what is particular in the sections: posts. */
  readOwn(sections: ReadonlyMap<string, Section>, heading: Heading, readings: Readings): void;
}

export type { Snapshot };
