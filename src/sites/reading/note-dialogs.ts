import type { DialogState, NoteDialog } from '../site.ts';
import { isDisabled } from './controls.ts';
import { dialogCandidates } from './dialog-candidates.ts';
import {
  type DialogParts,
  isAddNote,
  isWithoutNote,
  panelPlace,
  partsOf,
  sendControlOf,
  sendWithoutNoteOf,
} from './dialog-parts.ts';
import { Evidence } from './evidence.ts';
import { counterTotal, lengthOf, limitOf, notesLeftIn } from './limit.ts';
import type { DialogMarks } from './network.ts';
import type { Root } from './roots.ts';
import { adding, invitation, limit, month, note, otherBusiness, week } from './words.ts';

/** What the page around a dialog says about who it can be for. */
export interface DialogContext {
  readonly invitesByAddress: boolean;
  readonly pressed: boolean;
  readonly recipientOf: (parts: DialogParts, container: HTMLElement) => Pick<NoteDialog, 'recipient' | 'sure'>;
}

const enough = 6;

/** All open note dialogs, those in the last of the roots and the latest in the document first. */
export function noteDialogs(roots: readonly Root[], marks: DialogMarks, context: DialogContext): NoteDialog[] {
  const judged = dialogCandidates(roots, marks.dialog)
    .map((element) => judge(element, marks, context))
    .filter((dialog) => dialog !== null);
  const outermost = judged.filter((one) => !judged.some((other) => other !== one && betterThan(other, one)));
  return outermost.map((dialog) => dialog.found).reverse();
}

interface Judged {
  readonly found: NoteDialog;
  readonly points: number;
}

/** Of two elements, one in the other, the one with more to say for itself is the dialog; on a tie the inner one. */
function betterThan(other: Judged, one: Judged): boolean {
  const [a, b] = [other.found.element, one.found.element];
  if (a.contains(b)) return other.points > one.points;
  if (b.contains(a)) return other.points >= one.points;
  return false;
}

function judge(element: HTMLElement, marks: DialogMarks, context: DialogContext): Judged | null {
  if (element.closest(marks.never) !== null || element.querySelector(marks.never) !== null) return null;
  const parts = partsOf(element);
  const evidence = new Evidence();
  const field = parts.fields.length === 1 ? (parts.fields[0] ?? null) : markedField(parts, marks);
  const own = evidence.add(
    5,
    'dialog mark',
    element.matches(marks.dialog) || element.querySelector(marks.dialog) !== null,
  );
  const ownField = evidence.add(5, 'field mark', field?.matches(marks.field) ?? false);
  evidence.add(3, 'one field', parts.fields.length === 1);
  const counter = counterTotal(parts.lines.join(' '));
  const counts = evidence.add(3, 'counter', field !== null && counter !== null && counter <= 600);
  const speaks = evidence.add(
    3,
    'speaks of an invitation',
    invitation.test(parts.words) || marks.request.test(parts.words),
  );
  evidence.add(1, 'speaks of a note', note.test(parts.words));
  const offers = evidence.add(3, 'offers a note', offersNote(parts));
  evidence.add(2, 'two buttons', parts.buttons.length === 2 || parts.buttons.length === 3);
  evidence.add(2, 'address invites', context.invitesByAddress);
  evidence.add(2, 'after a press', context.pressed);
  evidence.add(1, 'waits for a text', field !== null && lengthOf(field) === 0 && parts.buttons.some(isDisabled));
  const foreign = (words: string) => otherBusiness.test(words) || marks.otherBusiness.test(words);
  evidence.add(-6, 'other business', !own && foreign(headOf(parts)));
  const state = stateOf(element, parts, marks, {
    field,
    own,
    speaks,
    offers,
    specific: own || ownField || counts || speaks,
  });
  if (state === null || evidence.points < enough) return null;
  const firstStep = state === 'choice';
  const send = firstStep || state === 'upsell' || state === 'limit' ? null : sendControlOf(parts);
  const sendWithoutNote = sendWithoutNoteOf(parts, firstStep);
  return {
    points: evidence.points,
    found: {
      state,
      element,
      field: state === 'note' ? field : null,
      ...context.recipientOf(parts, element),
      limit: limitOf(parts.lines.join(' '), state === 'note' ? field : null),
      notesLeft: notesLeftIn(parts.lines),
      panelBefore: panelPlace(element, send ?? sendWithoutNote ?? parts.buttons.at(-1) ?? null, field),
      sendControl: send,
      sendWithoutNoteControl: sendWithoutNote,
      evidence: evidence.fired,
    },
  };
}

const markedField = (parts: DialogParts, marks: DialogMarks): HTMLElement | null =>
  parts.fields.find((field) => field.matches(marks.field)) ??
  parts.fields.find((field) => field.localName === 'textarea') ??
  null;

const offersNote = (parts: DialogParts): boolean =>
  [...parts.labels.values()].some((label) => isWithoutNote(label) || isAddNote(label));

/** Heading and buttons: what a dialog is for stands there, not in its small print. */
function headOf(parts: DialogParts): string {
  return [parts.lines[0] ?? '', ...parts.labels.values()].join(' ').toLowerCase();
}

interface Signals {
  readonly field: HTMLElement | null;
  readonly own: boolean;
  readonly speaks: boolean;
  readonly offers: boolean;
  readonly specific: boolean;
}

function stateOf(element: HTMLElement, parts: DialogParts, marks: DialogMarks, signals: Signals): DialogState | null {
  if (signals.field !== null && !parts.emailField) return signals.specific ? 'note' : null;
  const about = signals.own || signals.speaks;
  if (!about) return null;
  if (parts.emailField) return 'email';
  if (element.querySelector(marks.limit) !== null) return 'limit';
  if (limit.test(parts.words) && week.test(parts.words) && !signals.offers) return 'limit';
  if (element.querySelector(marks.upsell) !== null && !signals.offers) return 'upsell';
  if (limit.test(parts.words) && month.test(parts.words) && !signals.offers) return 'upsell';
  return parts.buttons.length >= 1 && (signals.own || signals.offers || adding.test(parts.words)) ? 'choice' : null;
}
