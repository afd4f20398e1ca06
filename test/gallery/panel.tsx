import type { ComponentChildren } from 'preact';
import type { CheckResult } from '../../src/core/note/finding.ts';
import type { Composed, Opener } from '../../src/core/openers/index.ts';
import { defaultSettings } from '../../src/core/relationship/settings.ts';
import '../../src/entries/content/panel/panel.css';
import { judgeNote } from '../../src/entries/background/judging/judge.ts';
import { nothingKnown } from '../../src/entries/background/judging/knowledge.ts';
import { sayJudgement, sayOpeners } from '../../src/entries/background/judging/say.ts';
import { Panel } from '../../src/entries/content/panel/panel.tsx';
import type { PanelActions, PanelState } from '../../src/entries/content/panel/panel-state.ts';
import { hooksWords } from '../../src/ui/locales/hooks.ts';
import type { Language } from '../../src/ui/locales/language.ts';
import { panelWords } from '../../src/ui/locales/panel.ts';
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
  fix: nothing,
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
  const known = nothingKnown({ ...defaultSettings, language });
  const suggest = (openers: readonly Opener[], grown: Composed | null = null) =>
    sayOpeners({ openers, blank: openers.length > 0 ? null : 'nothing-specific' }, grown, words.recipient, language);
  const calm: PanelState = {
    language,
    words: panelWords[language],
    network: 'linkedin',
    dialog: 'note',
    sure: true,
    text: '',
    limit: 200,
    budget: { left: 2, perMonth: 5, exact: true },
    result: null,
    suggestion: suggest(words.openers),
    address: language === 'de' ? 'Sie' : null,
    ownWords: { connection: null, text: '' },
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
    result: judgeNote(
      { network: 'linkedin', recipient: words.recipient, text, limit: 200, dismissed: [] },
      known,
      language,
    ),
  });
  const judged = (text: string, result: CheckResult): Partial<PanelState> => ({
    text,
    result: sayJudgement(result, text, language),
  });
  const blank: Partial<PanelState> = { suggestion: suggest([]) };
  const hold = judged(words.hold, words.heldResult);
  const states: readonly [name: string, change: Partial<PanelState>][] = [
    ['hold', hold],
    ['improve', judged(words.improve, words.improvedResult)],
    [
      'send, after inserting',
      {
        ...judged(words.send, words.goodResult),
        inserted: { as: 'opener', hook: 'talk', name: hooksWords[language].names.talk },
      },
    ],
    ['checked for real', written(words.hold)],
    ['with a repair', written(words.leftover)],
    ['over the limit', { ...written(`${words.send} ${words.send}`) }],
    ['empty', {}],
    ['empty, one opener', { suggestion: suggest(words.openers.slice(0, 1)) }],
    ['not answered yet', { suggestion: null }],
    ['blank', blank],
    [
      'blank, answered',
      {
        suggestion: suggest([], { opener: words.ownWordsOpener }),
        ownWords: { connection: 'met', text: words.ownWords },
      },
    ],
    [
      'blank, nothing yet',
      { suggestion: suggest([], { advice: 'wait' }), ownWords: { connection: 'nothing', text: '' } },
    ],
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
