import type { Material, Reading } from '../hook.ts';
import { sharedEntries } from '../reading/shared-entries.ts';

/** A group that both are in, when the sender has told theirs. */
export function findGroup(reading: Reading): Material[] {
  const { recipient, sender } = reading;
  return sharedEntries(reading, 'group', 'groups', recipient.groups, sender.groups, 54);
}
