import { useCallback, useState } from 'preact/hooks';
import { type Binned, inBin, restoreAll } from '../../../storage/bin.ts';
import type { Memory } from '../../../storage/memory.ts';
import { dataWords } from '../../../ui/locales/data.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { useLive } from '../../../ui/parts/use-live.ts';
import { useSubscribe } from '../use-subscribe.ts';
import { LongList } from './long-list.tsx';
import { SayTrouble } from './say-trouble.tsx';

/** Who was put away and is not gone yet, until when, and the way back, for one or for all. */
export function Bin({ memory }: { readonly memory: Memory }) {
  const { rights: words } = useWords(dataWords);
  const format = useFormat();
  const load = useCallback(() => inBin(memory), [memory]);
  const { value: people, error } = useLive(load, useSubscribe(memory));
  const [failed, setFailed] = useState<unknown>(null);
  const [came, setCame] = useState(0);
  const bring = (some: readonly Binned[]) =>
    restoreAll(
      memory,
      some.map(({ id }) => id),
    ).then(() => setCame(some.length), setFailed);
  const trouble = failed ?? error;
  return (
    <div class="stack data-gap data-right">
      <h3 class="strong">{words.bin}</h3>
      <p class="text-s quiet">{words.binWhy}</p>
      {trouble !== null && <SayTrouble error={trouble} />}
      <p class="text-s" role="status">
        {came > 0 && `${format.plural(came, words.came)}. `}
        {people && (people.length > 0 ? format.plural(people.length, words.inBin) : words.binEmpty)}
      </p>
      {people && people.length > 0 && (
        <>
          <LongList items={people}>
            {(person) => (
              <li key={person.id} class="row data-wrap">
                <span class="grow">
                  {person.contacts[0]?.name}{' '}
                  <span class="quiet">· {words.until(format.day(person.until, memory.now()))}</span>
                </span>
                <Button small label={words.backOf(person.contacts[0]?.name ?? '')} onClick={() => void bring([person])}>
                  {words.back}
                </Button>
              </li>
            )}
          </LongList>
          {people.length > 1 && (
            <div class="row">
              <Button onClick={() => void bring(people)}>{format.plural(people.length, words.backAll)}</Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
