import { useWords } from '../../../ui/locales/language.ts';
import { partsWords } from '../../../ui/locales/parts.ts';
import { AddressSwitch } from '../../../ui/parts/address-switch.tsx';
import { Button } from '../../../ui/parts/button.tsx';
import { Icon } from '../../../ui/parts/icon.tsx';
import { OpenerSource } from '../../../ui/parts/opener-text.tsx';
import { UndoLine } from '../../../ui/parts/undo-line.tsx';
import { VerdictBand } from '../../../ui/parts/verdict-band.tsx';
import { Collapsed } from './collapsed.tsx';
import { insertedText, noticeText } from './say.ts';
import { useCounts } from './use-counts.ts';
import type { View } from './view.ts';

/** Nothing written yet: the openers side by side, the best one first. */
export function EmptyNote({ view }: { readonly view: View }) {
  const { state, actions } = view;
  const { words } = state;
  const parts = useWords(partsWords);
  const counts = useCounts();
  const openers = state.suggestion?.openers ?? [];
  const title = counts.plural(openers.length, words.openersFound);
  const notice = noticeText(state, words);
  const band = (
    <VerdictBand tone="calm" plain title={title}>
      {state.address && <AddressSwitch value={state.address} onChange={actions.address} />}
      {view.menu}
    </VerdictBand>
  );
  if (view.collapsed) {
    return (
      <>
        {band}
        <Collapsed
          text={openers[0]?.body ?? ''}
          summary={counts.plural(openers.length, words.openersCount)}
          expand={view.expand}
        />
      </>
    );
  }
  return (
    <>
      {band}
      <div class="panel-body divided">
        {notice && <p class="panel-line text-s quiet">{notice}</p>}
        <ul class="panel-openers divided" aria-label={words.openers}>
          {openers.map((opener, index) => (
            <li key={opener.hook}>
              <Icon of={opener.picture} />
              <div class="grow">
                <p class="opener-words" title={opener.text}>
                  {opener.body}
                </p>
                <OpenerSource opener={opener} />
              </div>
              <Button
                kind={index === 0 ? 'main' : 'line'}
                small
                label={`${parts.insert}: ${opener.name}`}
                onClick={() => actions.insert(opener)}
              >
                {parts.insert}
              </Button>
            </li>
          ))}
        </ul>
        {state.inserted && <UndoLine text={insertedText(state.inserted, words)} onUndo={actions.undo} />}
      </div>
    </>
  );
}
