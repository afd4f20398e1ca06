import { nextOut } from '../../../core/relationship/circles.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { overviewWords } from '../../../ui/locales/overview.ts';
import { personWords } from '../../../ui/locales/person.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { useOverview } from '../context.ts';
import type { CircleMove, Full } from './use-circle-move.ts';

/** Asks who moves out of a full circle, those with the longest silence first. */
export function FullCircle({ circle: full, move }: { readonly circle: Full; readonly move: CircleMove }) {
  const words = useWords(overviewWords);
  const told = useWords(personWords);
  const format = useFormat();
  const { settings, memory } = useOverview();
  const { circle, candidates } = full;
  const out = nextOut(circle);
  const outName = out ? told.circles[out] : told.noCircle;
  const now = memory.now();
  return (
    <section class="card pane-full" aria-labelledby="full-title">
      <h2 class="text-s" id="full-title">
        {words.circleFull(told.circles[circle], format.number(settings.circles[circle].room))}
      </h2>
      <p class="text-s quiet">{words.whoMoves(outName)}</p>
      <ul class="text-s">
        {candidates.map((card) => (
          <li key={card.id}>
            <button type="button" class="pane-candidate" onClick={() => move.insteadOf(card)}>
              <span class="grow cut">{card.name}</span>
              <span class="faint numbers">{card.last === 0 ? words.never : format.ago(card.last, now)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <Button small onClick={() => move.insteadOf(null)}>
          {words.anyway}
        </Button>
        <Button kind="text" small onClick={move.cancel}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
