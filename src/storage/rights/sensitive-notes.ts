import { type SensitiveFinding, sensitiveIn } from '../../core/relationship/sensitive/check.ts';
import { lift } from '../lift.ts';
import type { Memory } from '../memory.ts';
import { reading } from '../reading.ts';

/** A contact whose private note speaks of something that is better not kept. */
export interface SensitiveNote {
  readonly contact: string;
  readonly name: string;
  readonly note: string;
  readonly findings: readonly SensitiveFinding[];
}

/** Looks through all private notes, because the user asked. At most `limit` are named. */
export function sensitiveNotes(memory: Memory, limit = 200): Promise<readonly SensitiveNote[]> {
  return reading(memory, ['contacts'], async (tx) => {
    const found: SensitiveNote[] = [];
    let cursor = await tx.objectStore('contacts').openCursor();
    while (cursor && found.length < limit) {
      const { record } = lift('contacts', cursor.value);
      const findings = record?.note && !record.binned ? sensitiveIn(record.note) : [];
      if (record?.note && findings.length > 0)
        found.push({ contact: record.id, name: record.name, note: record.note, findings });
      cursor = await cursor.continue();
    }
    return found;
  });
}
