import { useState } from 'preact/hooks';
import type { HookId } from '../../../core/openers/opener.ts';
import type { SaidOpener } from '../../../messaging/judging.ts';
import type { PanelWords } from '../../../ui/locales/panel.ts';
import { AddressSwitch } from '../../../ui/parts/address-switch.tsx';
import { Button } from '../../../ui/parts/button.tsx';
import { OpenerTabs } from '../../../ui/parts/opener-tabs.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';

interface OpenersProps {
  readonly words: PanelWords;
  readonly openers: readonly SaidOpener[];
  readonly address: PanelState['address'];
  /** Hooks of the openers that still have room behind what is written. */
  readonly fitting: readonly HookId[];
  readonly actions: PanelActions;
}

/** Openers behind tabs, for a note that already has words in it. */
export function Openers({ words, openers, address, fitting, actions }: OpenersProps) {
  const [wanted, want] = useState<string | null>(null);
  const chosen = openers.find(({ hook }) => hook === wanted) ?? openers[0];
  if (!chosen) return null;
  const withHook = (id: string): SaidOpener => openers.find(({ hook }) => hook === id) ?? chosen;
  return (
    <OpenerTabs
      label={words.openers}
      openers={openers.map((opener) => ({ ...opener, id: opener.hook }))}
      iconOf={(id) => withHook(id).picture}
      selected={chosen.hook}
      onSelect={want}
      onInsert={(id) => actions.insert(withHook(id))}
      insertTitle={words.replaces}
      beside={
        fitting.includes(chosen.hook) && (
          <Button kind="text" small onClick={() => actions.append(chosen)}>
            {words.append}
          </Button>
        )
      }
    >
      {address && <AddressSwitch value={address} onChange={actions.address} />}
    </OpenerTabs>
  );
}

/** The hooks of the openers that can be appended within the limit. */
export function fittingIn(state: PanelState): readonly HookId[] {
  const { limit, text, suggestion } = state;
  if (limit === null) return [];
  const room = limit - text.trimEnd().length - 1;
  return (suggestion?.openers ?? []).filter((opener) => opener.text.length <= room).map(({ hook }) => hook);
}
