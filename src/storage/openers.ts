import type { SiteId } from '../core/note/recipient.ts';
import type { Snapshot } from '../core/note/snapshot.ts';
import { contactFor } from './contact-for.ts';
import type { Memory } from './memory.ts';
import { write } from './write.ts';

export interface OpenerToKeep {
  readonly id: string;
  readonly identity: { readonly site: SiteId; readonly slug: string };
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly text: string;
  readonly at: number;
}

/** Keeps an opener as the first message after acceptance. The same id again changes nothing. Answers with the contact's id. */
export function keepOpener(memory: Memory, opener: OpenerToKeep): Promise<string> {
  return write(memory, async (writing) => {
    const known = await writing.get('openers', opener.id);
    if (known) return known.contact;
    const contact = await contactFor(writing, { ...opener, source: 'opener' });
    await writing.create('openers', opener.id, { contact, text: opener.text, at: opener.at });
    return contact;
  });
}

/** The user has sent a kept opener. */
export function useOpener(memory: Memory, id: string): Promise<void> {
  return write(memory, async (writing) => {
    await writing.change('openers', id, { used: writing.now });
  });
}
