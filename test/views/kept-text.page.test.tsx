import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { localDrafts } from '../../src/person/drafts.ts';
import { useKeptText } from '../../src/person/use-kept-text.ts';
import { draw, leave, redraw } from './render.tsx';

const drafts = localDrafts(localStorage, 'note');

interface FieldProps {
  readonly stored: string;
  readonly save: (text: string) => Promise<unknown>;
}

function Field({ stored, save }: FieldProps) {
  const { text, state, onInput, flush } = useKeptText({ of: 'ada', stored, save, drafts });
  return (
    <>
      <textarea value={text} onInput={(event) => onInput(event.currentTarget.value)} onBlur={flush} />
      <output>{state}</output>
    </>
  );
}

const field = (root: HTMLElement) => root.querySelector('textarea') as HTMLTextAreaElement;
const state = (root: HTMLElement) => root.querySelector('output')?.textContent;
const type = (root: HTMLElement, text: string) =>
  act(() => {
    field(root).value = text;
    field(root).dispatchEvent(new Event('input', { bubbles: true }));
  });
/** On a clock of its own: how long a busy machine takes between two keys is no rest. */
const wait = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => void vi.useRealTimers());

test('is saved after a rest, once for many keys', async () => {
  const save = vi.fn(async (_: string) => {});
  const root = await draw(<Field stored="" save={save} />);
  await type(root, 'K');
  await type(root, 'Kl');
  await type(root, 'Klettert');
  expect(save).not.toHaveBeenCalled();
  await wait(450);
  expect(save.mock.calls).toEqual([['Klettert']]);
  expect(state(root)).toBe('saved');
  expect(localStorage.length).toBe(0);
});

test('leaving the field or hiding the page saves at once', async () => {
  const save = vi.fn(async (_: string) => {});
  const root = await draw(<Field stored="" save={save} />);
  await type(root, 'one');
  await act(() => void field(root).dispatchEvent(new Event('blur')));
  await type(root, 'two');
  await act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(save.mock.calls).toEqual([['one'], ['two']]);
});

test('a window that dies before anything was saved loses nothing', async () => {
  const never = () => new Promise<void>(() => {});
  const first = await draw(<Field stored="old" save={never} />);
  await type(first, 'old, and half a wor');
  await leave(first);
  const save = vi.fn(async (_: string) => {});
  const root = await draw(<Field stored="old" save={save} />);
  expect(field(root).value).toBe('old, and half a wor');
  await wait(0);
  expect(save.mock.calls).toEqual([['old, and half a wor']]);
  expect(localStorage.length).toBe(0);
});

test('what is typed while a save runs is saved after it', async () => {
  const answers: (() => void)[] = [];
  const save = vi.fn((_: string) => new Promise<void>((resolve) => answers.push(resolve)));
  const root = await draw(<Field stored="" save={save} />);
  await type(root, 'one');
  await wait(450);
  await type(root, 'one two');
  await wait(450);
  expect(save.mock.calls).toEqual([['one']]);
  await act(async () => answers.shift()?.());
  expect(save.mock.calls).toEqual([['one'], ['one two']]);
  expect(localStorage.length).toBe(1);
  await act(async () => answers.shift()?.());
  expect(localStorage.length).toBe(0);
});

test('a save that failed keeps the text and says so; the next one tries again', async () => {
  let full = true;
  const save = vi.fn(async (_: string) => {
    if (full) throw new Error('full');
  });
  const root = await draw(<Field stored="" save={save} />);
  await type(root, 'kept');
  await wait(450);
  expect(state(root)).toBe('failed');
  expect(field(root).value).toBe('kept');
  full = false;
  await act(() => void field(root).dispatchEvent(new Event('blur')));
  await wait(0);
  expect(state(root)).toBe('saved');
});

test('what another window wrote is shown, but never over one’s own words', async () => {
  const save = vi.fn(async (_: string) => {});
  const root = await draw(<Field stored="old" save={save} />);
  await redraw(root, <Field stored="from elsewhere" save={save} />);
  expect(field(root).value).toBe('from elsewhere');
  await type(root, 'mine');
  await redraw(root, <Field stored="from elsewhere again" save={save} />);
  expect(field(root).value).toBe('mine');
});
