import type { Material, Reading } from '../hook.ts';
import { sharedEntries } from '../reading/shared-entries.ts';

/** A group that both are in, when the sender has told theirs. */
export function findGroup(reading: Reading): Material[] {
  return sharedEntries(reading, 'group', 'groups', reading.sender.groups, 54);
}
