import type { PageAccess } from '../site.ts';
import { controlSelector, isDisabled, labelsOf } from './controls.ts';
import { allIn, attributeOf } from './elements.ts';
import { counterTotal } from './limit.ts';
import { isRendered, linesOf, squeeze } from './text.ts';
import { isShown } from './visible.ts';
import { adding, cancelling, invitation, note, sending, without } from './words.ts';

export interface DialogParts {
  readonly lines: readonly string[];
  /** Lines, labels and placeholders in lower case, in one string. */
  readonly words: string;
  /** The first lines and the controls' labels: what a dialog is for stands there, not in its small print. */
  readonly head: string;
  readonly fields: readonly HTMLElement[];
  readonly emailField: boolean;
  /** Controls with a text of their own, or with a picture that is spoken of as sending, in order; a bare cross is none. */
  readonly buttons: readonly HTMLElement[];
  readonly called: ReadonlyMap<HTMLElement, string>;
}

export const fieldSelector = 'textarea,[role=textbox],[contenteditable]:not([contenteditable=false])';

const oneLine = 'input[type=text],input:not([type])';

/**
 * Visible text fields, without those of search boxes and robots' traps; one of a single line if it speaks of a note.
 * What lies to the left of every page takes in what is pasted, and is no field for people.
 */
function fieldsIn(root: ParentNode): HTMLElement[] {
  return allIn<HTMLElement>(root, `${fieldSelector},${oneLine}`).filter((field) => {
    const name = `${field.id} ${attributeOf(field, 'name')}`.toLowerCase();
    return (
      !/captcha|search|query|comment|reply|honeypot/.test(name) &&
      !field.hasAttribute('readonly') &&
      (!field.matches(oneLine) || note.test(purposeOf(field))) &&
      isShown(field)
    );
  });
}

/** What a dialog is made of, as far as one may look without touching it. */
export function partsOf(container: HTMLElement, openRoot: PageAccess['openRoot']): DialogParts {
  const lines = linesOf(container).map((line) => line.text);
  const fields = fieldsIn(container);
  const called = new Map<HTMLElement, string>();
  for (const control of allIn<HTMLElement>(container, '*')) {
    const root = control.localName.includes('-') && openRoot(control);
    if (root) fields.push(...fieldsIn(root));
    // A component keeps its button to itself and has the words; a press leads through both.
    if (!control.matches(controlSelector) && !control.shadowRoot?.querySelector(controlSelector)) continue;
    if (!isRendered(control) || control.closest('[aria-hidden=true]') !== null) continue;
    const written = squeeze(control.textContent) || attributeOf(control, 'value');
    const label = labelsOf(control).join(' ').toLowerCase();
    if (written !== '' || isWithoutNote(label) || isAddNote(label) || sending.test(label)) called.set(control, label);
  }
  const attributes = ['aria-label', 'placeholder', 'title'];
  const spoken = [container, ...container.querySelectorAll('[aria-label],[placeholder],[title]')].flatMap((element) =>
    attributes.map((name) => attributeOf(element, name)),
  );
  return {
    lines,
    words: squeeze([...lines, ...spoken].join(' ')).toLowerCase(),
    head: [...lines.slice(0, 3), ...called.values()].join(' ').toLowerCase(),
    fields,
    emailField: container.querySelector('input[type=email]') !== null && !container.querySelector('[type=password]'),
    buttons: [...called.keys()].filter((control) => control.localName !== 'a' || isButtonLike(control)),
    called,
  };
}

const isButtonLike = (link: HTMLElement): boolean => link.hasAttribute('role') || !link.hasAttribute('href');

export const isWithoutNote = (label: string): boolean =>
  without.test(label) && (note.test(label) || sending.test(label));
export const isAddNote = (label: string): boolean => adding.test(label) && note.test(label) && !without.test(label);

/** The dialog's own *Send*: by its words, else because it waits for a text, else because it comes last. */
export function sendControlOf(parts: DialogParts): HTMLElement | null {
  const able = ableIn(parts).filter(
    (button) => !isWithoutNote(parts.called.get(button) ?? '') && button.localName !== 'a',
  );
  return (
    able.find((button) => sending.test(parts.called.get(button) ?? '')) ??
    able.find((button) => attributeOf(button, 'type') === 'submit') ??
    able.find(isDisabled) ??
    able.at(-1) ??
    null
  );
}

/** Buttons that neither call the dialog off nor lead to its next step. */
const ableIn = ({ buttons, called }: DialogParts): HTMLElement[] =>
  buttons.filter((button) => {
    const label = called.get(button) ?? '';
    return !cancelling.test(label) && !isAddNote(label);
  });

/** The control that sends at once without a note: by its words, else the last of the two in the first step. */
export function sendWithoutNoteOf(parts: DialogParts, firstStep: boolean): HTMLElement | null {
  const named = parts.buttons.find((button) => isWithoutNote(parts.called.get(button) ?? ''));
  if (named || !firstStep) return named ?? null;
  const able = ableIn(parts);
  return able.find((button) => sending.test(parts.called.get(button) ?? '')) ?? able.at(-1) ?? null;
}

/**
 * The row that holds the dialog's buttons: what is left when one climbs from the button as long as nothing
 * but buttons comes along.
 */
export function buttonRowOf(container: HTMLElement, button: HTMLElement | null, field: Element | null): Element | null {
  if (button === null) return null;
  let row: Element = button;
  for (let up = row.parentElement; up && up !== container && container.contains(up); up = up.parentElement) {
    if (field !== null ? up.contains(field) : holdsText(up)) break;
    row = up;
  }
  return row;
}

/** Whether an element says more than its buttons do. */
export function holdsText(element: Element): boolean {
  return linesOf(element, (child) => child.matches(controlSelector)).length > 0;
}

/** What a field says it is for: its label, placeholder and accessible name, in lower case. */
export function purposeOf(field: HTMLElement): string {
  const labels = [...((field as Partial<HTMLTextAreaElement>).labels ?? [])].map((label) => label.textContent);
  return [attributeOf(field, 'aria-label'), attributeOf(field, 'placeholder'), ...labels].join(' ').toLowerCase();
}

/** Of several fields the one that is most like a note's; null when two are alike. */
export function noteField(fields: readonly HTMLElement[], mark: string): HTMLElement | null {
  const rated = fields
    .map((field) => ({
      field,
      sum:
        (field.matches(mark) ? 5 : 0) +
        (field.localName === 'textarea' ? 2 : 0) +
        (invitation.test(purposeOf(field)) || note.test(purposeOf(field)) ? 2 : 0) +
        (counterTotal(field.parentElement?.parentElement?.textContent ?? '') === null ? 0 : 2),
    }))
    .sort((a, b) => b.sum - a.sum);
  const [best, second] = rated;
  return best !== undefined && best.sum > (second?.sum ?? -1) ? best.field : null;
}
