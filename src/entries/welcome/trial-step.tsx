import { Pin } from 'lucide';
import { useId, useMemo, useState } from 'preact/hooks';
import type { NoteContext } from '../../core/note/context.ts';
import { type Settings, senderFrom } from '../../core/relationship/settings.ts';
import { checkNote } from '../../core/rules/index.ts';
import { findingsWords, sayFinding } from '../../ui/locales/findings.ts';
import { useFormat, useWords } from '../../ui/locales/language.ts';
import { partsWords } from '../../ui/locales/parts.ts';
import { welcomeWords } from '../../ui/locales/welcome.ts';
import { Avatar } from '../../ui/parts/avatar.tsx';
import { Button } from '../../ui/parts/button.tsx';
import { FindingList } from '../../ui/parts/finding-list.tsx';
import { Icon } from '../../ui/parts/icon.tsx';
import { LiveRegion } from '../../ui/parts/live-region.tsx';
import { useSettled } from '../../ui/parts/use-settled.ts';
import { VerdictBand } from '../../ui/parts/verdict-band.tsx';

/** Characters of a note on LinkedIn without Premium. */
const limit = 200;
const mostFindings = 3;

/** The real check on a note to an invented person. Nothing is stored. */
export function TrialStep({ settings }: { readonly settings: Settings }) {
  const words = useWords(welcomeWords).trial;
  const parts = useWords(partsWords);
  const format = useFormat();
  const id = useId();
  const [text, setText] = useState(words.sample[0]?.text ?? '');
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const result = useTrial(text, settings, hidden);
  const tone = useSettled(text.trim() === '' ? 'calm' : result.verdict, 400);
  const title = tone === 'calm' ? words.blank : parts.verdict[tone];
  const { name, role, company, post } = words.recipient;
  return (
    <div class="welcome-fields">
      <div class="row welcome-person">
        <Avatar name={name} />
        <div class="grow">
          <h2 class="welcome-name">
            {name} <span class="quiet">{[role, company].join(', ')}</span>
          </h2>
          <p class="text-s quiet">{words.posted(post)}</p>
        </div>
      </div>
      <div>
        <label class="unseen" for={id}>
          {words.label}
        </label>
        <textarea
          id={id}
          class="field"
          rows={4}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setHidden([]);
          }}
        />
        <div class="welcome-result card">
          <VerdictBand tone={tone} title={title} count={{ written: text.length, limit }} />
          {text.trim() !== '' &&
            (result.findings.length > 0 ? (
              <div class={`tone-${tone}`}>
                <FindingList
                  label={words.findings}
                  findings={result.findings}
                  hasWords={() => false}
                  onDismiss={(key) => setHidden([...hidden, key])}
                />
              </div>
            ) : (
              <p class="welcome-fine text-s quiet">{result.strength ?? words.fine}</p>
            ))}
        </div>
        <LiveRegion text={`${title}. ${format.plural(result.findings.length, words.hints)}`} verdict={tone} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser */}
      <div class="row welcome-examples" role="group" aria-label={words.samples}>
        {words.sample.map((sample) => (
          <Button key={sample.name} small onClick={() => setText(sample.text)}>
            {sample.name}
          </Button>
        ))}
      </div>
      <p class="row text-s quiet">
        <Icon of={Pin} />
        {words.pin}
      </p>
    </div>
  );
}

function useTrial(text: string, settings: Settings, hidden: readonly string[]) {
  const { recipient } = useWords(welcomeWords).trial;
  const said = useWords(findingsWords);
  return useMemo(() => {
    const context: NoteContext = {
      network: 'linkedin',
      recipient: { ...recipient, headline: recipient.role, posts: [{ text: recipient.post }] },
      sender: senderFrom(settings),
      rulesOff: settings.rulesOff,
    };
    const { verdict, findings, strengths } = checkNote(text, context);
    const strength = strengths[0];
    return {
      verdict,
      strength: strength && said.strength(strength.kind, strength.field, text.slice(...strength.span)),
      findings: findings
        .map((finding, index) => ({
          key: `${finding.rule}-${index}`,
          hint: finding.weight === 'hint',
          ...sayFinding(said, finding),
        }))
        .filter((finding) => !hidden.includes(finding.key))
        .slice(0, mostFindings),
    };
  }, [text, settings, hidden, said, recipient]);
}
