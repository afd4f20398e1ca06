import type { Verdict } from '../../../core/note/finding.ts';
import type { SentInvitation } from '../../../messaging/contract.ts';
import type { About } from './about.ts';

/**
 * What is remembered of an invitation, made at the moment of the user's press. Null when it is not known
 * who it goes to: a record of nobody is of no use to anybody.
 */
export function invitationFrom(
  about: Pick<About, 'identity' | 'name' | 'snapshot'>,
  written: { readonly text: string; readonly verdict: Verdict | null; readonly frame: string | null } | null,
  made: { readonly id: string; readonly at: number },
): SentInvitation | null {
  const { identity, name, snapshot } = about;
  if (!identity && !name) return null;
  return {
    ...made,
    identity,
    name: name ?? identity?.slug ?? '',
    snapshot,
    note: written?.text ?? null,
    verdict: written?.verdict ?? null,
    fingerprint: null,
    frame: written?.frame ?? null,
  };
}
