import { attributeOf } from './elements.ts';
import { squeeze, textOf } from './text.ts';

export const controlSelector = 'button,a[href],[role=button],[role=menuitem],[role=link],input[type=submit]';

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
  return control.hasAttribute('disabled') || attributeOf(control, 'aria-disabled') === 'true';
}
