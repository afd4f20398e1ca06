import type { Fingerprint } from '../core/note/context.ts';
import type { Verdict } from '../core/note/finding.ts';
import type { SiteId } from '../core/note/recipient.ts';
import type { Snapshot } from '../core/note/snapshot.ts';
import { contactFor } from './contact-for.ts';
import type { Memory } from './memory.ts';
import { write } from './write.ts';

/** An invitation as it was seen to go out. */
export interface Invitation {
  readonly id: string;
  readonly identity: { readonly site: SiteId; readonly slug: string } | null;
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly note: string | null;
  readonly verdict: Verdict | null;
  readonly fingerprint: Fingerprint | null;
  readonly frame: string | null;
  readonly at: number;
}

/**
 * Stores an invitation: the contact (known by the profile, else new), the interaction, the note if there
 * was one; the follow-up comes of itself. The same id again changes nothing, whoever delivers it and when.
 * Answers with the contact's id.
 */
export function recordInvitation(memory: Memory, sent: Invitation): Promise<string> {
  return write(memory, async (writing) => {
    const known = await writing.get('interactions', sent.id);
    if (known) return known.contact;
    const contact = await contactFor(writing, { ...sent, source: 'invitation' });
    const withNote = sent.note !== null && sent.note.trim() !== '';
    await writing.create('interactions', sent.id, {
      contact,
      kind: 'invited',
      at: sent.at,
      source: 'seen',
      ...(withNote ? { note: sent.id } : {}),
    });
    if (withNote && sent.note !== null)
      await writing.create('notes', sent.id, {
        contact,
        site: sent.identity?.site ?? null,
        text: sent.note,
        verdict: sent.verdict,
        fingerprint: sent.fingerprint,
        frame: sent.frame,
        at: sent.at,
      });
    return contact;
  });
}
