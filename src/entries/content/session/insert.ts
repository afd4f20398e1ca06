import type { NoteField } from '../../../sites/site.ts';
import { writeNote } from '../field/insertion.ts';
import { noteText } from '../field/note-text.ts';
import type { Notice } from '../panel/panel-state.ts';
import { copyText } from './clipboard.ts';

/**
 * Puts `text` into the field. When the field does not take it, what stood there is put back and the text
 * goes to the clipboard. Answers with what has to be said, null when the text is in the field.
 */
export async function insertOrCopy(win: Window, find: () => NoteField | null, text: string): Promise<Notice | null> {
  const field = find();
  const before = field ? noteText(field) : null;
  if (await writeNote(find, text)) return null;
  const now = find();
  if (now && before !== null && noteText(now) !== before) await writeNote(find, before);
  return (await copyText(win, text)) ? 'failed' : 'stuck';
}
