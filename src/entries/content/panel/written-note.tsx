import { useRef } from 'preact/hooks';
import type { Verdict } from '../../../core/note/finding.ts';
import type { JudgedNote, SaidOpener } from '../../../messaging/judging.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { partsWords } from '../../../ui/locales/parts.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { FindingList } from '../../../ui/parts/finding-list.tsx';
import { UndoLine } from '../../../ui/parts/undo-line.tsx';
import { VerdictBand } from '../../../ui/parts/verdict-band.tsx';
import { Collapsed } from './collapsed.tsx';
import { fittingIn, Openers } from './openers.tsx';
import { insertedText, noticeText } from './say.ts';
import { useCounts } from './use-counts.ts';
import { useDrawn } from './use-drawn.ts';
import type { View } from './view.ts';

/** No more findings than a person takes in while writing. */
const mostFindings = 3;

const none: readonly SaidOpener[] = [];

interface WrittenNoteProps {
  readonly view: View;
  readonly result: JudgedNote;
  /** The settled verdict: what the band shows. */
  readonly verdict: Verdict;
}

/** A note with words in it: verdict, findings, and openers unless it is good as it is. */
export function WrittenNote({ view, result, verdict }: WrittenNoteProps) {
  const { state, actions, collapsed } = view;
  const parts = useWords(partsWords);
  const { words } = state;
  const counts = useCounts();
  const shown = result.findings.slice(0, mostFindings);
  // Most keys change neither what is found nor the openers: then nothing of them is drawn anew. A press
  // asks for the finding as it is by then, because its words may have moved.
  const now = useRef(shown);
  now.current = shown;
  const found = shown.map(({ key, advice, span, fix }) => [key, advice, span === null, fix?.text]);
  const hints = useDrawn(JSON.stringify([state.language, found]), () => {
    const find = (wanted: string) => now.current.find(({ key }) => key === wanted);
    return (
      <FindingList
        label={words.hints}
        findings={shown}
        hasWords={(key) => find(key)?.span != null}
        onShow={(key) => {
          const finding = find(key);
          if (finding) actions.show(finding);
        }}
        onFix={(key) => {
          const finding = find(key);
          if (finding) actions.fix(finding);
        }}
        onDismiss={(key, always) => {
          const finding = find(key);
          if (finding) actions.dismiss(finding.rule, always);
        }}
      />
    );
  });
  const calm = result.calm ?? words.fine;
  const openers = verdict === 'send' ? none : (state.suggestion?.openers ?? none);
  const fitting = fittingIn(state);
  const offered = openers.map(({ hook, text }) => [hook, text]);
  const ways = useDrawn(JSON.stringify([state.language, state.address, offered, fitting]), () => (
    <Openers words={words} openers={openers} address={state.address} fitting={fitting} actions={actions} />
  ));
  const notice = noticeText(state, words);
  const band = (
    <VerdictBand
      tone={verdict}
      title={parts.verdict[verdict]}
      count={{ written: state.text.length, limit: state.limit }}
    >
      {view.menu}
    </VerdictBand>
  );
  if (collapsed) {
    const [first] = shown;
    return (
      <>
        {band}
        <Collapsed
          text={first ? `${first.name} ${first.advice}` : calm}
          summary={[
            counts.plural(shown.length, parts.findingsCount),
            counts.plural(openers.length, words.openersCount),
          ].join(', ')}
          expand={view.expand}
        />
      </>
    );
  }
  // With another key the good note's few lines do not begin where the findings were scrolled to.
  return (
    <>
      {band}
      <div key={verdict === 'send'} class={`panel-body divided tone-${verdict}`}>
        {shown.length > 0 ? hints : <p class="panel-calm text-s quiet">{calm}</p>}
        {notice && <p class="panel-line text-s quiet">{notice}</p>}
        {state.inserted && <UndoLine text={insertedText(state.inserted, words)} onUndo={actions.undo} />}
        {verdict === 'send' && (
          <div class="panel-line row">
            <span class="grow text-s quiet">{state.remember ? words.willRemember : words.willForget}</span>
            <Button kind="text" small onClick={() => actions.remember(!state.remember)}>
              {state.remember ? words.doNotRemember : words.doRemember}
            </Button>
          </div>
        )}
        {openers.length > 0 && ways}
      </div>
    </>
  );
}
