import type { ComponentChildren } from 'preact';
import { checkNote } from '../../src/core/rules/index.ts';
import '../../src/entries/content/panel/panel.css';
import { Panel } from '../../src/entries/content/panel/panel.tsx';
import type { PanelActions, PanelState } from '../../src/entries/content/panel/panel-state.ts';
import type { Language } from '../../src/ui/locales/language.ts';
import { type Specimen, showGallery } from './frame.tsx';
import { panelSamples } from './panel-samples.ts';

const nothing = () => {};
const actions: PanelActions = {
  insert: nothing,
  append: nothing,
  undo: nothing,
  copy: nothing,
  keep: nothing,
  show: nothing,
  dismiss: nothing,
  address: nothing,
  ownWords: nothing,
  remember: nothing,
  openSidePanel: nothing,
};

/** A neutral dialog, like none of the sites'. */
function Dialog({ text, children }: { readonly text: string | null; readonly children: ComponentChildren }) {
  return (
    <div class="dialog">
      <header>
        <b>Ayşe Öztürk-Großmann</b>
      </header>
      {text !== null && <div class="dialog-field">{text}</div>}
      {children}
      <footer>
        <span>Esc</span>
        <span class="dialog-send">OK</span>
      </footer>
    </div>
  );
}

function specimens(language: Language): readonly Specimen[] {
  const words = panelSamples[language];
  const calm: PanelState = {
    language,
    network: 'linkedin',
    dialog: 'note',
    sure: true,
    recipient: words.recipient,
    text: '',
    limit: 200,
    budget: { left: 2, perMonth: 5, exact: true },
    result: null,
    suggestion: { openers: words.openers, blank: null },
    address: language === 'de' ? 'Sie' : null,
    ownWords: { connection: null, text: '' },
    composed: null,
    inserted: null,
    notice: null,
    remember: true,
    canKeep: true,
    left: false,
    low: false,
    now: Date.UTC(2026, 10, 22, 12),
  };
  const written = (text: string): Partial<PanelState> => ({
    text,
    result: checkNote(text, { network: 'linkedin', recipient: words.recipient, limit: 200 }),
  });
  const blank: Partial<PanelState> = { suggestion: { openers: [], blank: 'nothing-specific' }, recipient: {} };
  const hold = { ...written(words.hold), result: words.heldResult };
  const states: readonly [name: string, change: Partial<PanelState>][] = [
    ['hold', hold],
    ['improve', { ...written(words.improve), result: words.improvedResult }],
    [
      'send, after inserting',
      { ...written(words.send), result: words.goodResult, inserted: { hook: 'talk', appended: false } },
    ],
    ['checked for real', written(words.hold)],
    ['over the limit', { ...written(`${words.send} ${words.send}`) }],
    ['empty', {}],
    ['empty, one opener', { suggestion: { openers: words.openers.slice(0, 1), blank: null } }],
    ['blank', blank],
    [
      'blank, answered',
      {
        ...blank,
        ownWords: { connection: 'met', text: words.ownWords },
        composed: { opener: words.ownWordsOpener },
      },
    ],
    ['blank, nothing yet', { ...blank, ownWords: { connection: 'nothing', text: '' }, composed: { advice: 'wait' } }],
    ['not sure who', { ...blank, sure: false }],
    ['choice', { dialog: 'choice' }],
    ['choice, thin', { ...blank, dialog: 'choice' }],
    ['XING without a field', { dialog: 'choice', network: 'xing', budget: null }],
    ['XING, kept', { dialog: 'choice', network: 'xing', budget: null, notice: 'kept' }],
    ['upsell', { dialog: 'upsell', budget: { left: 0, perMonth: 5, exact: true } }],
    ['e-mail', { dialog: 'email' }],
    ['weekly limit', { dialog: 'limit' }],
    ['copied instead', { ...hold, notice: 'failed' }],
    ['low window', { ...hold, low: true }],
    ['low window, empty', { low: true }],
  ];
  return states.map(([name, change]) => {
    const state: PanelState = { ...calm, ...change };
    return {
      name,
      show: () => (
        <Dialog text={state.dialog === 'note' ? state.text : null}>
          <Panel state={state} actions={actions} />
        </Dialog>
      ),
    };
  });
}

showGallery(specimens);
