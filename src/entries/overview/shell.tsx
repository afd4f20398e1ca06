import { Menu, X } from 'lucide';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/relationship/settings.ts';
import type { Memory } from '../../storage/memory.ts';
import { useWords } from '../../ui/locales/language.ts';
import { overviewWords } from '../../ui/locales/overview.ts';
import { pagePartsWords } from '../../ui/locales/page-parts.ts';
import { sayTrouble, troubleWords } from '../../ui/locales/trouble.ts';
import { Mark } from '../../ui/logo/mark.tsx';
import { IconButton } from '../../ui/parts/icon-button.tsx';
import { singleKey } from '../../ui/parts/single-keys.ts';
import { UndoLine } from '../../ui/parts/undo-line.tsx';
import { useUndo } from '../../ui/parts/use-undo.ts';
import { Area } from './area.tsx';
import { type Overview, OverviewContext } from './context.ts';
import { DropAnywhere } from './data/drop-anywhere.tsx';
import type { FirstReadings } from './first-readings.ts';
import type { FirstSight } from './first-sight.ts';
import { Nav } from './nav.tsx';
import { PersonPane } from './person-pane.tsx';
import { useRoute } from './use-route.ts';

interface ShellProps {
  readonly memory: Memory;
  readonly settings: Settings;
  readonly sight: FirstSight;
  readonly readings: FirstReadings;
}

/** The page: areas at the left, the open one in the middle, a person at the right. */
export function Shell({ memory, settings, sight, readings }: ShellProps) {
  const words = useWords(overviewWords);
  const troubles = useWords(troubleWords);
  const parts = useWords(pagePartsWords);
  const [route, go] = useRoute();
  const [menu, setMenu] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const undo = useUndo();
  const { push } = undo;
  const fail = useCallback((error: unknown) => setTrouble(error), []);
  const overview = useMemo<Overview>(
    () => ({ memory, settings, route, go, push, fail, sight, readings }),
    [memory, settings, route, go, push, fail, sight, readings],
  );
  const menuButton = useRef<HTMLButtonElement>(null);
  useEffect(() => setMenu(false), [route]);
  useEffect(() => {
    if (!settings.singleKeys) return;
    const hear = (event: KeyboardEvent) => {
      const key = singleKey(event);
      if (key === 'u' && undo.undo()) event.preventDefault();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [settings.singleKeys, undo]);
  const openData = useCallback(() => go({ area: 'data', who: null }), [go]);
  const paneOpen = route.who !== null;
  return (
    <OverviewContext.Provider value={overview}>
      <div class={paneOpen ? 'overview overview-with-pane' : 'overview'}>
        <div class="overview-menu-button">
          <IconButton
            icon={menu ? X : Menu}
            label={words.menu}
            expanded={menu}
            controls="areas"
            onClick={() => setMenu(!menu)}
            buttonRef={menuButton}
          />
          <Mark />
          <b>Vitamin B</b>
        </div>
        <Nav
          open={menu}
          onClose={() => {
            setMenu(false);
            menuButton.current?.focus();
          }}
        />
        <main class="overview-main" id="main">
          <Area />
        </main>
        {paneOpen && <PersonPane key={route.who} who={route.who ?? ''} />}
        <div class="overview-said" aria-live="polite">
          {trouble !== null && (
            <p class="overview-trouble text-s row">
              <span class="grow">
                {words.failed} {sayTrouble(troubles, trouble)}
              </span>
              <IconButton small icon={X} label={parts.close} onClick={() => setTrouble(null)} />
            </p>
          )}
        </div>
        <DropAnywhere onFile={openData} />
        {undo.shown && (
          <div class="toast">
            <UndoLine text={undo.shown.text} onUndo={() => undo.undo()} onGone={undo.hide} />
          </div>
        )}
      </div>
    </OverviewContext.Provider>
  );
}
