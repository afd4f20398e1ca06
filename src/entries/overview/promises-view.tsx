import { Flag } from 'lucide';
import { useCallback, useEffect } from 'preact/hooks';
import type { PromiseEnd } from '../../core/relationship/promise.ts';
import { endPromise, reopenPromise } from '../../storage/promises.ts';
import { useWords } from '../../ui/locales/language.ts';
import { overviewWords } from '../../ui/locales/overview.ts';
import { EmptyState } from '../../ui/parts/empty-state.tsx';
import { PromiseList } from '../../ui/parts/promise-list.tsx';
import { Trouble } from '../../ui/parts/trouble.tsx';
import { useLater } from '../../ui/parts/use-later.ts';
import { useLive } from '../../ui/parts/use-live.ts';
import { useOverview } from './context.ts';
import { useSubscribe } from './use-subscribe.ts';

/** So many cards are in view at most, two beside each other. */
const inFirstScreen = () => 2 * Math.ceil(innerHeight / 110);

/** Every dated promise in both directions, person by person, the soonest first. */
export function PromisesView() {
  const words = useWords(overviewWords);
  const { memory, go, push, fail, sight, readings } = useOverview();
  const load = useCallback(() => readings.promises.ask(true), [readings]);
  const { value, error, reload } = useLive(load, useSubscribe(memory), () => readings.promises.now(true));
  useEffect(() => {
    if (value) sight.reach();
  }, [value, sight]);
  const later = useLater();
  if (error) return <Trouble error={error} onRetry={reload} />;
  if (!value) return null;
  const end = (id: string, how: PromiseEnd['how'], said: (text: string) => string) => {
    const text = value.owed.find(({ promise }) => promise.id === id)?.promise.text ?? '';
    endPromise(memory, id, how).then(() => push({ text: said(text), undo: () => reopenPromise(memory, id) }), fail);
  };
  const people = [...new Map(value.owed.map(({ who, name }) => [who, name]))];
  return (
    <section class="overview-column" aria-labelledby="promises-title">
      <header class="row overview-head">
        <h1 class="text-xl grow" id="promises-title">
          {words.promises}
        </h1>
      </header>
      {people.length === 0 ? (
        <EmptyState icon={Flag} title={words.promisesNone.title}>
          <p>{words.promisesNone.text}</p>
        </EmptyState>
      ) : (
        <>
          <p class="quiet overview-lead">{words.promisesLead}</p>
          <div class="overview-cards">
            {people.slice(0, later ? people.length : inFirstScreen()).map(([who, name]) => (
              <section key={who} class="card overview-promises" aria-label={words.promiseTo(name)}>
                <h2 class="text-m">
                  <button type="button" class="overview-link" onClick={() => go({ who })}>
                    {name}
                  </button>
                </h2>
                <PromiseList
                  name={name}
                  promises={value.owed.filter((one) => one.who === who).map(({ promise }) => promise)}
                  now={value.now}
                  onKept={(id) => end(id, 'kept', words.promiseKept)}
                  onDecline={(id) => end(id, 'declined', words.promiseDeclined)}
                  onCameBack={(id) => end(id, 'came-back', words.promiseCameBack)}
                />
              </section>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
