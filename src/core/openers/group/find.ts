import type { Material, Reading } from '../hook.ts';
import { sharedEntries, sharing } from '../reading/shared-entries.ts';

/** A group that both are in, when the sender has told theirs: a weak tie, for want of a better one. */
export function findGroup(reading: Reading): Material[] {
  return sharedEntries(reading, 'groups', reading.sender.groups).map((shared) =>
    sharing(reading, 'group', 42, ['plain', 'plain'], shared),
  );
}
