import type { Recipient } from './recipient.ts';

/**
 * Recognises a recipient by content. With every key a page sends the same person in a new object, while what is worked
 * out of a page (its words, its statements) is remembered by the object: this gives back the object that came first.
 * Only the last recipient is remembered, so that nobody stays in memory longer than a note to them is written.
 */
export function recipientMemory(): (recipient: Recipient) => Recipient {
  let kept: { readonly key: string; readonly recipient: Recipient } | null = null;
  return (recipient) => {
    const key = JSON.stringify(recipient);
    if (kept?.key !== key) kept = { key, recipient };
    return kept.recipient;
  };
}
