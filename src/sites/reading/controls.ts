import { attributeOf } from './elements.ts';
import { squeeze, textOf } from './text.ts';

export const buttonSelector = 'button,[role=button],[type=submit],[type=button]';
export const controlSelector = `${buttonSelector},a[href],[role=menuitem],[role=link]`;

/** What a control calls itself, in the order of how much it says: its label, its inner label, its text, its title. */
export function labelsOf(control: Element): string[] {
  const labels = [
    attributeOf(control, 'aria-label'),
    attributeOf(control.querySelector('[aria-label]'), 'aria-label'),
    textOf(control),
    attributeOf(control, 'title'),
    attributeOf(control, 'value'),
  ];
  return labels.map(squeeze).filter((label) => label !== '');
}

/** Whether the page has switched a control off, by whichever of the usual ways. */
export function isDisabled(control: Element): boolean {
  return control.matches('[disabled],[aria-disabled=true]');
}
