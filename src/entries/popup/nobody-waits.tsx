import type { ComponentChildren } from 'preact';
import { useFormat, useWords } from '../../ui/locales/language.ts';
import { popupWords } from '../../ui/locales/popup.ts';
import type { PopupState } from './today.ts';

interface NobodyWaitsProps {
  readonly state: PopupState;
  readonly spare: ComponentChildren;
}

/** An empty day says that this is fine, and what comes next; an empty memory says how it fills. */
export function NobodyWaits({ state, spare }: NobodyWaitsProps) {
  const words = useWords(popupWords);
  const format = useFormat();
  const { next, anybody, now } = state;
  return (
    <>
      <div class="popup-empty">
        <Arc />
        {!anybody ? (
          <>
            <h2 class="text-l">{words.firstTitle}</h2>
            <p class="quiet">{words.first}</p>
            <ol class="popup-steps text-s">
              {words.firstSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </>
        ) : (
          <>
            <h2 class="text-l">{words.nobodyTitle}</h2>
            <p class="quiet">{words.nobody}</p>
            {next && <p class="popup-next text-s quiet">{words.next(format.near(next.from, now), next.card.name)}</p>}
          </>
        )}
      </div>
      {spare}
    </>
  );
}

/** Two people and the way between them. */
function Arc() {
  return (
    <svg class="popup-arc" width="96" height="64" viewBox="0 0 96 64" aria-hidden="true">
      <path d="M19 36c8-16 18-24 29-24s21 8 29 24" />
      <circle cx="14" cy="48" r="8" />
      <circle cx="82" cy="48" r="8" class="popup-arc-full" />
    </svg>
  );
}
