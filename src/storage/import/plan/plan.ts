import type { Fingerprint } from '../../../core/note/context.ts';
import type { Verdict } from '../../../core/note/finding.ts';
import type { Contact } from '../../../core/relationship/contact.ts';
import type { InteractionKind } from '../../../core/relationship/interaction.ts';
import type { Changes } from '../../../core/relationship/record.ts';
import type { FileReport, Incoming, IncomingEvent, IncomingPerson } from '../incoming.ts';
import { changesTo, type JobChange } from './changes.ts';
import { matchOf } from './match.ts';
import { eventId, type Stored } from './stored.ts';

/** What an import would do. Nothing is written before the user says so. */
export interface Plan {
  readonly fresh: readonly { readonly id: string; readonly person: IncomingPerson }[];
  readonly changed: readonly { readonly id: string; readonly changes: Changes<Contact> }[];
  /** New entries of people who are kept already. */
  readonly events: readonly { readonly contact: string; readonly event: IncomingEvent }[];
  readonly jobs: readonly JobChange[];
  readonly counts: PlanCounts;
  readonly files: readonly FileReport[];
  /** When the file was made. */
  readonly made: number;
  /** The memory's clock that this was planned on. */
  readonly clock: string;
}

export interface PlanCounts {
  readonly fresh: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Entries that are new, by kind. */
  readonly events: Readonly<Partial<Record<InteractionKind, number>>>;
  /** People in messages who are no contacts: they are left out. */
  readonly strangers: number;
  /** People whom the user has put into the bin or had forgotten: they stay away. */
  readonly binned: number;
  readonly forgotten: number;
  /** Lines that were left out, all files together. */
  readonly leftOut: number;
}

export interface Planning {
  readonly newId: () => string;
  /** Whether the user had this person forgotten. */
  readonly forgotten?: (person: IncomingPerson) => boolean;
}

/** A verdict on a note that went out long ago. */
export interface Judged {
  readonly verdict: Verdict;
  readonly fingerprint: Fingerprint | null;
}

/** The same event seen live and found in a file: this close, and of one kind, it is one. */
const sameWithin: Readonly<Partial<Record<InteractionKind, number>>> = {
  invited: 3 * 86_400_000,
  accepted: 3 * 86_400_000,
};
const usuallyWithin = 36 * 3_600_000;

/** Lets others have their turn, called for each of the many: a page that shows the preview answers meanwhile. */
export type Breathe = () => Promise<void>;

/** Contacts whose own history the plan needs to know before it can tell what is new. `people` as `merged`. */
export async function contactsToLookAt(
  people: readonly IncomingPerson[],
  stored: Stored,
  breathe: Breathe,
): Promise<readonly string[]> {
  const found: string[] = [];
  if (stored.byProfile.size === 0 && stored.byName.size === 0) return found;
  const taken = new Set<string>();
  for (const person of people) {
    await breathe();
    if (person.events.length === 0) continue;
    const known = matchOf(person, stored, taken);
    if (!known) continue;
    taken.add(known.id);
    if (person.events.some((event) => newsIn(event, known.id, stored))) found.push(known.id);
  }
  return found;
}

/** Compares a file, its `people` as `merged`, with what is kept. The same file a second time plans nothing. */
export async function planImport(
  incoming: Incoming,
  people: readonly IncomingPerson[],
  stored: Stored,
  { newId, forgotten }: Planning,
  breathe: Breathe,
): Promise<Plan> {
  const coming: IncomingPerson[] = [];
  const changed: Plan['changed'][number][] = [];
  const events: Plan['events'][number][] = [];
  const jobs: JobChange[] = [];
  const kinds: Partial<Record<InteractionKind, number>> = {};
  const taken = new Set<string>();
  const counts = { unchanged: 0, strangers: 0, binned: 0, forgotten: 0 };
  for (const person of people) {
    await breathe();
    const known = matchOf(person, stored, taken);
    if (!known && !person.kept) counts.strangers += 1;
    else if (known?.binned) counts.binned += 1;
    else if (!known && forgotten?.(person)) counts.forgotten += 1;
    else if (!known) {
      const own = { ...person, events: distinct(person.events) };
      coming.push(own);
      for (const event of own.events) kinds[event.kind] = (kinds[event.kind] ?? 0) + 1;
    } else {
      taken.add(known.id);
      const change = changesTo(known, person, person.made ?? incoming.made);
      const added = newEvents(known.id, person.events, stored);
      if (change) changed.push({ id: known.id, changes: change.changes });
      if (change?.job) jobs.push(change.job);
      for (const event of added) {
        events.push({ contact: known.id, event });
        kinds[event.kind] = (kinds[event.kind] ?? 0) + 1;
      }
      if (!change && added.length === 0) counts.unchanged += 1;
    }
  }
  const ids = await ascendingIds(coming.length, newId, breathe);
  const fresh = coming.map((person, place) => ({ id: ids[place] ?? newId(), person }));
  const grown = new Set([...changed.map(({ id }) => id), ...events.map(({ contact }) => contact)]);
  return {
    fresh,
    changed,
    events,
    jobs,
    counts: { ...counts, fresh: fresh.length, changed: grown.size, events: kinds, leftOut: leftOut(incoming.files) },
    files: incoming.files,
    made: incoming.made,
    clock: stored.clock,
  };
}

/**
 * New ids in their order: the database takes rows somewhat faster so (a tenth of its processor time). Sorted by how they
 * begin first, because 200,000 at once hold a page up for a second.
 */
async function ascendingIds(count: number, newId: () => string, breathe: Breathe): Promise<readonly string[]> {
  const byBeginning = new Map<string, string[]>();
  for (let made = 0; made < count; made += 1) {
    await breathe();
    const id = newId();
    const beginning = id.slice(0, 2);
    const alike = byBeginning.get(beginning);
    if (alike) alike.push(id);
    else byBeginning.set(beginning, [id]);
  }
  const ids: string[] = [];
  for (const beginning of [...byBeginning.keys()].sort()) {
    await breathe();
    for (const id of byBeginning.get(beginning)?.sort() ?? []) ids.push(id);
  }
  return ids;
}

function distinct(events: readonly IncomingEvent[]): readonly IncomingEvent[] {
  if (events.length < 2) return events;
  const inOrder = [...events].sort((a, b) => a.at - b.at);
  return [...new Map(inOrder.map((event) => [`${event.kind}/${event.key}`, event])).values()];
}

function newEvents(contact: string, events: readonly IncomingEvent[], stored: Stored): IncomingEvent[] {
  const others = stored.others.get(contact) ?? [];
  return distinct(events).filter(
    (event) =>
      newsIn(event, contact, stored) &&
      !others.some(
        (other) =>
          other.kind === event.kind && Math.abs(other.at - event.at) <= (sameWithin[event.kind] ?? usuallyWithin),
      ),
  );
}

/**
 * Whether an event is not there yet; or stands there for its day, and the day went on after that file was made, or
 * its text was not wanted then.
 */
function newsIn(event: IncomingEvent, contact: string, stored: Stored): boolean {
  const known = stored.imported.get(eventId(contact, event));
  if (known === undefined) return true;
  if ((event.kind !== 'wrote' && event.kind !== 'answered') || known.at === undefined) return false;
  return event.at > known.at || (event.at === known.at && event.text !== undefined && known.text === undefined);
}

function leftOut(files: readonly FileReport[]): number {
  return files.reduce(
    (sum, file) => sum + Object.values(file.problems).reduce((lines: number, count) => lines + (count ?? 0), 0),
    0,
  );
}

/** True when importing would write nothing. */
export function changesNothing(plan: Plan): boolean {
  return plan.fresh.length === 0 && plan.changed.length === 0 && plan.events.length === 0;
}
