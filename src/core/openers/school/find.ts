import type { Material, Reading } from '../hook.ts';
import { sharedEntries } from '../reading/shared-entries.ts';

/** A school that both went to, when the sender has told theirs. */
export function findSchool(reading: Reading): Material[] {
  return sharedEntries(reading, 'school', 'education', reading.sender.schools, 58);
}
