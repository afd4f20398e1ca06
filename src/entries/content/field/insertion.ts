import type { NoteField } from '../../../sites/site.ts';
import { hasValue, noteText } from './note-text.ts';

/** Milliseconds after which a page that takes the text back has done so. */
const patience = 150;

/** Line ends and trailing space are the field's own business; everything else has to be there. */
const comparable = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').trimEnd();

/**
 * Writes `text` as the whole note, as if it had been typed: the page's own state learns of it, and the
 * browser's own undo still works. Sends no key events and adds no line break at the end.
 *
 * `find` is asked anew before each look, because the page may have replaced its field meanwhile.
 * False when there is no field, or when the text was not there after {@link patience} milliseconds.
 */
export async function writeNote(find: () => NoteField | null, text: string): Promise<boolean> {
  const field = find();
  if (!field || tooLong(field, text)) return false;
  typeInto(field, text);
  if (!holds(field, text)) setDirectly(field, text);
  if (await stays(find, text)) return true;
  const again = find();
  if (!again) return false;
  setDirectly(again, text);
  return stays(find, text);
}

const holds = (field: NoteField, text: string) => comparable(noteText(field)) === comparable(text);

/** Looks again after a while. Whoever types or presses meanwhile has taken over, and nothing is put right. */
async function stays(find: () => NoteField | null, text: string): Promise<boolean> {
  const looking = new AbortController();
  let taken = false;
  const win = find()?.ownerDocument.defaultView ?? window;
  for (const type of ['keydown', 'pointerdown', 'paste', 'drop']) {
    const take = (event: Event) => {
      taken ||= event.isTrusted;
    };
    win.addEventListener(type, take, { capture: true, passive: true, signal: looking.signal });
  }
  await new Promise((resolve) => setTimeout(resolve, patience));
  looking.abort();
  const field = find();
  return taken || (field !== null && holds(field, text));
}

function tooLong(field: NoteField, text: string): boolean {
  return hasValue(field) && field.maxLength > 0 && text.length > field.maxLength;
}

/** The way of a keyboard: the browser fires its own trusted, composed events. */
function typeInto(field: NoteField, text: string): void {
  field.focus({ preventScroll: true });
  const doc = field.ownerDocument;
  if (hasValue(field)) field.select();
  else {
    const selection = doc.defaultView?.getSelection();
    if (!selection) return;
    selection.selectAllChildren(field);
  }
  // Deprecated without a successor: nothing else writes into a page's field the way typing does.
  if (text === '') doc.execCommand('delete');
  else doc.execCommand('insertText', false, text);
}

/** The second way: sets the value and tells the page with the events that typing would have fired. */
function setDirectly(field: NoteField, text: string): void {
  if (!hasValue(field)) return;
  field.focus({ preventScroll: true });
  field.setRangeText(text, 0, field.value.length, 'end');
  const told = { bubbles: true, composed: true };
  field.dispatchEvent(new InputEvent('input', { ...told, inputType: 'insertText', data: text }));
  field.dispatchEvent(new Event('change', told));
}
