import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route.ts';

/** `push` leaves a step that "back" returns to; `replace` does not (typing, moving through a list). */
export type Go = (change: Partial<Route>, how?: 'push' | 'replace') => void;

/** The route that the address says, and how to change it. */
export function useRoute(): readonly [Route, Go] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);
  const go = useCallback<Go>((change, how = 'push') => {
    const next = { ...parseRoute(location.hash), ...change };
    const address = formatRoute(next);
    if (address !== location.hash) history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    setRoute(next);
  }, []);
  return [route, go];
}
