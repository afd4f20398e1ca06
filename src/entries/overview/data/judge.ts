import { fingerprint } from '../../../core/note/fingerprint.ts';
import { checkNote } from '../../../core/rules/index.ts';
import type { Incoming } from '../../../storage/import/incoming.ts';
import type { Judged } from '../../../storage/import/plan/plan.ts';

/** What the checker says of a note that went out. What was known of its recipient then is not known any more. */
export function judge(note: string): Judged {
  return { verdict: checkNote(note, { network: 'linkedin' }).verdict, fingerprint: fingerprint(note) };
}

/** How many of the latest notes are looked at. */
const latest = 40;

/** Of the last invitations in a file, how many went out without a note or with one that was not fit to; null when it holds none. */
export function lastNotes(incoming: Incoming): { readonly notes: number; readonly weak: number } | null {
  const notes = incoming.people
    .flatMap((person) => person.events.filter((event) => event.kind === 'invited'))
    .sort((a, b) => b.at - a.at)
    .slice(0, latest);
  if (notes.length === 0) return null;
  const weak = notes.filter(({ note }) => !note || checkNote(note, { network: 'linkedin' }).verdict === 'hold');
  return { notes: notes.length, weak: weak.length };
}
