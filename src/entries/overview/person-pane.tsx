import { UserX, X } from 'lucide';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { KnownPerson } from '../../person/known-person.tsx';
import { useWords } from '../../ui/locales/language.ts';
import { overviewWords } from '../../ui/locales/overview.ts';
import { EmptyState } from '../../ui/parts/empty-state.tsx';
import { IconButton } from '../../ui/parts/icon-button.tsx';
import { Trouble } from '../../ui/parts/trouble.tsx';
import { useLive } from '../../ui/parts/use-live.ts';
import { useOverview } from './context.ts';
import { useSubscribe } from './use-subscribe.ts';

/** A person beside the list. In a narrow window it lies over it and takes the focus. */
export function PersonPane({ who }: { readonly who: string }) {
  const words = useWords(overviewWords);
  const { memory, settings, push, fail, go, readings } = useOverview();
  const pane = useRef<HTMLElement>(null);
  const load = useCallback(
    async () => ({ person: await readings.person.ask(who), now: memory.now() }),
    [memory, readings, who],
  );
  const { value, error, reload } = useLive(load, useSubscribe(memory), () => {
    const person = readings.person.now(who);
    return person === undefined ? undefined : { person, now: memory.now() };
  });
  const close = () => {
    go({ who: null });
    document.querySelector<HTMLElement>('.people-row[tabindex="0"]')?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (!matchMedia('(min-width: 1100px)').matches) pane.current?.focus();
  }, []);
  return (
    <aside
      class="overview-pane"
      aria-label={words.pane}
      tabIndex={-1}
      ref={pane}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <div class="pane-close">
        <IconButton icon={X} label={words.closePane} onClick={close} />
      </div>
      {error ? (
        <Trouble error={error} onRetry={reload} />
      ) : value === undefined ? null : value.person ? (
        <div class="pane">
          <KnownPerson
            key={value.person.card.id}
            context={{ memory, settings, now: value.now, push, fail }}
            person={value.person}
            onForgotten={close}
          />
        </div>
      ) : (
        <EmptyState icon={UserX} title={words.gone.title}>
          <p>{words.gone.text}</p>
        </EmptyState>
      )}
    </aside>
  );
}
