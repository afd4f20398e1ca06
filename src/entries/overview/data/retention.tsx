import { useState } from 'preact/hooks';
import { forget, remember, silentFor } from '../../../storage/rights/retention.ts';
import type { Card } from '../../../storage/schema.ts';
import { dataWords } from '../../../ui/locales/data.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Choice } from '../../../ui/parts/choice.tsx';
import { BusyLine } from './busy-line.tsx';
import { LongList } from './long-list.tsx';
import type { RightsProps } from './rights-section.tsx';
import { SayTrouble } from './say-trouble.tsx';

const choices = ['2', '3', '5', '7', '10'] as const;

/** Forgetting whoever has been silent for years: all of them shown, each of them spared by a press, and thirty days in the bin. */
export function Retention({ memory, push }: RightsProps) {
  const { rights: words } = useWords(dataWords);
  const format = useFormat();
  const [years, setYears] = useState<(typeof choices)[number]>('5');
  const [silent, setSilent] = useState<readonly Card[] | null>(null);
  const [spared, setSpared] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState<{ done: number; since: number } | null>(null);
  const [error, setError] = useState<unknown>(undefined);

  const chosen = silent?.filter((card) => !spared.has(card.id)) ?? [];

  function spare(id: string): void {
    const next = new Set(spared);
    if (!next.delete(id)) next.add(id);
    setSpared(next);
  }

  async function putAway(people: readonly Card[]): Promise<void> {
    const since = performance.now();
    setBusy({ done: 0, since });
    try {
      const ids = people.map((card) => card.id);
      const put = await forget(memory, ids, { progress: (done) => setBusy({ done, since }) });
      push({ text: format.plural(put.length, words.forgotMany), undo: () => remember(memory, put) });
      setSilent(null);
    } catch (failed) {
      setError(failed);
    } finally {
      setBusy(null);
    }
  }

  return (
    <div class="stack data-gap data-right">
      <h3 class="strong">{words.retention}</h3>
      <p class="text-s quiet">{words.retentionWhy}</p>
      <div class="row data-wrap">
        <span>{words.years}</span>
        <Choice
          label={words.years}
          value={years}
          options={choices.map((value) => ({ value, text: value }))}
          onChange={(value) => {
            setYears(value);
            setSilent(null);
          }}
        />
        <Button onClick={() => void silentFor(memory, Number(years)).then(setSilent, setError)}>{words.preview}</Button>
      </div>
      {error !== undefined && <SayTrouble error={error} />}
      {silent?.length === 0 && (
        <p class="text-s" role="status">
          {words.silentNone}
        </p>
      )}
      {silent && silent.length > 0 && (
        <>
          <p class="text-s" role="status">
            {format.plural(silent.length, words.silent)}
          </p>
          <LongList items={silent}>
            {(card) => (
              <li key={card.id}>
                <label class="row">
                  <input
                    type="checkbox"
                    aria-label={words.spare(card.name)}
                    checked={!spared.has(card.id)}
                    disabled={busy !== null}
                    onChange={() => spare(card.id)}
                  />
                  <span>
                    {card.name}{' '}
                    <span class="quiet">· {words.lastWord(format.ago(card.last || card.since, memory.now()))}</span>
                  </span>
                </label>
              </li>
            )}
          </LongList>
          {busy ? (
            <BusyLine text={words.forget} done={busy.done} total={chosen.length} since={busy.since} />
          ) : (
            <div class="row">
              <Button disabled={chosen.length === 0} onClick={() => void putAway(chosen)}>
                {format.plural(chosen.length, words.putAway)}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
