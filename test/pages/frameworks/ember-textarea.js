import { on } from 'ember-source/@ember/modifier/index.js';
import { trackedObject } from 'ember-source/@ember/reactive/collections.js';
import { renderComponent } from 'ember-source/@ember/renderer/index.js';
import { run } from 'ember-source/@ember/runloop/index.js';
import { template } from 'ember-source/@ember/template-compiler/runtime.js';
import { takeOver } from './mount.js';

const states = new WeakMap();

/** The field bound to tracked state; a new turn makes new elements. */
const noteFor = (state) =>
  template(
    `{{#each state.turns key="@identity" as |turn|}}
      <textarea id="custom-message" name="message" data-framework="ember" data-turn={{turn}} maxlength="200"
        value={{state.text}} {{on "input" update}}></textarea>
      <output>{{state.text.length}}</output>
    {{/each}}`,
    { scope: () => ({ state, on, update: (event) => state.changed(event.target.value) }) },
  );

takeOver((place, { text, turn, changed }) => {
  const known = states.get(place);
  const state = known ?? trackedObject({ text, turns: [turn], changed });
  if (known) {
    run(() => {
      state.text = text;
      if (state.turns[0] !== turn) state.turns = [turn];
    });
    return;
  }
  states.set(place, state);
  run(() => renderComponent(noteFor(state), { into: place }));
});
