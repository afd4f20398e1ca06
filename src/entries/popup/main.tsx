import { Ellipsis, PanelRight, Settings, Users, X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { openSidePanel } from '../../platform/side-panel.ts';
import { activeTab, openTab } from '../../platform/tabs.ts';
import type { Memory } from '../../storage/memory.ts';
import { useFormat, useWords } from '../../ui/locales/language.ts';
import { pagePartsWords } from '../../ui/locales/page-parts.ts';
import { partsWords } from '../../ui/locales/parts.ts';
import { popupWords } from '../../ui/locales/popup.ts';
import { sayTrouble, troubleWords } from '../../ui/locales/trouble.ts';
import { Button } from '../../ui/parts/button.tsx';
import { IconButton } from '../../ui/parts/icon-button.tsx';
import { LiveRegion } from '../../ui/parts/live-region.tsx';
import { MenuButton } from '../../ui/parts/menu-button.tsx';
import { RhythmRing } from '../../ui/parts/rhythm-ring.tsx';
import { SearchField } from '../../ui/parts/search-field.tsx';
import { singleKey } from '../../ui/parts/single-keys.ts';
import { UndoLine } from '../../ui/parts/undo-line.tsx';
import { useUndo } from '../../ui/parts/use-undo.ts';
import { BackupLine } from './backup-line.tsx';
import { SearchResults } from './search-results.tsx';
import { backupPath, overviewPath, type PopupState } from './today.ts';
import { TodayList } from './today-list.tsx';
import { usePeopleCount } from './use-people-count.ts';

interface MainProps {
  readonly memory: Memory;
  readonly state: PopupState;
  readonly onSelfTest: () => void;
}

const leave = () => window.close();

/** The popup's usual face. */
export function Main({ memory, state, onSelfTest }: MainProps) {
  const words = useWords(popupWords);
  const parts = useWords(partsWords);
  const { close } = useWords(pagePartsWords);
  const troubles = useWords(troubleWords);
  const format = useFormat();
  const [query, setQuery] = useState('');
  const undo = useUndo();
  const [failure, setFailure] = useState<unknown>(null);
  const field = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const tab = useActiveTabId();
  const people = usePeopleCount(memory, state.now);
  const counted = people === null ? words.everybodyUncounted : format.plural(people, words.everybody);
  const footText = state.anybody ? counted : words.overview;
  const searching = query.trim() !== '';
  const { singleKeys } = state.settings;

  const firstRow = () => body.current?.querySelector<HTMLElement>('[data-row]');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = singleKey(event);
      if (event.key === 'ArrowDown' && !body.current?.contains(event.target as Node)) firstRow()?.focus();
      else if (singleKeys && key === '/') field.current?.focus();
      else if (singleKeys && (key === 'u' || key === 'z')) undo.undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [singleKeys, undo.undo]);

  const open = (path: string) => void openTab(path).then(leave);
  return (
    <>
      <header class="popup-head">
        <div class="grow">
          <h1 class="text-xl">{words.title}</h1>
          <p class="text-s quiet">{format.longDay(state.now)}</p>
        </div>
        <RhythmRing week={state.week} wanted={state.week.wanted} />
      </header>
      <SearchField
        label={words.search}
        placeholder={words.searchHint}
        value={query}
        onInput={setQuery}
        {...(singleKeys ? { shortcut: '/' } : {})}
        fieldRef={field}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing && searching) firstRow()?.click();
        }}
      />
      <main class="popup-body" ref={body}>
        {searching ? (
          <SearchResults memory={memory} query={query} onOpen={(id) => open(overviewPath(id))} />
        ) : (
          <TodayList
            memory={memory}
            state={state}
            push={undo.push}
            fail={setFailure}
            onOpen={(id) => open(overviewPath(id))}
          />
        )}
        {state.anybody && !searching && (
          <BackupLine
            memory={memory}
            now={state.now}
            onMake={() => open(backupPath)}
            push={undo.push}
            fail={setFailure}
          />
        )}
      </main>
      {failure !== null && (
        <div class="toast popup-toast popup-failure" role="alert">
          <p class="text-s grow">{sayTrouble(troubles, failure)}</p>
          <IconButton icon={X} label={close} onClick={() => setFailure(null)} />
        </div>
      )}
      {undo.shown && failure === null && (
        <div class="toast popup-toast">
          <UndoLine key={undo.shown.text} text={undo.shown.text} onUndo={undo.undo} onGone={undo.hide} />
        </div>
      )}
      <footer class="popup-foot">
        <Button kind="text" small icon={Users} onClick={() => open(overviewPath())}>
          {footText}
        </Button>
        <span class="grow" />
        <IconButton
          icon={PanelRight}
          label={words.sidePanel}
          onClick={() => void openSidePanel(tab).then((shown) => shown && leave())}
        />
        <MenuButton
          icon={Ellipsis}
          label={words.more}
          title={parts.more}
          items={[{ text: words.selfTest, onSelect: onSelfTest }]}
        />
        <IconButton icon={Settings} label={words.options} onClick={() => open('src/entries/options/options.html')} />
      </footer>
      <LiveRegion text={undo.shown?.text ?? ''} after={100} />
    </>
  );
}

/** Known before it is needed: the side panel opens only straight from a press. */
function useActiveTabId(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    activeTab().then(
      (tab) => setId(tab?.id ?? null),
      () => {},
    );
  }, []);
  return id;
}
