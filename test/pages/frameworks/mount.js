/**
 * Lets a framework draw the note's field in a replica: wherever the page puts its own, the framework's takes
 * its place, with its state outside of the document. `draw(place, { text, changed, turn })` draws or draws anew.
 */
export function takeOver(draw) {
  const state = { text: '', turn: 0, place: null };
  const redraw = () => {
    if (state.place?.isConnected)
      draw(state.place, {
        text: state.text,
        turn: state.turn,
        changed: (text) => {
          state.text = text;
          redraw();
        },
      });
  };
  new MutationObserver(() => {
    const own = document.querySelector('textarea#custom-message:not([data-framework])');
    if (!own) return;
    const place = document.createElement('div');
    own.replaceWith(place);
    Object.assign(state, { text: '', turn: 0, place });
    redraw();
    place.querySelector('#custom-message')?.focus();
  }).observe(document, { childList: true, subtree: true });
  /** For tests: what the framework knows, drawing the same again, and drawing with new elements. */
  window.framework = {
    text: () => state.text,
    again: redraw,
    anew: () => {
      state.turn += 1;
      redraw();
    },
  };
}
