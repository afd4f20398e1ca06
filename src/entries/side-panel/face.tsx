import { Ellipsis, RotateCw, Search } from 'lucide';
import { useEffect, useId, useState } from 'preact/hooks';
import type { PersonContext } from '../../person/context.ts';
import { PeopleSearch } from '../../person/people-search.tsx';
import { openTab } from '../../platform/tabs.ts';
import type { Person } from '../../storage/people.ts';
import { useWords } from '../../ui/locales/language.ts';
import { pagePartsWords } from '../../ui/locales/page-parts.ts';
import { personWords } from '../../ui/locales/person.ts';
import { sidePanelWords } from '../../ui/locales/side-panel.ts';
import { sayTrouble, troubleWords } from '../../ui/locales/trouble.ts';
import { Button } from '../../ui/parts/button.tsx';
import { IconButton } from '../../ui/parts/icon-button.tsx';
import { lazy } from '../../ui/parts/lazy.tsx';
import { LiveRegion } from '../../ui/parts/live-region.tsx';
import { Logo } from '../../ui/parts/logo.tsx';
import { MenuButton } from '../../ui/parts/menu-button.tsx';
import { Tabs, tabId } from '../../ui/parts/tabs.tsx';
import { UndoLine } from '../../ui/parts/undo-line.tsx';
import type { UndoStack } from '../../ui/parts/use-undo.ts';
import type { OpenPage } from './page/use-page.ts';
import { PersonTab } from './person/person-tab.tsx';

interface FaceProps {
  readonly context: PersonContext;
  readonly page: OpenPage | null;
  /** Undefined while it is being read; null for somebody who is not kept. */
  readonly person: Person | null | undefined;
  /** The person was chosen by search and is not the open page's. */
  readonly pinned: boolean;
  readonly onPin: (contact: string | null) => void;
  readonly onReadAgain: () => void;
  readonly undo: UndoStack;
  readonly failure: unknown;
  readonly onFailureSeen: () => void;
}

type View = 'person' | 'check';

/** Rules, lexicons and openers: by far the heaviest part, fetched when a text is to be checked. */
const Check = lazy(() => import('./check/check.tsx').then((module) => module.Check));

/** The panel's frame: what it follows, its two views, and the line that takes things back. */
export function Face(props: FaceProps) {
  const { context, page, person, pinned, undo } = props;
  const words = useWords(sidePanelWords);
  const told = useWords(personWords);
  const parts = useWords(pagePartsWords);
  const troubles = useWords(troubleWords);
  const panelId = useId();
  const [searching, setSearching] = useState(false);
  const [view, setView] = useState<View>('person');
  const [checked, setChecked] = useState(false);
  const wantsCheck = checkIsWanted(context, page);
  useEffect(() => {
    if (wantsCheck) setView('check');
  }, [wantsCheck]);
  useEffect(() => {
    if (view === 'check') setChecked(true);
  }, [view]);
  const failureText = props.failure === null ? '' : sayTrouble(troubles, props.failure);
  return (
    <div class="panel">
      <header class="panel-top">
        <Logo />
        <span class="text-s strong grow cut">Vitamin B</span>
        {page && !pinned && <span class="tag">{told.networks[page.site]}</span>}
        {page && !pinned && <IconButton icon={RotateCw} label={words.readAgain} onClick={props.onReadAgain} />}
        <IconButton
          icon={Search}
          label={searching ? words.closeSearch : words.search}
          expanded={searching}
          onClick={() => setSearching(!searching)}
        />
        <MenuButton
          icon={Ellipsis}
          label={words.more}
          items={[
            { text: words.overview, onSelect: () => void openTab('src/entries/overview/overview.html') },
            { text: words.options, onSelect: () => void openTab('src/entries/options/options.html') },
          ]}
        />
      </header>
      {searching && (
        <PeopleSearch
          memory={context.memory}
          label={words.search}
          onChoose={(contact) => {
            props.onPin(contact);
            setSearching(false);
            setView('person');
          }}
          onClose={() => setSearching(false)}
        />
      )}
      {pinned && (
        <div class="panel-pinned">
          <Button kind="text" small onClick={() => props.onPin(null)}>
            {words.backToPage}
          </Button>
        </div>
      )}
      <main>
        <div class="panel-tabs">
          <Tabs
            label={words.tabs.label}
            tabs={[
              { id: 'person', text: words.tabs.person },
              { id: 'check', text: words.tabs.check },
            ]}
            selected={view}
            onSelect={(id) => setView(id === 'check' ? 'check' : 'person')}
            panelId={panelId}
          />
        </div>
        <div class="panel-body" role="tabpanel" id={panelId} aria-labelledby={tabId(panelId, view)}>
          {view === 'person' && (
            <PersonTab context={context} page={pinned ? null : page} person={person} onCheck={() => setView('check')} />
          )}
          {/* Kept while the other view is shown, so that a text half written is not lost. */}
          {(view === 'check' || checked) && (
            <div hidden={view !== 'check'}>
              <Check context={context} page={pinned ? null : page} person={person ?? null} />
            </div>
          )}
        </div>
      </main>
      {undo.shown && (
        <div class="toast">
          <UndoLine key={undo.shown.text} text={undo.shown.text} onUndo={undo.undo} onGone={undo.hide} />
        </div>
      )}
      {failureText !== '' && (
        <div class="toast panel-failure" role="alert">
          <p class="text-s grow">{failureText}</p>
          <Button kind="text" small onClick={props.onFailureSeen}>
            {parts.close}
          </Button>
        </div>
      )}
      <LiveRegion text={undo.shown?.text ?? ''} after={100} />
    </div>
  );
}

/** A note is being written and the page does not check it: then the check stands here by itself. */
function checkIsWanted({ settings }: PersonContext, page: OpenPage | null): boolean {
  const reading = page?.reading;
  if (!reading) return false;
  if (reading.surface === 'messaging') return true;
  return reading.dialog === 'note' && !settings.inPage[reading.site];
}
