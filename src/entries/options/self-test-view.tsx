import { CircleAlert, CircleCheck, Copy } from 'lucide';
import { useState } from 'preact/hooks';
import type { Memory } from '../../storage/memory.ts';
import { useFormat, useWords } from '../../ui/locales/language.ts';
import { optionsWords } from '../../ui/locales/options.ts';
import { Button } from '../../ui/parts/button.tsx';
import { Icon } from '../../ui/parts/icon.tsx';
import type { SelfTest } from './self-test.ts';

interface Line {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** Runs the self-test on demand and offers its report to copy. */
export function SelfTestView({ memory }: { readonly memory: Memory }) {
  const words = useWords(optionsWords);
  const [result, setResult] = useState<SelfTest | 'running' | null>(null);
  const [copied, setCopied] = useState(false);
  const lines = useLines(result === 'running' ? null : result);
  const run = async () => {
    setCopied(false);
    setResult('running');
    // Brings rules and lexicons with it; nobody waits for them who only wants an option.
    const { runSelfTest } = await import('./self-test.ts');
    setResult(await runSelfTest(memory));
  };
  const copy = async () => {
    await navigator.clipboard.writeText(JSON.stringify(result, null, 2));
    setCopied(true);
  };
  return (
    <div class="setting setting-wide">
      <h3 class="setting-name">{words.test.name}</h3>
      <p class="text-s quiet">{words.test.why}</p>
      <div role="status">
        {result === 'running' && <p class="text-s quiet">{words.test.running}</p>}
        {lines && (
          <ul class="self-test text-s divided">
            {lines.map((line) => (
              <li key={line.name} class={line.ok ? 'tone-send' : 'tone-hold'}>
                <Icon of={line.ok ? CircleCheck : CircleAlert} />
                <b>{line.name}</b>
                <span class="unseen">{line.ok ? words.test.good : words.test.bad}</span>
                <span class="quiet">{line.detail}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="row">
        <Button small disabled={result === 'running'} onClick={() => void run()}>
          {lines ? words.test.again : words.test.run}
        </Button>
        {lines && (
          <Button small kind="text" icon={Copy} onClick={() => void copy()}>
            {copied ? words.test.copied : words.test.copy}
          </Button>
        )}
      </div>
      <p class="text-xs faint">{words.test.where}</p>
    </div>
  );
}

function useLines(result: SelfTest | null): readonly Line[] | null {
  const { test } = useWords(optionsWords);
  const format = useFormat();
  if (!result) return null;
  const { storage, used, sites } = result;
  const kept = [
    format.plural(storage.people, test.people),
    ...(storage.damaged > 0 ? [format.plural(storage.damaged, test.damaged)] : []),
  ].join('; ');
  const state = (ok: boolean) => (ok ? test.good : test.bad);
  return [
    { name: test.storage, ok: storage.ok && storage.damaged === 0, detail: storage.ok ? kept : state(false) },
    ...(used === null ? [] : [{ name: test.room, ok: true, detail: test.roomUsed(megabytes(used, format.number)) }]),
    {
      name: test.pages,
      ok: sites.length > 0,
      detail: sites.length > 0 ? test.pagesOpen(format.list(sites)) : test.pagesClosed,
    },
    { name: test.check, ok: result.check, detail: state(result.check) },
    { name: test.worker, ok: result.worker, detail: state(result.worker) },
  ];
}

function megabytes(bytes: number, number: (value: number) => string): string {
  return `${number(Math.max(0.1, Math.round(bytes / 100_000) / 10))} MB`;
}
