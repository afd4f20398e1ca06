import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { type Language, LanguageContext } from '../../src/ui/locales/language.ts';

/** Draws into a fresh page and waits until effects have run. */
export async function draw(children: ComponentChildren, language: Language = 'de'): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(<LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>, root));
  return root;
}

/** Draws something else in the same place. */
export async function redraw(root: HTMLElement, children: ComponentChildren, language: Language = 'de'): Promise<void> {
  await act(() => render(<LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>, root));
}

/** Takes a drawing away, as closing a window does. */
export async function leave(root: HTMLElement): Promise<void> {
  await act(() => render(null, root));
}

/** Presses a key where the focus is. False when something answered to it. */
export async function pressKey(key: string, init: KeyboardEventInit = {}): Promise<boolean> {
  let free = true;
  await act(() => {
    const target = document.activeElement ?? document.body;
    free = target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  });
  return free;
}
