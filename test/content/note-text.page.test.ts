import { afterEach, expect, test } from 'vitest';
import { noteText, selectSpan } from '../../src/entries/content/field/note-text.ts';

afterEach(() => document.body.replaceChildren());

function editable(...children: (Node | string)[]): HTMLElement {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.append(...children);
  document.body.append(field);
  return field;
}

function block(...children: (Node | string)[]): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(...children);
  return paragraph;
}

const lineBreak = () => document.createElement('br');

test('a text area is read by its value', () => {
  const field = document.createElement('textarea');
  field.value = 'Hallo\nWelt';
  expect(noteText(field)).toBe('Hallo\nWelt');
});

test('an editable element is read line by line, however its lines are made', () => {
  expect(noteText(editable('eins', lineBreak(), 'zwei'))).toBe('eins\nzwei');
  expect(noteText(editable(block('eins'), block('zwei')))).toBe('eins\nzwei');
  expect(noteText(editable(block('eins', lineBreak()), block(lineBreak()), block('drei')))).toBe('eins\n\ndrei');
  expect(noteText(editable(block(lineBreak())))).toBe('');
});

test('a span is selected where its words stand, across blocks', () => {
  const field = editable(block('Guten Tag'), block('wie geht es Ihnen?'));
  const text = noteText(field);
  const start = text.indexOf('wie');
  selectSpan(field, [start, start + 8]);
  expect(document.getSelection()?.toString()).toBe('wie geht');
});

test('a span of a text area is selected by its offsets', () => {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.value = 'Guten Tag, wie geht es?';
  selectSpan(field, [11, 19]);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('wie geht');
});
