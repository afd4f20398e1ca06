import type { Page } from 'playwright-core';

/** Where the page's own buttons stood in one view of its dialog, over every frame that was painted. */
export interface SeenButtons {
  /** The buttons' words, which tell the dialog's views apart. */
  readonly view: string;
  /** Places relative to the dialog, one entry for each place that the buttons ever had. */
  readonly inDialog: readonly string[];
  /** The same relative to the window. */
  readonly inWindow: readonly string[];
  /** Frames in which the middle of a button was covered by something else. */
  readonly covered: number;
  /** Frames in which the panel stuck out of the window, or stood above a button or over it. */
  readonly astray: number;
}

/** Begins to look at the dialog's buttons, frame by frame. To be called before the dialog opens. */
export async function watchButtons(page: Page): Promise<void> {
  await page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      roots.push(root);
      return root;
    };
    interface Seen {
      readonly inDialog: Set<string>;
      readonly inWindow: Set<string>;
      covered: number;
      astray: number;
    }
    const seen = new Map<string, Seen>();
    Object.assign(window, { seenButtons: seen });
    const look = () => {
      requestAnimationFrame(look);
      const frame = document.querySelector('iframe')?.contentDocument;
      for (const root of frame ? [...roots, frame] : roots) {
        const dialog = root.querySelector('.send-invite, [class*=Canvas-canvas] > div');
        if (!dialog) continue;
        const around = dialog.getBoundingClientRect();
        const buttons = [...dialog.querySelectorAll('button')];
        const view = buttons.map((button) => button.textContent?.trim() ?? '').join('|');
        const record = seen.get(view) ?? { inDialog: new Set(), inWindow: new Set(), covered: 0, astray: 0 };
        seen.set(view, record);
        const boxes = buttons.map((button) => button.getBoundingClientRect());
        const say = (left: number, top: number) =>
          boxes.map((box) => `${Math.round(box.left - left)},${Math.round(box.top - top)}`).join(' ');
        record.inDialog.add(say(around.left, around.top));
        record.inWindow.add(say(0, 0));
        const panel = dialog.querySelector('[data-theme]')?.getBoundingClientRect();
        const over = boxes.some(
          (box) => panel && panel.top < box.bottom && panel.left < box.right && box.left < panel.right,
        );
        if (panel && (over || panel.bottom > innerHeight || panel.left < 0 || panel.right > innerWidth))
          record.astray += 1;
        for (const [at, box] of boxes.entries()) {
          const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          if (!hit || !buttons[at]?.contains(hit)) record.covered += 1;
        }
      }
    };
    look();
  });
}

/** What was seen since {@link watchButtons}. */
export function seenButtons(page: Page): Promise<readonly SeenButtons[]> {
  return page.evaluate(() => {
    const { seenButtons } = window as unknown as {
      readonly seenButtons: ReadonlyMap<
        string,
        {
          readonly inDialog: ReadonlySet<string>;
          readonly inWindow: ReadonlySet<string>;
          readonly covered: number;
          readonly astray: number;
        }
      >;
    };
    return [...seenButtons].map(([view, { inDialog, inWindow, covered, astray }]) => ({
      ...{ view, covered, astray, inDialog: [...inDialog], inWindow: [...inWindow] },
    }));
  });
}
