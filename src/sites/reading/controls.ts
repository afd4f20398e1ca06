import { squeeze, textOf } from './text.ts';

export const controlSelector = 'button,a[href],[role=button],[role=menuitem],[role=link],input[type=submit]';

/** What a control calls itself, in the order of how much it says: its label, its inner label, its text, its title. */
export function labelsOf(control: Element): string[] {
  const labels = [
    control.getAttribute('aria-label'),
    control.querySelector('[aria-label]')?.getAttribute('aria-label') ?? null,
    textOf(control),
    control.getAttribute('title'),
    control.getAttribute('value'),
  ];
  return labels.map((label) => squeeze(label ?? '')).filter((label) => label !== '');
}

/** Whether the page has switched a control off, by whichever of the usual ways. */
export function isDisabled(control: Element): boolean {
  return control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';
}
