import type { CircleId } from '../core/relationship/circles.ts';
import type { Contact, Meeting } from '../core/relationship/contact.ts';
import { day } from '../core/relationship/days.ts';
import type { Changes } from '../core/relationship/record.ts';
import { binDays } from './forgotten.ts';
import type { Memory } from './memory.ts';
import { cardOf } from './sheets.ts';
import { type Writing, write } from './write.ts';

/** What can be changed for several people at once. `null` takes a value away; fields left out stay. */
export interface PeopleChanges {
  readonly circle?: CircleId | null;
  readonly goal?: string | null;
  readonly tags?: Readonly<Record<string, true | null>>;
  readonly met?: Meeting | null;
  readonly bridge?: boolean | null;
  readonly name?: string;
  readonly note?: string | null;
  /** `true` moves people into the bin for `binDays`. */
  readonly bin?: true;
}

/** How to take a change of several people back: what stood there before. */
export type PeopleUndo = readonly { readonly contact: string; readonly before: Changes<Contact> }[];

export { binDays };

/** So many people are changed in one transaction; between two of them the page stays responsive. */
const perWrite = 100;

/**
 * Changes these people (ids of their roots) and answers with the way back. A value set stands on the root
 * and leaves the contacts joined to it, so that taking it away takes it away. Stops between two portions
 * when `signal` is aborted; the answer then covers what was done. `progress` hears how many are done.
 */
export async function changePeople(
  memory: Memory,
  people: readonly string[],
  changes: PeopleChanges,
  progress?: (done: number) => void,
  signal?: AbortSignal,
): Promise<PeopleUndo> {
  const undo: PeopleUndo[number][] = [];
  for (let at = 0; at < people.length && !signal?.aborted; at += perWrite) {
    const portion = people.slice(at, at + perWrite);
    undo.push(
      ...(await write(memory, async (writing) => {
        const parts: PeopleUndo[number][] = [];
        for (const id of portion) parts.push(...(await changeOne(writing, id, changes)));
        return parts;
      })),
    );
    progress?.(Math.min(people.length, at + perWrite));
  }
  return undo;
}

/** Puts everything back as it was. */
export async function undoPeople(memory: Memory, undo: PeopleUndo): Promise<void> {
  for (let at = 0; at < undo.length; at += perWrite)
    await write(memory, async (writing) => {
      for (const { contact, before } of undo.slice(at, at + perWrite))
        await writing.change('contacts', contact, before);
    });
}

async function changeOne(writing: Writing, id: string, changes: PeopleChanges): Promise<PeopleUndo[number][]> {
  const card = await cardOf(writing.tx, id);
  const undo: PeopleUndo[number][] = [];
  for (const contact of card?.contacts ?? [id]) {
    const known = await writing.get('contacts', contact);
    if (known === null) continue;
    const wanted = changesFor(known, changes, contact === id, writing.now);
    const before = beforeOf(known, wanted);
    if ((await writing.change('contacts', contact, wanted)) !== known) undo.push({ contact, before });
  }
  return undo;
}

function changesFor(contact: Contact, changes: PeopleChanges, root: boolean, now: number): Changes<Contact> {
  const { bin, tags, ...values } = changes;
  const own = root ? values : Object.fromEntries(Object.keys(values).map((field) => [field, null]));
  const { name: _name, ...ofMember } = own as Changes<Contact>;
  const kept = Object.fromEntries(
    Object.entries(tags ?? {}).filter(([tag, value]) => (value === null ? tag in contact.tags : root)),
  );
  return {
    ...(root ? own : withoutNote(ofMember)),
    ...(tags ? { tags: kept as Record<string, true | null> } : {}),
    ...(bin ? { binned: { at: now, until: now + binDays * day, hash: false } } : {}),
  };
}

/** A private note on a joined contact is a note of its own: it is never emptied by writing another. */
function withoutNote({ note: _note, ...others }: Changes<Contact>): Changes<Contact> {
  return others;
}

/** The values that `wanted` would replace. */
function beforeOf(contact: Contact, wanted: Changes<Contact>): Changes<Contact> {
  const values = contact as unknown as Readonly<Record<string, unknown>>;
  const before = Object.keys(wanted).map((field) => {
    if (field !== 'tags') return [field, values[field] ?? null];
    return [field, Object.fromEntries(Object.keys(wanted.tags ?? {}).map((tag) => [tag, contact.tags[tag] ?? null]))];
  });
  return Object.fromEntries(before) as Changes<Contact>;
}
