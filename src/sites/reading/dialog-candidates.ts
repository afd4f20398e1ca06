import { climb } from './climb.ts';
import { buttonSelector, labelsOf } from './controls.ts';
import { fieldSelector, holdsText, isWithoutNote } from './dialog-parts.ts';
import { allIn } from './elements.ts';
import { counterTotal } from './limit.ts';
import type { DialogMarks } from './network.ts';
import { mainOf, type Root } from './roots.ts';
import { isShown } from './visible.ts';
import { cancelling, invitation, saving, sending } from './words.ts';

const declared =
  '[role=dialog],[role=alertdialog],dialog[open],[aria-modal=true],.artdeco-modal,[data-test-modal],[data-testid=dialog]';
const pageParts = /^(?:script|style|template|noscript|svg|iframe|link|main|nav|header|footer)$/;
const mostPortals = 60;
const mostButtons = 300;
/** A dialog about one note is short; what says more is a page. */
const longest = 4000;
const mostElements = 400;
/** Few dialogs are open at once; of more, the last ones are looked at. */
const mostDialogs = 200;

/**
 * Elements that could be a note dialog: those that call themselves a dialog, those around a text field
 * outside the page's main part, and overlays beside the main part. Texts are looked at before layout is
 * asked for, so that a page without a dialog costs a few selector queries.
 */
export function dialogCandidates(roots: readonly Root[], marks: DialogMarks): HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const root of roots) {
    for (const element of allIn<HTMLElement>(root, `${declared},${marks.dialog}`)) found.add(element);
    for (const portal of portalsOf(root)) if (hasControls(portal)) found.add(portal);
    for (const field of allIn<HTMLElement>(root, fieldSelector).slice(-mostPortals)) {
      const box = field.closest(marks.never) === null ? boxAround(field) : null;
      if (box) found.add(box);
    }
    // The first step has no field; it can be drawn within the page.
    for (const button of allIn(root, buttonSelector).slice(-mostButtons)) {
      const box = isWithoutNote(button.textContent.toLowerCase()) && boxAbout(button, marks);
      if (box) found.add(box);
    }
  }
  const could = [...found].slice(-mostDialogs).filter((element) => couldBe(element, marks));
  const [shown, hidden] = [could.filter(isShown), could.filter((element) => !isShown(element))];
  // What lies around a dialog that cannot be seen, or not yet, is none.
  return shown.filter((element) => element.matches(declared) || !hidden.some((each) => element.contains(each)));
}

/** Whether anything in an element points to a contact request. */
function couldBe(element: HTMLElement, marks: DialogMarks): boolean {
  if (element.getElementsByTagName('*').length > mostElements) return false;
  const text = element.textContent.toLowerCase();
  if (text.length > longest) return false;
  if (invitation.test(text) || marks.request.test(text) || counterTotal(text) !== null) return true;
  const own = `${marks.dialog},${marks.field},${marks.limit},input[type=email]`;
  return element.matches(own) || element.querySelector(own) !== null;
}

const hasControls = (element: Element): boolean =>
  element.querySelector(buttonSelector) !== null ||
  allIn(element, '*')
    .slice(0, mostElements)
    .some((one) => one.shadowRoot?.querySelector(buttonSelector));

/**
 * The smallest element around a field that also holds two controls: a form, a dialog's body. A form with one button
 * that sends or saves is whole without what the page offers around it, but for a way out.
 */
function boxAround(field: HTMLElement): HTMLElement | null {
  let form: HTMLElement | null = null;
  for (let up = field.parentElement, steps = 0; up && steps < 12; up = up.parentElement, steps += 1) {
    if (/^(?:main|body|html)$/.test(up.localName) || up.querySelector('main') !== null) return form;
    const controls = allIn(up, buttonSelector);
    const said = controls.map((control) => labelsOf(control).join(' ').toLowerCase());
    if (form && said.filter((label) => label !== '' && !cancelling.test(label)).length > 1) return form;
    if (controls.length > 1) return up;
    if (said.some((label) => sending.test(label) || saving.test(label))) form = up;
  }
  return form;
}

/** The smallest element around a button that sends without a note in which anything points to a contact request. */
function boxAbout(button: Element, marks: DialogMarks): HTMLElement | null {
  for (const up of climb(button.parentElement)) {
    if (/^(?:main|body|html)$/.test(up.localName)) break;
    if (couldBe(up as HTMLElement, marks) && holdsText(up)) return up as HTMLElement;
  }
  return null;
}

/** What lies beside the main part: in a shadow root everything, in a document the branches without it. */
function portalsOf(root: Root): HTMLElement[] {
  const portals: HTMLElement[] = [];
  if (!('body' in root)) {
    return [...root.children].filter((child): child is HTMLElement => !pageParts.test(child.localName));
  }
  const main = mainOf(root);
  let branch: Element | null = root.body;
  while (branch !== null && branch !== main && portals.length < mostPortals) {
    const children: readonly Element[] = [...branch.children];
    branch = children.find((child) => child.contains(main)) ?? null;
    for (const child of children) {
      if (child !== branch && !pageParts.test(child.localName)) portals.push(child as HTMLElement);
    }
  }
  return portals;
}
