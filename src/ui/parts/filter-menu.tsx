import { ChevronDown } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { placeBelowStart } from './place-popover.ts';
import { moveFocus } from './roving.ts';
import { TextField } from './text-field.tsx';

export interface FilterValue {
  readonly value: string;
  readonly text: string;
  /** How many it would show; absent: not counted. */
  readonly count?: string;
}

interface FilterMenuProps {
  /** What it narrows by ("Place"). */
  readonly name: string;
  /** What the button says while something is chosen ("Place: Linz"). */
  readonly says: string | null;
  /** Values that begin with what was typed, the most useful first. Called when the menu opens. */
  readonly load: (prefix: string) => Promise<readonly FilterValue[]>;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Choosing one takes the others back and closes the menu. */
  readonly single?: boolean;
  /** Label of the field that searches among many values; absent: no field. */
  readonly searchLabel?: string;
  readonly noneText: string;
}

/** A chip that opens a list of values to choose from; several at once unless `single`. */
export function FilterMenu(props: FilterMenuProps) {
  const { name, says, load, chosen, onChange, single = false } = props;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [values, setValues] = useState<readonly FilterValue[] | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    let live = true;
    load(typed).then((found) => live && setValues(found));
    return () => {
      live = false;
    };
  }, [open, typed, load]);
  useEffect(() => {
    const list = popover.current;
    if (!open || !list || !button.current) return;
    list.showPopover?.();
    placeBelowStart(list, button.current);
  }, [open]);
  const ready = values !== null;
  useEffect(() => {
    const list = popover.current;
    if (!open || !ready || !list || !button.current) return;
    placeBelowStart(list, button.current);
    (list.querySelector<HTMLElement>('.field') ?? list.querySelector<HTMLElement>('input'))?.focus();
  }, [open, ready]);
  const toggle = (value: string) => {
    if (single) {
      onChange(chosen.includes(value) ? [] : [value]);
      popover.current?.hidePopover?.();
      button.current?.focus();
    } else onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  };
  return (
    <span class="filter-menu">
      <button
        type="button"
        class={chosen.length > 0 ? 'chip chip-on' : 'chip'}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-haspopup="dialog"
        title={says ?? name}
        onClick={() => setOpen(!open)}
        ref={button}
      >
        <span class="cut">{says ?? name}</span>
        <Icon of={ChevronDown} size={14} />
      </button>
      {open && (
        <div
          class="filter-list"
          id={id}
          role="dialog"
          aria-label={name}
          popover="auto"
          ref={popover}
          onToggle={(event) => {
            if (event.newState !== 'closed') return;
            setOpen(false);
            setTyped('');
            setValues(null);
          }}
          onKeyDown={(event) => moveFocus(event, 'input')}
        >
          {props.searchLabel && (
            <TextField
              label={props.searchLabel}
              labelUnseen
              placeholder={props.searchLabel}
              value={typed}
              onInput={setTyped}
            />
          )}
          <ul>
            {values?.map(({ value, text, count }) => (
              <li key={value}>
                <label>
                  <input
                    type={single ? 'radio' : 'checkbox'}
                    name={id}
                    checked={chosen.includes(value)}
                    onClick={() => single && toggle(value)}
                    onChange={() => !single && toggle(value)}
                  />
                  <span class="grow cut" title={text}>
                    {text}
                  </span>
                  {count !== undefined && <span class="text-xs faint numbers">{count}</span>}
                </label>
              </li>
            ))}
          </ul>
          {ready && values.length === 0 && <p class="text-s quiet filter-none">{props.noneText}</p>}
        </div>
      )}
    </span>
  );
}
