import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { badgeColours, setBadge } from '../../platform/badge.ts';
import { browserLanguage } from '../../platform/language.ts';
import type { Memory } from '../../storage/memory.ts';
import { LanguageContext } from '../../ui/locales/language.ts';
import { lazy } from '../../ui/parts/lazy.tsx';
import { Trouble } from '../../ui/parts/trouble.tsx';
import { type Subscribe, useLive } from '../../ui/parts/use-live.ts';
import { applyTheme } from '../../ui/theme/theme.ts';
import { Main } from './main.tsx';
import { readPopup } from './today.ts';
import { useFittingHeight } from './use-fitting-height.ts';

const SelfTest = lazy(() => import('./self-test.tsx').then((module) => module.SelfTest));

/** The popup: today, search, and what can be read on the open page. Draws nothing before it knows what. */
export function Popup({ memory }: { readonly memory: Memory }) {
  const load = useCallback(() => readPopup(memory), [memory]);
  const subscribe = useCallback<Subscribe>((changed, signal) => memory.subscribe(changed, signal), [memory]);
  const { value: state, error, reload } = useLive(load, subscribe);
  const [testing, setTesting] = useState(false);
  const opened = useRef(false);
  const language = state?.language ?? (browserLanguage().startsWith('de') ? 'de' : 'en');
  const theme = state?.settings.theme ?? 'auto';
  useEffect(() => {
    document.documentElement.lang = language;
    applyTheme(document.documentElement, theme === 'auto' ? 'system' : theme);
  }, [language, theme]);
  const waiting = state?.list.length;
  useEffect(() => {
    // The background may be asleep; what the popup shows and what the button says are one number.
    if (waiting !== undefined) setBadge(waiting, badgeColours.ground, badgeColours.text).catch(() => {});
  }, [waiting]);
  useFittingHeight();
  if (state && !opened.current) {
    opened.current = true;
    performance.mark('popup-ready');
  }
  if (!state && error === null) return null;
  return (
    <LanguageContext.Provider value={language}>
      <div class="popup">
        {testing && <SelfTest onBack={() => setTesting(false)} />}
        {!testing && state && <Main memory={memory} state={state} onSelfTest={() => setTesting(true)} />}
        {!testing && !state && <Trouble error={error} onRetry={reload} />}
      </div>
    </LanguageContext.Provider>
  );
}
