import { VerdictBand } from '../../../ui/parts/verdict-band.tsx';
import type { View } from './view.ts';

/** The panel's shape until the first answer is there, which is mostly less than a blink. */
export function Waiting({ view }: { readonly view: View }) {
  const { words } = view.state;
  return (
    <>
      <VerdictBand tone="calm" plain title={words.looking}>
        {view.menu}
      </VerdictBand>
      {!view.collapsed && (
        <div class="panel-body panel-waiting" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      )}
    </>
  );
}
