import type { DialogState, NoteDialog, PageAccess } from '../site.ts';
import { heldIn } from './climb.ts';
import { isDisabled } from './controls.ts';
import { dialogCandidates } from './dialog-candidates.ts';
import {
  buttonRowOf,
  type DialogParts,
  isAddNote,
  isWithoutNote,
  noteField,
  partsOf,
  purposeOf,
  sendControlOf,
  sendWithoutNoteOf,
} from './dialog-parts.ts';
import { Evidence } from './evidence.ts';
import { counterTotal, lengthOf, limitOf, notesLeftIn } from './limit.ts';
import type { DialogMarks } from './network.ts';
import { saysRefused } from './notices.ts';
import type { Root } from './roots.ts';
import { adding, cancelling, invitation, limit, message, month, note, otherBusiness, sending, week } from './words.ts';

/** What the page around a dialog says about who it can be for. */
export interface DialogContext {
  readonly invitesByAddress: boolean;
  readonly pressed: boolean;
  readonly openRoot: PageAccess['openRoot'];
  readonly recipientOf: (
    parts: DialogParts,
    container: HTMLElement,
    state: DialogState,
  ) => Pick<NoteDialog, 'recipient' | 'sure'>;
}

const enough = 6;

/** All open note dialogs, those in the last of the roots and the latest in the document first. */
export function noteDialogs(roots: readonly Root[], marks: DialogMarks, context: DialogContext): NoteDialog[] {
  const judged = dialogCandidates(roots, marks)
    .map((element) => judge(element, marks, context))
    .filter((dialog) => dialog !== null);
  // What only stands beside a press or an address gives way to a dialog that speaks for itself.
  const spoken = judged.some((one) => one.speaks);
  const outermost = judged.filter(
    (one) => one.speaks === spoken && !judged.some((other) => other !== one && betterThan(other, one)),
  );
  return outermost.map((dialog) => dialog.found).reverse();
}

interface Judged {
  readonly found: NoteDialog;
  readonly sum: number;
  /** Whether its own words or marks say what it is for. */
  readonly speaks: boolean;
}

/** Of two elements, one in the other, the one with more to say for itself is the dialog; on a tie the inner one. */
function betterThan(other: Judged, one: Judged): boolean {
  const [a, b] = [other.found.element, one.found.element];
  if (a.contains(b)) return other.sum > one.sum;
  if (b.contains(a)) return other.sum >= one.sum;
  return false;
}

function judge(element: HTMLElement, marks: DialogMarks, context: DialogContext): Judged | null {
  if (element.closest(marks.never) !== null || element.querySelector(marks.never) !== null) return null;
  const parts = partsOf(element, context.openRoot);
  const { words, head, fields } = parts;
  const evidence = new Evidence();
  const field = parts.emailField ? null : noteField(fields, marks.field);
  const counter = counterTotal(parts.lines.join(' ')) ?? 0;
  const asks = (text: string) => invitation.test(text) || marks.request.test(text);
  const has = (selector: string) => element.matches(selector) || element.querySelector(selector) !== null;

  const own = evidence.add(5, 'dialog', has(marks.dialog));
  const ownField = evidence.add(5, 'own field', field?.matches(marks.field) ?? false);
  evidence.add(fields.length === 1 ? 3 : 2, 'field', field !== null);
  evidence.add(-2, 'rich field', field !== null && field.localName !== 'textarea');
  const counts = evidence.add(3, 'counter', field !== null && counter > 0 && counter <= 600);
  const speaks = evidence.add(3, 'asks', asks(head));
  const mentions = evidence.add(1, 'mentions', !speaks && asks(words));
  const notes = evidence.add(1, 'note', note.test(words));
  evidence.add(1, 'declared', element.matches('[role=dialog],[aria-modal=true],dialog'));
  const offers = evidence.add(
    3,
    'offers',
    [...parts.called.values()].some((one) => isWithoutNote(one) || isAddNote(one)),
  );
  evidence.add(2, 'buttons', parts.buttons.length === 2 || parts.buttons.length === 3);
  evidence.add(2, 'address', context.invitesByAddress);
  const pressed = evidence.add(2, 'pressed', context.pressed);
  evidence.add(1, 'waits', field !== null && lengthOf(field) === 0 && parts.buttons.some(isDisabled));
  evidence.add(3, 'email', parts.emailField);
  const used = limit.test(words);
  const spent = evidence.add(3, 'week', has(marks.limit) || (used && week.test(words)));
  const sold = evidence.add(3, 'premium', has(marks.upsell) || (used && month.test(words)));
  // A conversation is closed by a cross; a note is called off in words.
  const cancels = parts.buttons.some(
    (button) => cancelling.test(parts.called.get(button) ?? '') && /\p{L}{2}/u.test(button.textContent),
  );
  evidence.add(
    speaks && cancels ? -3 : -8,
    'message',
    !own && !ownField && field !== null && message.test(purposeOf(field)),
  );
  evidence.add(-10, 'other', !own && (otherBusiness.test(head) || marks.otherBusiness.test(head)));

  // A rich field is a message's, unless it says otherwise: notes have been plain fields so far.
  const likeNote =
    field?.localName === 'textarea' ||
    (field !== null && (asks(purposeOf(field)) || (note.test(purposeOf(field)) && !message.test(purposeOf(field)))));
  const about = own || speaks || mentions;
  // Where there is a field, what adds a note keeps it.
  const sends = parts.buttons
    .map((button) => parts.called.get(button) ?? '')
    .some((label) => starts(label, asks) && !(field && isAddNote(label)));
  // What asks, saves or submits is no request, whatever else it speaks of. Buttons that are pictures say nothing.
  const could = sends || parts.buttons.every((button) => cancelling.test(parts.called.get(button) ?? ''));
  const state = stateOf({
    // An address that invites has other forms on it as well: a note's own words have to say that it is one.
    note:
      own || ownField || (could && ((speaks && (counts || likeNote)) || (counts && (mentions || (pressed && notes))))),
    field: field !== null,
    email: about && parts.emailField,
    limit: about && spent && !offers,
    upsell: about && sold && !offers && !sends,
    choice:
      about &&
      (offers || own || (marks.withoutWords && sends)) &&
      parts.buttons.length > 0 &&
      !(parts.buttons.length < 3 && !offers && saysRefused(words)),
  });
  return state === null || evidence.sum < enough
    ? null
    : {
        sum: evidence.sum,
        speaks: about || ownField || offers,
        found: describe(state, element, parts, field, context, evidence.fired),
      };
}

/** Whether a button starts the request: by words for sending, for adding or for the request itself. */
const starts = (label: string, asks: (text: string) => boolean): boolean =>
  !cancelling.test(label) && (sending.test(label) || adding.test(label) || asks(label));

/** The first state that holds, in this order: a field wins over everything that stands around it. */
function stateOf(holds: Record<DialogState | 'field', boolean>): DialogState | null {
  if (holds.field) return holds.note ? 'note' : null;
  return (['email', 'limit', 'upsell', 'choice'] as const).find((state) => holds[state]) ?? null;
}

function describe(
  state: DialogState,
  element: HTMLElement,
  parts: DialogParts,
  field: HTMLElement | null,
  context: DialogContext,
  evidence: readonly string[],
): NoteDialog {
  const send = state === 'note' || state === 'email' ? sendControlOf(parts) : null;
  const sendWithoutNote = sendWithoutNoteOf(parts, state === 'choice');
  // An offer to buy may hold nothing but a link.
  const button = send ?? sendWithoutNote ?? parts.buttons.at(-1) ?? [...parts.called.keys()].at(-1) ?? null;
  return {
    state,
    element,
    field,
    ...context.recipientOf(parts, element, state),
    limit: limitOf(field ? `${parts.words} ${purposeOf(field)}` : '', field, element),
    notesLeft: notesLeftIn(parts.lines),
    buttonRow: buttonRowOf(element, button, field && heldIn(element, field)),
    sendControl: send,
    sendWithoutNoteControl: sendWithoutNote,
    evidence,
  };
}
