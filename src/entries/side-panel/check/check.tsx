import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { applyFix } from '../../../core/note/apply-fix.ts';
import type { Finding, RuleId } from '../../../core/note/finding.ts';
import { balanceOf, shouldGiveBeforeAsking } from '../../../core/relationship/balance.ts';
import { callName } from '../../../core/relationship/names.ts';
import { senderFrom } from '../../../core/relationship/settings.ts';
import { checkNote } from '../../../core/rules/index.ts';
import type { PersonContext } from '../../../person/context.ts';
import type { NoteHistory } from '../../../storage/notes.ts';
import { noteHistory } from '../../../storage/notes.ts';
import type { Person } from '../../../storage/people.ts';
import { changeSettings } from '../../../storage/settings.ts';
import { findingsWords, sayFinding } from '../../../ui/locales/findings.ts';
import { followUpsWords } from '../../../ui/locales/follow-ups.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { partsWords } from '../../../ui/locales/parts.ts';
import { sidePanelWords } from '../../../ui/locales/side-panel.ts';
import { FindingList } from '../../../ui/parts/finding-list.tsx';
import { calmText, findingText, fixText } from '../../../ui/parts/finding-words.ts';
import { LiveRegion } from '../../../ui/parts/live-region.tsx';
import { PersonCard } from '../../../ui/parts/person-card.tsx';
import { useSettled } from '../../../ui/parts/use-settled.ts';
import { VerdictBand } from '../../../ui/parts/verdict-band.tsx';
import { recipientOn } from '../page/sighting.ts';
import type { OpenPage } from '../page/use-page.ts';
import { limitFor } from './limit.ts';
import { Openers } from './openers.tsx';

interface CheckProps {
  readonly context: PersonContext;
  readonly page: OpenPage | null;
  readonly person: Person | null;
}

const noHistory: NoteHistory = { fingerprints: [], frames: [], usedThisMonth: 0 };
/** A verdict settles after this rest, milliseconds, so that it does not flicker. */
const rest = 400;
const mostFindings = 3;

/** The check of a text: of one pasted here, or while the check on the page is off. */
export function Check({ context, page, person }: CheckProps) {
  const words = useWords(sidePanelWords).check;
  const parts = useWords(partsWords);
  const says = useWords(findingsWords);
  const relation = useWords(followUpsWords);
  const format = useFormat();
  const [text, setText] = useState('');
  const [left, setLeft] = useState(true);
  const [off, setOff] = useState<readonly RuleId[]>([]);
  const history = useNoteHistory(context);
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const { settings, memory, push, fail } = context;
  const recipient = useMemo(() => recipientOn(page), [page]);
  const limit = limitFor(page, person);
  const written = text.trim() !== '';

  const result = useMemo(
    () =>
      checkNote(text, {
        ...(page ? { network: page.site } : {}),
        ...(recipient ? { recipient } : {}),
        ...(limit === null ? {} : { limit }),
        sender: senderFrom(settings),
        earlierNotes: history.fingerprints,
        rulesOff: [...settings.rulesOff, ...off],
      }),
    [text, page, recipient, limit, settings, history, off],
  );
  const verdict = useSettled(result.verdict, rest, left);
  const shown = result.findings.slice(0, mostFindings);
  const byKey = (key: string) => shown.find((finding) => findingText(finding, says).key === key);
  const show = (key: string) => {
    const span = byKey(key)?.span;
    field.current?.focus();
    if (span) field.current?.setSelectionRange(span[0], span[1]);
  };
  const fixOf = (finding: Finding) => {
    const say = fixText(finding, says);
    return say === null ? null : { text: say };
  };
  const mend = (key: string) => {
    const fix = byKey(key)?.fix;
    if (!fix) return;
    setLeft(true);
    setText(applyFix(text, fix));
    field.current?.focus();
    push({ text: words.fixed, undo: async () => setText(text) });
  };
  const dismiss = (key: string, always: boolean) => {
    const finding = byKey(key);
    if (!finding) return;
    setOff((rules) => [...rules, finding.rule]);
    if (!always) return;
    const before = settings.rulesOff;
    changeSettings(memory, { rulesOff: [...before, finding.rule] }).then(
      () =>
        push({
          text: words.ruleOff(sayFinding(says, finding).name),
          undo: () => {
            setOff((rules) => rules.filter((rule) => rule !== finding.rule));
            return changeSettings(memory, { rulesOff: before });
          },
        }),
      fail,
    );
  };
  const balance = person ? balanceOf(person.history.interactions) : null;
  const messaging = page?.reading?.surface === 'messaging';
  const isMessage = messaging || recipient?.degree === 1;
  return (
    <div class="check">
      {recipient?.name ? (
        <PersonCard
          small
          unknown={person === null}
          name={recipient.name}
          lines={[isMessage ? words.message : words.invitation]}
        />
      ) : (
        <h1 class="text-l">{messaging ? words.message : words.title}</h1>
      )}
      {person && balance && shouldGiveBeforeAsking(balance) && (
        <p class="text-s quiet">{relation.beforeAsk(balance, callName(person.card.name))}</p>
      )}
      <div>
        <label class="text-s quiet" for={fieldId}>
          {words.your}
        </label>
        <textarea
          id={fieldId}
          class="field text-s check-field"
          rows={6}
          placeholder={words.placeholder}
          value={text}
          onInput={(event) => {
            setLeft(false);
            setText(event.currentTarget.value);
          }}
          onBlur={() => setLeft(true)}
          ref={field}
        />
        <p class="row text-xs faint check-under">
          <span class="grow">{underField(words, context, page, recipient !== null)}</span>
        </p>
      </div>
      <section class="card check-verdict" aria-label={words.findings}>
        <h2 class="unseen">{words.findings}</h2>
        {written ? (
          <>
            <VerdictBand tone={verdict} title={parts.verdict[verdict]} count={{ written: [...text].length, limit }} />
            {shown.length > 0 ? (
              <div class={`tone-${verdict}`}>
                <FindingList
                  label={words.findings}
                  findings={shown.map((finding) => ({ ...findingText(finding, says), fix: fixOf(finding) }))}
                  hasWords={(key) => byKey(key)?.span != null}
                  onShow={show}
                  onFix={mend}
                  onDismiss={dismiss}
                />
              </div>
            ) : (
              <p class="check-fine text-s quiet">{calmText(result, text, says) ?? words.fine}</p>
            )}
          </>
        ) : (
          <>
            <VerdictBand tone="calm" title={words.emptyTitle} />
            <p class="check-fine text-s quiet">{words.emptyText}</p>
          </>
        )}
      </section>
      <LiveRegion
        text={
          written
            ? `${parts.verdict[verdict]}. ${shown.length > 0 ? format.plural(shown.length, parts.findingsCount) : ''}`
            : ''
        }
        verdict={written ? verdict : undefined}
      />
      {page && recipient && (
        <Openers
          context={context}
          site={page.site}
          recipient={recipient}
          person={person}
          limit={limit}
          draft={text}
          frames={history.frames}
          onInsert={(opener) => {
            const before = text;
            setText(opener);
            push({ text: words.inserted, undo: async () => setText(before) });
          }}
        />
      )}
      <NotesLeft context={context} page={page} used={history.usedThisMonth} message={isMessage} />
    </div>
  );
}

/** Why the check stands here, or how far it can see. */
function underField(
  words: { readonly inPageOff: string; readonly alone: string; readonly atOnce: string },
  { settings }: PersonContext,
  page: OpenPage | null,
  sure: boolean,
): string {
  const surface = page?.reading?.surface;
  if (surface === 'network' || surface === 'feed') return words.atOnce;
  if (!sure) return words.alone;
  return page && !settings.inPage[page.site] ? words.inPageOff : '';
}

interface NotesLeftProps {
  readonly context: PersonContext;
  readonly page: OpenPage | null;
  readonly used: number;
  /** A message to somebody already connected uses up nothing. */
  readonly message: boolean;
}

function NotesLeft({ context, page, used, message }: NotesLeftProps) {
  const words = useWords(sidePanelWords).check;
  const format = useFormat();
  const all = context.settings.notesPerMonth;
  if (page?.site !== 'linkedin' || message || all === 'unlimited') return null;
  const left = Math.max(0, all - used);
  return (
    <p class="text-xs faint">{words.notesLeft(format.number(left), format.number(all), format.month(context.now))}</p>
  );
}

/** What earlier notes say for the next one. Read anew when a note went out. */
function useNoteHistory({ memory, now }: PersonContext): NoteHistory {
  const [history, setHistory] = useState(noHistory);
  const read = useCallback(() => noteHistory(memory).then(setHistory, () => {}), [memory]);
  useEffect(() => void read(), [read, now]);
  return history;
}
