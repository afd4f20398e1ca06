import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../locales/language.ts';
import { partsWords } from '../locales/parts.ts';
import { Button } from './button.tsx';
import { OpenerSource, type OpenerText } from './opener-text.tsx';
import { Tabs, tabId } from './tabs.tsx';

interface OpenerTabsProps {
  readonly label: string;
  readonly openers: readonly OpenerText[];
  readonly iconOf: (id: string) => IconNode;
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly onInsert: (id: string) => void;
  /** Instead of "Insert", where the text goes elsewhere ("Copy"). */
  readonly insertText?: string;
  /** What inserting does beyond its name ("replaces your text"). */
  readonly insertTitle?: string;
  /** A second way, before the insert button. */
  readonly beside?: ComponentChildren;
  /** Small controls at the end of the row of tabs. */
  readonly children?: ComponentChildren;
}

/** Up to three openers, each behind a tab named after its fact. Enter on a tab inserts. */
export function OpenerTabs(props: OpenerTabsProps) {
  const words = useWords(partsWords);
  const panelId = useId();
  const opener = props.openers.find(({ id }) => id === props.selected) ?? props.openers[0];
  if (!opener) return null;
  const insert = () => props.onInsert(opener.id);
  return (
    <div class="opener-tabs">
      <div class="row opener-tabs-head">
        <Tabs
          label={props.label}
          tabs={props.openers.map(({ id, name }) => ({ id, text: name, icon: props.iconOf(id) }))}
          selected={opener.id}
          onSelect={props.onSelect}
          onEnter={insert}
          panelId={panelId}
        />
        {props.children}
      </div>
      <div role="tabpanel" id={panelId} aria-labelledby={tabId(panelId, opener.id)}>
        <p class="opener-words">{opener.text}</p>
        <div class="row opener-tabs-foot">
          <div class="grow">
            <OpenerSource key={opener.id} opener={opener} />
          </div>
          {props.beside}
          <Button
            kind="main"
            small
            onClick={insert}
            {...(props.insertTitle === undefined ? {} : { title: props.insertTitle })}
          >
            {props.insertText ?? words.insert}
          </Button>
        </div>
      </div>
    </div>
  );
}
