import type { IconNode } from 'lucide';
import { Icon } from './icon.tsx';
import { moveFocus } from './roving.ts';

export interface Tab {
  readonly id: string;
  readonly text: string;
  readonly icon?: IconNode;
}

interface TabsProps {
  /** Accessible name of the row. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** Enter on the selected tab; without it Enter does nothing more than select. */
  readonly onEnter?: () => void;
  /** Id of the element that shows the selected tab's content (`role="tabpanel"`). */
  readonly panelId: string;
}

/** Accessible id of a tab, for the panel's `aria-labelledby`. */
export const tabId = (panelId: string, tab: string): string => `${panelId}-${tab}`;

/** A row of tabs: arrows select, Tab leaves the row. */
export function Tabs({ label, tabs, selected, onSelect, onEnter, panelId }: TabsProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && onEnter) {
      event.preventDefault();
      onEnter();
      return;
    }
    const reached = tabs[moveFocus(event, '[role=tab]') ?? -1];
    if (reached) onSelect(reached.id);
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={tabId(panelId, tab.id)}
          aria-selected={tab.id === selected}
          aria-controls={panelId}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.icon && <Icon of={tab.icon} />}
          {tab.text}
        </button>
      ))}
    </div>
  );
}
