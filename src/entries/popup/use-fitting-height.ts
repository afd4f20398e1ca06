import { useEffect } from 'preact/hooks';

/** Milliseconds until a browser has settled how large a popup may be. */
const settled = 120;

/**
 * On a low window the browser gives a popup less than it asks for; then it takes what it got, so that its
 * list scrolls and its foot stays in view. It asks in full first: a popup that follows the window from the
 * start would stay as small as the window is before it opens.
 */
export function useFittingHeight(): void {
  useEffect(() => {
    const fit = () => {
      const { scrollHeight, style } = document.documentElement;
      if (scrollHeight > window.innerHeight + 1) style.setProperty('--popup-height', `${window.innerHeight}px`);
    };
    const timer = setTimeout(fit, settled);
    return () => clearTimeout(timer);
  }, []);
}
