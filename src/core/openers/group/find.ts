import type { Material, Reading } from '../hook.ts';
import { sharedEntries, sharing } from '../reading/shared-entries.ts';

/** A group that both are in, when the sender has told theirs. */
export function findGroup(reading: Reading): Material[] {
  return sharedEntries(reading, 'groups', reading.sender.groups).map((shared) =>
    sharing(reading, 'group', 54, ['plain', 'plain'], shared),
  );
}
