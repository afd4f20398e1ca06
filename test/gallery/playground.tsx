import { render } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { CheckResult } from '../../src/core/note/finding.ts';
import type { Recipient, Sender, SiteId } from '../../src/core/note/recipient.ts';
import { type Suggestion, suggestOpeners } from '../../src/core/openers/index.ts';
import { checkNote } from '../../src/core/rules/index.ts';
import { findingsWords } from '../../src/ui/locales/findings.ts';
import { hooksWords } from '../../src/ui/locales/hooks.ts';
import { type Language, LanguageContext, useWords } from '../../src/ui/locales/language.ts';
import { partsWords } from '../../src/ui/locales/parts.ts';
import { Button } from '../../src/ui/parts/button.tsx';
import { FindingList } from '../../src/ui/parts/finding-list.tsx';
import { calmText, findingText } from '../../src/ui/parts/finding-words.ts';
import { OpenerSource } from '../../src/ui/parts/opener-text.tsx';
import { openerText } from '../../src/ui/parts/opener-words.ts';
import { VerdictBand } from '../../src/ui/parts/verdict-band.tsx';
import { applyTheme } from '../../src/ui/theme/theme.ts';
import { playgroundSamples } from './playground-samples.ts';
import '../../src/ui/theme/page.css';
import './playground.css';

/** Characters that each network allows in a note. */
const limits: Readonly<Record<SiteId, number>> = { linkedin: 200, xing: 500 };

/** A JSON object from a text field; null while it is none. */
function objectFrom(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** A note, a recipient, and what the checker and the openers make of them, with every key. */
function Playground({ language, onLanguage }: { readonly language: Language; readonly onLanguage: () => void }) {
  const [first] = playgroundSamples;
  const [note, setNote] = useState(first?.note ?? '');
  const [network, setNetwork] = useState<SiteId>('linkedin');
  const [recipientText, setRecipient] = useState(() => JSON.stringify(first?.recipient ?? {}, null, 2));
  const [senderText, setSender] = useState('{}');
  const recipient = useMemo(() => objectFrom(recipientText) as Recipient | null, [recipientText]);
  const sender = useMemo(() => objectFrom(senderText) as Sender | null, [senderText]);
  const field = useRef<HTMLTextAreaElement>(null);
  const limit = limits[network];
  const judged = useMemo(
    () => attempt(() => checkNote(note, { network, limit, recipient: recipient ?? {}, sender: sender ?? {} })),
    [note, network, limit, recipient, sender],
  );
  const suggested = useMemo(
    () =>
      attempt(() => suggestOpeners({ network, limit, recipient: recipient ?? {}, sender: sender ?? {}, draft: note })),
    [note, network, limit, recipient, sender],
  );
  return (
    <main class="playground">
      <section aria-label="Note">
        <div class="row">
          <label class="text-s">
            Sample{' '}
            <select
              onChange={(event) => {
                const sample = playgroundSamples[event.currentTarget.selectedIndex];
                if (!sample) return;
                setNote(sample.note);
                setNetwork(sample.network);
                setRecipient(JSON.stringify(sample.recipient, null, 2));
              }}
            >
              {playgroundSamples.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          <label class="text-s">
            Network{' '}
            <select value={network} onChange={(event) => setNetwork(event.currentTarget.value as SiteId)}>
              <option value="linkedin">LinkedIn</option>
              <option value="xing">XING</option>
            </select>
          </label>
          <Button small onClick={onLanguage}>
            {language === 'de' ? 'English' : 'Deutsch'}
          </Button>
        </div>
        <TextArea label="Note" value={note} rows={7} onInput={setNote} field={field} />
        {judged.value && (
          <Judged
            result={judged.value}
            note={note}
            limit={limit}
            onShow={(span) => {
              field.current?.focus();
              field.current?.setSelectionRange(span[0], span[1]);
            }}
          />
        )}
        <Failure of={judged.failure} />
      </section>
      <section aria-label="Openers">
        <h2 class="text-m">Openers</h2>
        {suggested.value && <Openers suggestion={suggested.value} recipient={recipient ?? {}} onInsert={setNote} />}
        <Failure of={suggested.failure} />
      </section>
      <section aria-label="Who to whom">
        <TextArea
          label={recipient ? 'Recipient (src/core/note/recipient.ts)' : 'Recipient: this is no JSON object yet'}
          value={recipientText}
          rows={26}
          json
          onInput={setRecipient}
        />
        <TextArea
          label={sender ? 'Sender (Sender in the same file)' : 'Sender: this is no JSON object yet'}
          value={senderText}
          rows={6}
          json
          onInput={setSender}
        />
      </section>
    </main>
  );
}

/** What a call gave, or what it threw: JSON by hand has wrong shapes, and the page has to stand that. */
function attempt<T>(call: () => T): { readonly value: T | null; readonly failure: string | null } {
  try {
    return { value: call(), failure: null };
  } catch (error) {
    return { value: null, failure: String(error) };
  }
}

function Failure({ of }: { readonly of: string | null }) {
  return of === null ? null : <p class="text-s playground-inside">This recipient has a field of another shape: {of}</p>;
}

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly json?: boolean;
  readonly onInput: (text: string) => void;
  readonly field?: { current: HTMLTextAreaElement | null };
}

function TextArea({ label, value, rows, json = false, onInput, field }: TextAreaProps) {
  const id = useId();
  return (
    <div>
      <label class="text-s quiet" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field ?? null}
        class={`field text-s${json ? ' playground-json' : ''}`}
        rows={rows}
        spellcheck={!json}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

interface JudgedProps {
  readonly result: CheckResult;
  readonly note: string;
  readonly limit: number;
  readonly onShow: (span: readonly [number, number]) => void;
}

function Judged({ result, note, limit, onShow }: JudgedProps) {
  const parts = useWords(partsWords);
  const says = useWords(findingsWords);
  const { verdict, findings, language, strengths } = result;
  const spanOf = (key: string) => findings.find((finding) => findingText(finding, says).key === key)?.span ?? null;
  return (
    <>
      <div class="card">
        <VerdictBand tone={verdict} title={parts.verdict[verdict]} count={{ written: [...note].length, limit }} />
        {findings.length > 0 ? (
          <div class={`tone-${verdict}`}>
            <FindingList
              label="Findings"
              findings={findings.map((finding) => findingText(finding, says))}
              hasWords={(key) => spanOf(key) !== null}
              onShow={(key) => {
                const span = spanOf(key);
                if (span) onShow(span);
              }}
              onDismiss={() => {}}
            />
          </div>
        ) : (
          <p class="check-fine text-s quiet">{calmText(result, note, says)}</p>
        )}
      </div>
      <p class="text-xs faint playground-inside">
        {language} ·{' '}
        {findings
          .map(
            ({ rule, weight, params, span }) =>
              `${rule}/${params?.variant ?? ''} ${weight} ${span ? `[${span.join('–')}]` : ''}`,
          )
          .join(' · ')}
        {strengths.map(({ kind, field }) => ` · strength: ${kind} ${field ?? ''}`)}
      </p>
    </>
  );
}

interface OpenersProps {
  readonly suggestion: Suggestion;
  readonly recipient: Recipient;
  readonly onInsert: (text: string) => void;
}

function Openers({ suggestion, recipient, onInsert }: OpenersProps) {
  const hooks = useWords(hooksWords);
  if (suggestion.blank) return <p class="text-s quiet">None: {suggestion.blank}</p>;
  return (
    <>
      {suggestion.openers.map((opener) => (
        <article class="card playground-opener" key={opener.hook}>
          <p>{opener.text}</p>
          <OpenerSource opener={openerText(opener, recipient, hooks)} />
          <div class="row">
            <Button small onClick={() => onInsert(opener.text)}>
              Into the note
            </Button>
            <span class="text-xs faint">
              {opener.hook} · {opener.frame} · {opener.address} · {opener.text.length}
            </span>
          </div>
        </article>
      ))}
    </>
  );
}

function Page() {
  const [language, setLanguage] = useState<Language>(navigator.language.startsWith('de') ? 'de' : 'en');
  document.documentElement.lang = language;
  return (
    <LanguageContext.Provider value={language}>
      <Playground language={language} onLanguage={() => setLanguage(language === 'de' ? 'en' : 'de')} />
    </LanguageContext.Provider>
  );
}

applyTheme(document.documentElement, 'system');
const app = document.getElementById('app');
if (app) render(<Page />, app);
