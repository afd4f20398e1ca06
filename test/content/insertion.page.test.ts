import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeNote } from '../../src/entries/content/field/insertion.ts';

/*
 * This DOM knows no execCommand, so what is tested here is the second way and the looking back; the first
 * way is tested in real browsers.
 */
beforeEach(() => {
  document.execCommand = () => false;
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

function field(): HTMLTextAreaElement {
  const made = document.createElement('textarea');
  document.body.append(made);
  return made;
}

test('sets the text and tells the page with composed events', async () => {
  const area = field();
  const heard: string[] = [];
  for (const type of ['input', 'change', 'keydown', 'keypress', 'keyup']) {
    document.addEventListener(type, (event) => heard.push(`${event.type} ${event.composed}`), { once: true });
  }
  expect(await writeNote(() => area, 'Guten Tag')).toBe(true);
  expect(area.value).toBe('Guten Tag');
  expect(heard).toEqual(['input true', 'change true']);
});

test('looks for the field anew when the page has replaced it', async () => {
  const first = field();
  let current = first;
  first.addEventListener('input', () => {
    current = field();
    current.value = first.value;
    first.remove();
  });
  expect(await writeNote(() => (current.isConnected ? current : null), 'Guten Tag')).toBe(true);
  expect(current.value).toBe('Guten Tag');
});

test('tries once more when the page takes the text back, then says so', async () => {
  const area = field();
  let tries = 0;
  area.addEventListener('input', () => {
    tries += 1;
    setTimeout(() => {
      area.value = '';
    }, 20);
  });
  expect(await writeNote(() => area, 'Guten Tag')).toBe(false);
  expect(tries).toBe(2);
});

test('does not force a text into a field that is too short for it', async () => {
  const area = field();
  area.maxLength = 5;
  expect(await writeNote(() => area, 'Guten Tag')).toBe(false);
  expect(area.value).toBe('');
});

test('without a field there is nothing to write into', async () => {
  expect(await writeNote(() => null, 'Guten Tag')).toBe(false);
});
