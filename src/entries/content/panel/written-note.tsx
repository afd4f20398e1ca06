import type { Verdict } from '../../../core/note/finding.ts';
import type { JudgedNote } from '../../../messaging/judging.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { panelWords } from '../../../ui/locales/panel.ts';
import { partsWords } from '../../../ui/locales/parts.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { FindingList } from '../../../ui/parts/finding-list.tsx';
import { UndoLine } from '../../../ui/parts/undo-line.tsx';
import { VerdictBand } from '../../../ui/parts/verdict-band.tsx';
import { Collapsed } from './collapsed.tsx';
import { Openers } from './openers.tsx';
import { noticeText } from './say.ts';
import { useCounts } from './use-counts.ts';
import type { View } from './view.ts';

/** No more findings than a person takes in while writing. */
const mostFindings = 3;

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
  const words = useWords(panelWords);
  const counts = useCounts();
  const shown = result.findings.slice(0, mostFindings);
  const find = (wanted: string) => shown.find(({ key }) => key === wanted);
  const calm = result.calm ?? words.fine;
  const openers = verdict === 'send' ? [] : (state.suggestion?.openers ?? []);
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
          summary={words.collapsedSummary(
            counts.plural(shown.length, parts.findingsCount),
            counts.plural(openers.length, words.openersCount),
          )}
          expand={view.expand}
        />
      </>
    );
  }
  return (
    <>
      {band}
      <div class={`panel-body divided tone-${verdict}`}>
        {shown.length > 0 ? (
          <FindingList
            label={words.hints}
            findings={shown}
            hasWords={(key) => find(key)?.span != null}
            onShow={(key) => {
              const finding = find(key);
              if (finding) actions.show(finding);
            }}
            onDismiss={(key, always) => {
              const finding = find(key);
              if (finding) actions.dismiss(finding.rule, always);
            }}
          />
        ) : (
          <p class="panel-calm text-s quiet">{calm}</p>
        )}
        {notice && <p class="panel-line text-s quiet">{notice}</p>}
        {state.inserted && (
          <UndoLine
            text={
              state.inserted.appended
                ? words.appended
                : state.inserted.hook === 'own-words'
                  ? words.insertedOwn
                  : words.inserted(state.inserted.name)
            }
            onUndo={actions.undo}
          />
        )}
        {verdict === 'send' && (
          <div class="panel-line row">
            <span class="grow text-s quiet">{state.remember ? words.willRemember : words.willForget}</span>
            <Button kind="text" small onClick={() => actions.remember(!state.remember)}>
              {state.remember ? words.doNotRemember : words.doRemember}
            </Button>
          </div>
        )}
        {openers.length > 0 && <Openers view={view} />}
      </div>
    </>
  );
}
