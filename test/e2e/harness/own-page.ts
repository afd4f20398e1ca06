/**
 * What a person does on one of the extension's own pages, in whichever browser drives it: everything runs as
 * plain functions inside the page.
 */
export type Inside = <A, R>(run: (given: A) => R | Promise<R>, given: A) => Promise<R>;

/** Both drivers evaluate functions in a page; their types alone differ. */
export function inside(page: { readonly evaluate: unknown }): Inside {
  return ((run, given) =>
    (page as { evaluate(run: unknown, given: unknown): Promise<unknown> }).evaluate(run, given)) as Inside;
}

/** Asks again until `look` says yes; fails with `what` and the page's text. */
export async function until(run: Inside, what: string, look: () => Promise<boolean>, patience = 20_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await look().catch(() => false))) {
    if (Date.now() > end) {
      const text = await run(() => document.body?.innerText.slice(0, 600) ?? '', null).catch(String);
      throw new Error(`${what}: not after ${patience} ms. The page says: ${text}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until the page says something that fits. */
export const says = (run: Inside, words: RegExp, patience?: number): Promise<void> =>
  until(
    run,
    `says ${words}`,
    () => run((source) => new RegExp(source, 'u').test(document.body.innerText), words.source),
    patience,
  );

/** Presses the first button or link whose name fits, as soon as it is there. */
export const pressOwn = (run: Inside, name: RegExp): Promise<void> =>
  until(run, `a button ${name}`, () =>
    run((source) => {
      const fits = new RegExp(source, 'u');
      const control = [...document.querySelectorAll<HTMLElement>('button, a[href], [role=tab]')].find((each) =>
        fits.test((each.getAttribute('aria-label') ?? each.textContent ?? '').trim()),
      );
      control?.click();
      return control !== undefined;
    }, name.source),
  );

/** Gives the page's file field a file. */
export const giveFile = (run: Inside, name: string, held: string | Uint8Array): Promise<void> =>
  until(run, 'a field for a file', () =>
    run(
      ([name, base64]) => {
        const field = document.querySelector<HTMLInputElement>('input[type=file]');
        if (!field) return false;
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const carried = new DataTransfer();
        carried.items.add(new File([bytes], name));
        field.files = carried.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      [name, Buffer.from(held).toString('base64')] as const,
    ),
  );

/** The text of the file that a press saves. */
export async function savedText(run: Inside, name: RegExp): Promise<string> {
  await run(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      (globalThis as unknown as { saved: unknown }).saved = file;
      return make(file);
    };
  }, null);
  await pressOwn(run, name);
  await until(run, 'a saved file', () => run(() => 'saved' in globalThis, null));
  return run(() => (globalThis as unknown as { saved: Blob }).saved.text(), null);
}
