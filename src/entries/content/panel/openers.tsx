import { useState } from 'preact/hooks';
import type { HookId } from '../../../core/openers/opener.ts';
import type { SaidOpener } from '../../../messaging/judging.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { panelWords } from '../../../ui/locales/panel.ts';
import { AddressSwitch } from '../../../ui/parts/address-switch.tsx';
import { Button } from '../../../ui/parts/button.tsx';
import { hookIcons } from '../../../ui/parts/hook-icon.ts';
import { OpenerTabs } from '../../../ui/parts/opener-tabs.tsx';
import type { PanelState } from './panel-state.ts';
import type { View } from './view.ts';

/** Openers behind tabs, for a note that already has words in it. */
export function Openers({ view }: { readonly view: View }) {
  const { state, actions } = view;
  const words = useWords(panelWords);
  const [wanted, want] = useState<string | null>(null);
  const openers = state.suggestion?.openers ?? [];
  const chosen = openers.find(({ hook }) => hook === wanted) ?? openers[0];
  if (!chosen) return null;
  const withHook = (id: string): SaidOpener => openers.find(({ hook }) => hook === id) ?? chosen;
  return (
    <OpenerTabs
      label={words.openers}
      openers={openers.map((opener) => ({ ...opener, id: opener.hook }))}
      iconOf={(id) => hookIcons[id as HookId]}
      selected={chosen.hook}
      onSelect={want}
      onInsert={(id) => actions.insert(withHook(id))}
      insertTitle={words.replaces}
      beside={
        fits(state, chosen) && (
          <Button kind="text" small onClick={() => actions.append(chosen)}>
            {words.append}
          </Button>
        )
      }
    >
      {state.address && <AddressSwitch value={state.address} onChange={actions.address} />}
    </OpenerTabs>
  );
}

/** Whether the opener still has room behind what is written. */
function fits(state: PanelState, opener: SaidOpener): boolean {
  return state.limit !== null && state.text.trimEnd().length + 1 + opener.text.length <= state.limit;
}
