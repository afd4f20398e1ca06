import { createElement, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { takeOver } from './mount.js';

const roots = new WeakMap();

/** An editable element, filled from the state when it is made, and whenever the two differ. */
function Note({ text, changed }) {
  const field = useRef(null);
  useLayoutEffect(() => {
    if (field.current && field.current.innerText.replace(/\n$/, '') !== text) field.current.innerText = text;
  });
  return createElement('div', {
    id: 'custom-message',
    'data-framework': 'react',
    ref: field,
    contentEditable: true,
    suppressContentEditableWarning: true,
    role: 'textbox',
    'aria-multiline': true,
    'aria-label': 'Add a note',
    style: { minHeight: 96, border: '1px solid' },
    onInput: (event) => changed(event.currentTarget.innerText.replace(/\n$/, '')),
  });
}

takeOver((place, { turn, ...props }) => {
  if (!roots.has(place)) roots.set(place, createRoot(place));
  flushSync(() => roots.get(place).render(createElement(Note, { ...props, key: turn })));
});
