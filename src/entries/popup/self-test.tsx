import { ArrowLeft } from 'lucide';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { askPage } from '../../messaging/ask-page.ts';
import type { PageReport } from '../../messaging/contract.ts';
import { activeTab } from '../../platform/tabs.ts';
import { useWords } from '../../ui/locales/language.ts';
import { popupWords } from '../../ui/locales/popup.ts';
import { selfTestWords } from '../../ui/locales/self-test.ts';
import { IconButton } from '../../ui/parts/icon-button.tsx';
import { PageReportCard } from '../../ui/parts/page-report.tsx';

type Answer = PageReport | 'waiting' | 'unreachable';

/** What is and is not found on the open page, to be copied into a report. */
export function SelfTest({ onBack }: { readonly onBack: () => void }) {
  const words = useWords(selfTestWords);
  const { selfTest: title } = useWords(popupWords);
  const [answer, setAnswer] = useState<Answer>('waiting');
  const ask = useCallback(async () => {
    setAnswer('waiting');
    const tab = await activeTab();
    setAnswer(tab === null ? 'unreachable' : await askPage(tab.id, 'page.self-test', {}));
  }, []);
  const run = useCallback(() => void ask().catch(() => setAnswer('unreachable')), [ask]);
  useEffect(run, [run]);
  return (
    <>
      <header class="popup-head">
        <IconButton icon={ArrowLeft} label={words.back} onClick={onBack} />
        <h1 class="text-l grow">{title}</h1>
      </header>
      <main class="popup-body popup-report">
        {answer === 'waiting' && <p class="quiet">{words.reading}</p>}
        {answer === 'unreachable' && <p class="quiet">{words.unreachable}</p>}
        {typeof answer === 'object' && <PageReportCard report={answer} onAgain={run} />}
      </main>
    </>
  );
}
