import { useEffect, useState } from 'preact/hooks';

/** Two frames, milliseconds: what is drawn is on the screen and hears the first key before anything is added. */
const breath = 34;

/**
 * False while a page is first drawn, true once that is on the screen: when to draw what stands below the first screen,
 * where nothing moves when it comes.
 */
export function useLater(): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLater, breath, true);
    return () => clearTimeout(timer);
  }, []);
  return later;
}
