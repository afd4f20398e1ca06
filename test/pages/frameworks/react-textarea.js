import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { takeOver } from './mount.js';

const roots = new WeakMap();

/** A controlled field: what React's state does not know is taken back at the next drawing. */
function Note({ text, changed }) {
  return createElement('div', null, [
    createElement('textarea', {
      key: 'field',
      id: 'custom-message',
      name: 'message',
      'data-framework': 'react',
      maxLength: 200,
      value: text,
      onChange: (event) => changed(event.target.value),
    }),
    createElement('output', { key: 'count' }, text.length),
  ]);
}

takeOver((place, { turn, ...props }) => {
  if (!roots.has(place)) roots.set(place, createRoot(place));
  flushSync(() => roots.get(place).render(createElement(Note, { ...props, key: turn })));
});
