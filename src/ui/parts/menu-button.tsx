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
    place(list, button.current);
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

/**
 * Below the button, right edges aligned; beside it where there is no room. In a page that is not ours the room ends
 * with our own element: nothing of the page's is ever covered.
 */
function place(menu: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const root = button.getRootNode();
  const end = root instanceof ShadowRoot ? root.host.getBoundingClientRect().bottom : window.innerHeight - 8;
  const top = Math.min(anchor.bottom + 4, end - height);
  menu.style.left = `${Math.max(8, (top < anchor.bottom ? anchor.left - 4 : anchor.right) - width)}px`;
  menu.style.top = `${Math.max(8, top)}px`;
}
