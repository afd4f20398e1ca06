import { Check, Copy, RotateCw } from 'lucide';
import type { Recipient, SiteId } from '../../core/note/recipient.ts';
import { useWords } from '../locales/language.ts';
import { type SelfTestWords, selfTestWords } from '../locales/self-test.ts';
import { Button } from './button.tsx';
import { useCopy } from './use-copy.ts';

/** A page's report on itself: marks and counts, never a name or a text. */
export interface ReportShown {
  readonly site: SiteId;
  readonly surface: keyof SelfTestWords['surfaces'];
  readonly fields: Readonly<Record<string, { readonly how: string; readonly confidence: number }>>;
  readonly dialogs: readonly { readonly state: keyof SelfTestWords['dialogs']; readonly evidence: readonly string[] }[];
}

const usual = [
  'name',
  'headline',
  'role',
  'company',
  'location',
  'about',
  'experience',
  'education',
  'skills',
] as const;
/** What a profile of the network usually shows. */
const expected: Readonly<Record<SiteId, readonly (keyof Recipient)[]>> = {
  linkedin: [...usual, 'posts', 'degree'],
  xing: [...usual, 'languages', 'interests'],
};

interface PageReportCardProps {
  readonly report: ReportShown;
  readonly onAgain: () => void;
}

/** What the self-test found, in words; what is copied is the whole report as JSON. */
export function PageReportCard({ report, onAgain }: PageReportCardProps) {
  const words = useWords(selfTestWords);
  const { copied, copy } = useCopy();
  const fields = Object.entries(report.fields);
  const missing =
    report.surface === 'profile' ? expected[report.site].filter((field) => !(field in report.fields)) : [];
  return (
    <>
      <p class="text-xs faint">{words.promise}</p>
      <div class="row page-report-foot">
        <Button kind="main" icon={copied ? Check : Copy} onClick={() => copy(JSON.stringify(report, null, 2))}>
          {copied ? words.copied : words.copy}
        </Button>
        <Button icon={RotateCw} onClick={onAgain}>
          {words.again}
        </Button>
      </div>
      <dl class="page-report text-s">
        <dt>{words.page}</dt>
        <dd>
          {words.site[report.site]}, {words.surfaces[report.surface]}
          {(report.surface === 'network' || report.surface === 'feed') && <p class="text-xs faint">{words.atOnce}</p>}
        </dd>
        <dt>{words.dialog}</dt>
        <dd>
          {report.dialogs.length === 0
            ? words.noDialog
            : report.dialogs.map((dialog) => <p key={dialog.state}>{words.dialogs[dialog.state]}</p>)}
        </dd>
        <dt>{words.read}</dt>
        <dd>
          {fields.length === 0 && words.nothingRead}
          <ul>
            {fields.map(([field, { confidence }]) => (
              <li key={field}>
                {words.field(field as keyof Recipient)}, {sureness(words, confidence)}
              </li>
            ))}
          </ul>
        </dd>
        {missing.length > 0 && (
          <>
            <dt>{words.missing}</dt>
            <dd>
              {missing.map((field) => words.field(field)).join(', ')}
              <p class="text-xs faint">{words.scroll}</p>
            </dd>
          </>
        )}
      </dl>
      {fields.length > 0 && (
        <details class="page-report-how text-s">
          <summary>{words.how}</summary>
          <ul class="text-xs faint" lang="en">
            {fields.map(([field, { how }]) => (
              <li key={field}>
                {field}: {how}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function sureness(words: SelfTestWords, confidence: number): string {
  if (confidence >= 0.85) return words.sure;
  return confidence >= 0.6 ? words.likely : words.weak;
}
