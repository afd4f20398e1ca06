import type { Material, Reading } from '../hook.ts';
import { sharedEntries } from '../reading/shared-entries.ts';

/** A school that both went to, when the sender has told theirs. */
export function findSchool(reading: Reading): Material[] {
  const { recipient, sender } = reading;
  return sharedEntries(reading, 'school', 'education', recipient.education, sender.schools, 58);
}
