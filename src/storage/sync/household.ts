import { together } from '../../core/relationship/sync/seen.ts';
import type { Memory } from '../memory.ts';
import type { Head } from './file-format.ts';
import type { Folder } from './folder.ts';
import { newName } from './names.ts';
import type { FileRow, KnownKeys, SyncState, SyncStore } from './sync-store.ts';

/** What one attempt at being in step works with. */
export interface Household {
  readonly memory: Memory;
  readonly store: SyncStore;
  readonly folder: Folder;
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
  /** Files go out and in by hand: nothing can be taken away over there. */
  readonly byHand: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Called after each file, where an exchange can be ended and gone on with later. */
  readonly between?: () => Promise<void>;
  /** Files done of those that are to be done, as far as is known. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** Changes the stored state and answers with the new one. */
export async function changeState(store: SyncStore, state: SyncState, changes: Partial<SyncState>): Promise<SyncState> {
  const next = { ...state, ...changes };
  await store.putState(next);
  return next;
}

/** The keys in force: those with the highest turn; of two that were made at once, the one with the smaller name. */
export function keysInForce(keys: readonly KnownKeys[]): KnownKeys | undefined {
  return [...keys].sort((a, b) => b.turn - a.turn || (a.name < b.name ? -1 : 1))[0];
}

export function identitiesOf(keys: readonly KnownKeys[]): readonly string[] {
  return [...new Set(keys.flatMap((ring) => ring.identities))];
}

export function freshName({ random }: Pick<Household, 'random'>): string {
  return newName(random);
}

type Of<K extends Head['kind']> = Extract<Head, { readonly kind: K }>;

/** Rows whose files have a head of this kind. */
export function headsOf<K extends Head['kind']>(
  rows: readonly FileRow[],
  kind: K,
): readonly (FileRow & { readonly head: Of<K> })[] {
  return rows.filter((row): row is FileRow & { readonly head: Of<K> } => row.head?.kind === kind);
}

/** What each other device last said of itself. A device that has said nothing yet, but wrote, is there too. */
export function otherDevices(rows: readonly FileRow[], state: SyncState): ReadonlyMap<string, Of<'device'> | null> {
  const found = new Map<string, Of<'device'> | null>();
  for (const { head } of rows) if (head) found.set(head.device, found.get(head.device) ?? null);
  for (const { head } of headsOf(rows, 'device')) {
    const known = found.get(head.device);
    found.set(head.device, known && known.made > head.made ? known : head);
  }
  for (const device of [state.device, ...state.removed]) found.delete(device);
  return found;
}

/** What is known of a device: what it says, and that it knows its own. */
export function seenBy(head: Of<'device'> | null, rows: readonly FileRow[], device: string) {
  const heads = rows.flatMap((row) => (row.head && row.head.device === device ? [row.head.seen] : []));
  return [head?.seen ?? {}, ...heads].reduce(together, {});
}
