import { Copy, Flag } from 'lucide';
import type { PanelWords } from '../../../ui/locales/panel.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Icon } from '../../../ui/parts/icon.tsx';
import { OpenerSource } from '../../../ui/parts/opener-text.tsx';
import { VerdictBand } from '../../../ui/parts/verdict-band.tsx';
import { Collapsed } from './collapsed.tsx';
import type { PanelState } from './panel-state.ts';
import { noticeText, standInTitle } from './say.ts';
import type { View } from './view.ts';

/** What stands where no field is: one calm sentence, and a way not to lose the occasion. */
export function StandIn({ view }: { readonly view: View }) {
  const { state, actions } = view;
  const { words } = state;
  const [opener] = state.suggestion?.openers ?? [];
  const choosing = state.dialog === 'choice' && state.network === 'linkedin';
  const text = standInText(state, words);
  const notice = noticeText(state, words);
  const band = (
    <VerdictBand tone="calm" title={standInTitle(state, words)}>
      {view.menu}
    </VerdictBand>
  );
  if (view.collapsed) {
    return (
      <>
        {band}
        <Collapsed text={text ?? opener?.text ?? ''} summary={words.expand} expand={view.expand} />
      </>
    );
  }
  return (
    <>
      {band}
      <div class="panel-body">
        {text && <p class="panel-calm text-s quiet">{text}</p>}
        {opener && state.dialog !== 'email' && (
          <ul class="panel-openers">
            <li class={choosing ? '' : 'panel-keep'}>
              <Icon of={choosing ? opener.picture : Flag} />
              <div class="grow">
                <p class="opener-words">{choosing ? opener.body : words.keep.text}</p>
                {choosing ? <OpenerSource opener={opener} /> : <p class="opener-source text-xs">{opener.text}</p>}
              </div>
              {!choosing && (
                <div class="panel-ways">
                  {state.canKeep && (
                    <Button kind="main" small onClick={() => actions.keep(opener)}>
                      {words.keep.action}
                    </Button>
                  )}
                  <Button kind={state.canKeep ? 'line' : 'main'} small icon={Copy} onClick={() => actions.copy(opener)}>
                    {words.copy}
                  </Button>
                </div>
              )}
            </li>
          </ul>
        )}
        {notice && <p class="panel-line text-s quiet">{notice}</p>}
      </div>
    </>
  );
}

function standInText(state: PanelState, words: PanelWords): string | null {
  switch (state.dialog) {
    case 'upsell':
      return words.upsell.text;
    case 'email':
      return words.email.text;
    case 'limit':
      return words.limit.text;
    default:
      if (state.network === 'xing') return words.noField.textXing;
      return state.suggestion === null || state.suggestion.openers.length > 0 ? null : words.choice.thinText;
  }
}
