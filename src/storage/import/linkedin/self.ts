import type { Invitation } from './invitations.ts';
import type { Message } from './messages.ts';
import { nameKey } from './people.ts';

/** Part of all conversations in which the user's own profile has to stand. */
const share = 0.8;

/**
 * The user's own profile, which no file of the archive names: whoever sent the outgoing invitations; else
 * the profile behind the user's name in messages; else the one profile in nearly every conversation.
 * Null when it cannot be told.
 */
export function ownProfile(
  invitations: readonly Invitation[],
  messages: readonly Message[],
  ownName: string | undefined,
): string | null {
  const inviter = inviterAmong(invitations);
  if (inviter !== null) return inviter;
  if (ownName !== undefined) {
    const mine = nameKey(ownName);
    const named = mostFrequent(
      messages.flatMap(({ from, fromName }) => (from && nameKey(fromName) === mine ? [from] : [])),
    );
    if (named) return named.value;
  }
  const inConversation = new Map<string, Set<string>>();
  for (const { conversation, from, to } of messages) {
    const there = inConversation.get(conversation) ?? new Set();
    for (const profile of from === null ? to : [from, ...to]) there.add(profile);
    inConversation.set(conversation, there);
  }
  const present = mostFrequent([...inConversation.values()].flatMap((profiles) => [...profiles]));
  if (!present || inConversation.size < 2 || present.tied) return null;
  return present.count >= share * inConversation.size ? present.value : null;
}

/** Whoever sent the outgoing invitations; null when there are none. */
export function inviterAmong(invitations: readonly Invitation[]): string | null {
  return mostFrequent(invitations.flatMap(({ outgoing, from }) => (outgoing && from ? [from] : [])))?.value ?? null;
}

/** What whoever sent the outgoing invitations is called; undefined when there are none. */
export function inviterNameAmong(invitations: readonly Invitation[]): string | undefined {
  return mostFrequent(invitations.flatMap(({ outgoing, fromName }) => (outgoing && fromName ? [fromName] : [])))?.value;
}

function mostFrequent(values: readonly string[]): { value: string; count: number; tied: boolean } | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = sorted;
  return first ? { value: first[0], count: first[1], tied: second !== undefined && second[1] === first[1] } : null;
}
