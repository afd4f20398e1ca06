import type { IconNode } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';
import { moveFocus } from './roving.ts';

export interface MenuItem {
  readonly text: string;
  readonly onSelect: () => void;
}

interface MenuButtonProps {
  readonly icon: IconNode;
  readonly label: string;
  readonly title?: string;
  readonly small?: boolean;
  readonly items: readonly MenuItem[];
}

/**
 * A button that opens a short menu below it. The menu is a popover: it lies above everything without
 * being clipped by a scrolling dialog, and the browser closes it on Escape or a press elsewhere.
 */
export function MenuButton({ icon, label, title, small, items }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const menuId = useId();
  useEffect(() => {
    const list = menu.current;
    if (!open || !list || !button.current) return;
    list.showPopover?.();
    placeBelow(list, button.current);
    list.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [open]);
  const select = (item: MenuItem) => {
    menu.current?.hidePopover?.();
    setOpen(false);
    button.current?.focus();
    item.onSelect();
  };
  return (
    <span class="menu-button">
      <IconButton
        icon={icon}
        label={label}
        {...(title === undefined ? {} : { title })}
        {...(small === undefined ? {} : { small })}
        hasMenu
        expanded={open}
        controls={menuId}
        onClick={() => setOpen(!open)}
        buttonRef={button}
      />
      {open && (
        <div
          class="menu"
          role="menu"
          id={menuId}
          aria-label={label}
          popover="auto"
          ref={menu}
          onToggle={(event) => {
            if (event.newState === 'closed') setOpen(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Tab') setOpen(false);
            else moveFocus(event, '[role=menuitem]');
          }}
        >
          {items.map((item) => (
            <button key={item.text} type="button" role="menuitem" tabIndex={-1} onClick={() => select(item)}>
              {item.text}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}

/** Below the button, right edges aligned, kept inside the window; above it where there is no room. */
function placeBelow(menu: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const size = menu.getBoundingClientRect();
  const room = window.innerHeight - anchor.bottom;
  const top = room > size.height + 8 ? anchor.bottom + 4 : anchor.top - size.height - 4;
  menu.style.left = `${Math.max(8, anchor.right - size.width)}px`;
  menu.style.top = `${Math.max(8, top)}px`;
}
