import type { Kept } from './record.ts';

/**
 * What can happen with a contact. `accepted`, `answered` and `got` come from the other side, `met` and
 * `called` from both, the rest from the user: `gave` and `got` are help, `declined` is an honest no.
 */
export const interactionKinds = [
  'invited',
  'accepted',
  'wrote',
  'answered',
  'commented',
  'met',
  'called',
  'gave',
  'got',
  'thanked',
  'introduced',
  'asked',
  'declined',
] as const;
export type InteractionKind = (typeof interactionKinds)[number];

/** Something that happened. Never edited: a correction is a new entry that names the one it corrects. */
export interface Interaction extends Kept {
  readonly contact: string;
  readonly kind: InteractionKind;
  /** When it happened, UTC milliseconds. */
  readonly at: number;
  /** One line in the user's words. */
  readonly text?: string;
  /** The sent note that belongs to it. */
  readonly note?: string;
  /** `seen`: observed on the page. `logged`: told by the user. */
  readonly source: 'seen' | 'logged' | 'import';
  /** Id of the entry that this one replaces. Always the first of a chain. */
  readonly corrects?: string;
  /** With `corrects`: the entry did not happen after all. */
  readonly cancelled?: true;
}

/**
 * The entries that hold: each original, or its latest correction under the original's id, oldest first.
 * Later corrections win by when they were recorded; equal stamps by id, so that every order of reading
 * gives the same.
 */
export function inForce(entries: readonly Interaction[]): readonly Interaction[] {
  const last = new Map<string, Interaction>();
  for (const entry of entries) {
    const origin = entry.corrects ?? entry.id;
    const known = last.get(origin);
    if (known === undefined || outranks(entry, known)) last.set(origin, entry);
  }
  const holding: Interaction[] = [];
  for (const [origin, entry] of last)
    if (entry.cancelled !== true) holding.push(entry.id === origin ? entry : { ...entry, id: origin });
  return holding.sort((a, b) => a.at - b.at || (a.born < b.born ? -1 : a.born > b.born ? 1 : a.id < b.id ? -1 : 1));
}

function outranks(entry: Interaction, known: Interaction): boolean {
  if ((entry.corrects === undefined) !== (known.corrects === undefined)) return entry.corrects !== undefined;
  return entry.born === known.born ? entry.id > known.id : entry.born > known.born;
}
