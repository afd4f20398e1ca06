import type { Contact } from '../core/relationship/contact.ts';
import { inForce } from '../core/relationship/interaction.ts';
import { historyOf, rootOf } from './history.ts';
import type { Memory } from './memory.ts';
import type { AnyTx } from './schema.ts';
import { type Writing, write } from './write.ts';

/** Milliseconds for which somebody who was kept by mistake stays in the bin. */
const keepFor = 30 * 86_400_000;

/** The entry that takes an invitation back. Its id comes from the invitation's, so that twice is once. */
const takenBackId = (invitation: string) => `${invitation}-back`;

/**
 * Takes a stored invitation back, because the page said later that it had failed: a new entry says that it did
 * not happen. Nothing else of the person is touched; somebody who is kept for this invitation alone goes to the
 * bin with it. What was never stored, or was taken back before, changes nothing: the user may have brought the
 * entry back meanwhile.
 */
export function takeBackInvitation(memory: Memory, id: string): Promise<void> {
  return write(memory, async (writing) => {
    const sent = await writing.get('interactions', id);
    if (sent?.kind !== 'invited' || sent.source !== 'seen' || (await writing.get('interactions', takenBackId(id))))
      return;
    const { contact, kind, at, source, note } = sent;
    await writing.create('interactions', takenBackId(id), {
      ...{ contact, kind, at, source, corrects: id, cancelled: true as const },
      ...(note === undefined ? {} : { note }),
    });
    if (await isKeptForThisAlone(writing, contact, at)) {
      const binned = { at: writing.now, until: writing.now + keepFor, hash: false };
      await writing.change('contacts', contact, { binned });
    }
  });
}

/** Whether a note's invitation was taken back by the page's own word: then it has not gone out to anybody. */
export async function isTakenBack(tx: AnyTx, invitation: string): Promise<boolean> {
  return (await tx.objectStore('interactions').count(takenBackId(invitation))) > 0;
}

/** Whether a person came into the memory with this invitation, and nothing was added since. */
async function isKeptForThisAlone(writing: Writing, contact: string, at: number): Promise<boolean> {
  const root = await rootOf(writing.tx, contact);
  if (root?.id !== contact || root.source !== 'invitation' || root.since !== at || hasOwnWords(root)) return false;
  const { history, openers } = await historyOf(writing.tx, root);
  const { contacts, interactions, promises, decisions } = history;
  return (
    contacts.length === 1 &&
    inForce(interactions).length === 0 &&
    promises.length + decisions.length + openers.length === 0
  );
}

const hasOwnWords = ({ note, goal, circle, met, bridge, tags }: Contact): boolean =>
  [note, goal, circle, met, bridge].some((value) => value !== undefined) || Object.keys(tags).length > 0;
