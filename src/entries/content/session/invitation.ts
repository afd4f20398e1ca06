import type { CheckResult } from '../../../core/note/finding.ts';
import { fingerprint } from '../../../core/note/fingerprint.ts';
import type { SentInvitation } from '../../../messaging/contract.ts';
import type { About } from './about.ts';

/**
 * What is remembered of an invitation, made at the moment of the user's press. Null when it is not known
 * who it goes to: a record of nobody is of no use to anybody.
 */
export function invitationFrom(
  about: About,
  written: { readonly text: string; readonly result: CheckResult | null; readonly frame: string | null } | null,
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
    verdict: written?.result?.verdict ?? null,
    fingerprint: written ? fingerprint(written.text, name ? [name] : []) : null,
    frame: written?.frame ?? null,
  };
}
