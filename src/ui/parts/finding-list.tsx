import { CircleQuestionMark } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../locales/language.ts';
import { partsWords } from '../locales/parts.ts';
import { Button } from './button.tsx';
import { DismissMenu } from './dismiss-menu.tsx';
import { IconButton } from './icon-button.tsx';

/** A finding in words. */
export interface FindingText {
  /** Stable while the same thing is found, so that rows keep their place. */
  readonly key: string;
  /** A hint is an open dot: it does not weigh on the verdict. */
  readonly hint: boolean;
  /** Short name with its full stop ("Small talk."). */
  readonly name: string;
  /** One plain sentence: what is missing, what would help. */
  readonly advice: string;
  /** The idea behind it, and where it comes from. */
  readonly why: string;
  /** What the button of its repair says; null or absent without one. */
  readonly fix?: { readonly text: string } | null;
}

interface FindingListProps {
  readonly label: string;
  readonly findings: readonly FindingText[];
  /** Selects the finding's words in the note; absent for findings about the whole note. */
  readonly onShow?: (key: string) => void;
  readonly hasWords: (key: string) => boolean;
  /** Carries out a finding's repair; absent where nothing can be written. */
  readonly onFix?: (key: string) => void;
  readonly onDismiss: (key: string, always: boolean) => void;
}

/** At most three findings are of use at once; the caller chooses which. */
export function FindingList({ label, findings, onShow, hasWords, onFix, onDismiss }: FindingListProps) {
  return (
    <ul class="findings" aria-label={label}>
      {findings.map((finding) => (
        <FindingRow
          key={finding.key}
          finding={finding}
          onShow={onShow && hasWords(finding.key) ? () => onShow(finding.key) : undefined}
          onFix={onFix && finding.fix ? () => onFix(finding.key) : undefined}
          onDismiss={(always) => onDismiss(finding.key, always)}
        />
      ))}
    </ul>
  );
}

interface FindingRowProps {
  readonly finding: FindingText;
  readonly onShow: (() => void) | undefined;
  readonly onFix: (() => void) | undefined;
  readonly onDismiss: (always: boolean) => void;
}

function FindingRow({ finding, onShow, onFix, onDismiss }: FindingRowProps) {
  const words = useWords(partsWords);
  const [open, setOpen] = useState(false);
  const whyId = useId();
  const sentence = (
    <>
      <b>{finding.name}</b> {finding.advice}
    </>
  );
  return (
    <li class={finding.hint ? 'finding finding-hint' : 'finding'}>
      <div class="grow text-s">
        {onShow ? (
          <button type="button" class="finding-text" title={words.showInNote} onClick={onShow}>
            {sentence}
          </button>
        ) : (
          <p class="finding-text">{sentence}</p>
        )}
        {onFix && finding.fix && (
          <Button kind="text" small label={`${finding.fix.text}: ${finding.name}`} onClick={onFix}>
            {finding.fix.text}
          </Button>
        )}
        {open && (
          <p class="finding-why text-xs" id={whyId}>
            {finding.why}
          </p>
        )}
      </div>
      <span class="finding-actions">
        <IconButton
          small
          icon={CircleQuestionMark}
          label={words.whyOf(finding.name)}
          title={words.why}
          expanded={open}
          controls={whyId}
          onClick={() => setOpen(!open)}
        />
        <DismissMenu name={finding.name} onDismiss={onDismiss} />
      </span>
    </li>
  );
}
