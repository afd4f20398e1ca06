/** What the user can choose for the extension's own pages. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** Puts the choice on an element (the page's root, or the panel's host); the tokens follow. */
export function applyTheme(element: HTMLElement, choice: ThemeChoice): void {
  if (choice === 'system') element.removeAttribute('data-theme');
  else element.setAttribute('data-theme', choice);
}
