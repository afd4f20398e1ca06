import type { InteractionKind } from '../core/relationship/interaction.ts';
import type { Memory } from './memory.ts';
import { MemoryError } from './memory-error.ts';
import { type Writing, write } from './write.ts';

/** Something that happened, as the user logs it. */
export interface LogEntry {
  readonly contact: string;
  readonly kind: InteractionKind;
  /** UTC milliseconds; absent: now. */
  readonly at?: number;
  readonly text?: string;
  /** `seen`: read from the page and confirmed by the user. */
  readonly source?: 'seen' | 'logged' | 'import';
}

/** Logs an interaction. Answers with its id; an entry with an id that is known already changes nothing. */
export function log(memory: Memory, entry: LogEntry, id: string = memory.newId()): Promise<string> {
  return write(memory, async (writing) => {
    if ((await writing.get('interactions', id)) === null) await logIn(writing, entry, id);
    return id;
  });
}

export async function logIn(writing: Writing, entry: LogEntry, id: string): Promise<void> {
  const contact = await writing.get('contacts', entry.contact);
  if (contact === null) throw new MemoryError('missing', `contacts/${entry.contact} is not there`);
  await writing.create('interactions', id, {
    contact: entry.contact,
    kind: entry.kind,
    at: entry.at ?? writing.now,
    source: entry.source ?? 'logged',
    ...(entry.text === undefined || entry.text === '' ? {} : { text: entry.text }),
  });
}

/** What of an entry was wrong. `text: null` takes it away. */
export interface Correction {
  readonly kind?: InteractionKind;
  readonly at?: number;
  readonly text?: string | null;
}

/** Corrects an entry by a new one; the old one stays in the record. Answers with the correction's id. */
export function correct(memory: Memory, interaction: string, correction: Correction): Promise<string> {
  return addCorrection(memory, interaction, correction, false);
}

/** Takes an entry back, as undo and delete do. `reinstate` brings it back. */
export function cancel(memory: Memory, interaction: string): Promise<string> {
  return addCorrection(memory, interaction, {}, true);
}

/** Undoes `cancel` or a correction: the entry holds as it was first logged. */
export function reinstate(memory: Memory, interaction: string): Promise<string> {
  return addCorrection(memory, interaction, {}, false);
}

async function addCorrection(memory: Memory, id: string, correction: Correction, cancelled: boolean): Promise<string> {
  const correctionId = memory.newId();
  await write(memory, async (writing) => {
    const named = await writing.get('interactions', id);
    if (named === null) throw new MemoryError('missing', `interactions/${id} is not there`);
    const { contact, kind, at, text, note, source, corrects } = named;
    const newText = correction.text === undefined ? text : (correction.text ?? undefined);
    await writing.create('interactions', correctionId, {
      contact,
      kind: correction.kind ?? kind,
      at: correction.at ?? at,
      source,
      corrects: corrects ?? named.id,
      ...(newText === undefined ? {} : { text: newText }),
      ...(note === undefined ? {} : { note }),
      ...(cancelled ? { cancelled: true as const } : {}),
    });
  });
  return correctionId;
}
