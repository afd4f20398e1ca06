import { Ellipsis, Lock } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { Verdict } from '../../../core/note/finding.ts';
import { LanguageContext, useWords } from '../../../ui/locales/language.ts';
import { partsWords } from '../../../ui/locales/parts.ts';
import { Icon } from '../../../ui/parts/icon.tsx';
import { MenuButton } from '../../../ui/parts/menu-button.tsx';
import { useSettled } from '../../../ui/parts/use-settled.ts';
import { Announcer } from './announcer.tsx';
import { BlankNote } from './blank-note.tsx';
import { EmptyNote } from './empty-note.tsx';
import type { PanelProps } from './panel-state.ts';
import { filled } from './say.ts';
import { StandIn } from './stand-in.tsx';
import { useCounts } from './use-counts.ts';
import { useDrawn } from './use-drawn.ts';
import type { View } from './view.ts';
import { Waiting } from './waiting.tsx';
import { WrittenNote } from './written-note.tsx';

/** Milliseconds of rest before the verdict may change its colour. */
const settling = 400;

/** The panel inside a site's note dialog. */
export function Panel({ state, actions }: PanelProps) {
  return (
    <LanguageContext.Provider value={state.language}>
      <PanelFrame state={state} actions={actions} />
    </LanguageContext.Provider>
  );
}

function PanelFrame({ state, actions }: PanelProps) {
  const { words } = state;
  const parts = useWords(partsWords);
  const [wanted, want] = useState<boolean | null>(null);
  const collapsed = wanted === null ? state.low : !wanted;
  // A text over the limit is no matter of judgement: it is said at once.
  const tooLong = state.result?.findings.some(({ rule }) => rule === 'too-long') === true;
  const verdict = useSettled(state.result?.verdict ?? null, settling, state.left || state.result === null || tooLong);
  const menu = useMemo(
    () => (
      <MenuButton
        icon={Ellipsis}
        label={parts.more}
        items={[
          { text: collapsed ? words.expand : words.collapse, onSelect: () => want(collapsed) },
          { text: words.openSidePanel, onSelect: actions.openSidePanel },
        ]}
      />
    ),
    [parts, words, collapsed, actions],
  );
  const { left = null, perMonth = null } = state.budget ?? {};
  const footer = useDrawn(`${state.language} ${left} ${perMonth}`, () => <Footer state={state} />);
  const view = { state, actions, collapsed, menu, expand: () => want(true) };
  return (
    <section class="panel" aria-label={words.name}>
      <Body view={view} verdict={verdict} />
      {!collapsed && footer}
      <Announcer state={state} verdict={verdict} />
    </section>
  );
}

function Body({ view, verdict }: { readonly view: View; readonly verdict: Verdict | null }) {
  const { state } = view;
  if (state.suggestion === null && state.dialog === 'choice' && state.network === 'linkedin')
    return <Waiting view={view} />;
  if (state.dialog !== 'note') return <StandIn view={view} />;
  if (state.result) return <WrittenNote view={view} result={state.result} verdict={verdict ?? state.result.verdict} />;
  if (state.suggestion === null) return <Waiting view={view} />;
  return state.suggestion.blank === null && state.ownWords.connection === null ? (
    <EmptyNote view={view} />
  ) : (
    <BlankNote view={view} />
  );
}

function Footer({ state }: { readonly state: PanelProps['state'] }) {
  const { words } = state;
  const counts = useCounts();
  const { budget } = state;
  const say =
    budget === null
      ? words.yourDecision
      : budget.perMonth === null
        ? counts.plural(budget.left, words.notesLeft)
        : filled(words.notesLeftOf, {
            left: String(budget.left),
            all: String(budget.perMonth),
            month: counts.month(state.now),
          });
  return (
    <footer class="panel-foot text-xs">
      <span class="grow">{say}</span>
      <span class="panel-stays">
        <Icon of={Lock} size={13} />
        <span>{words.stays}</span>
      </span>
    </footer>
  );
}
