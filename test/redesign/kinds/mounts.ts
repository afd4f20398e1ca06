import { type Mutation, openDialog, renamed } from '../mutation.ts';

/** The dialog with the layer around it, out of wherever it hangs. */
function taken(doc: Document): Element | null {
  const dialog = openDialog(doc);
  const layer = dialog?.closest('[data-test-modal-container], #artdeco-modal-outlet') ?? dialog;
  layer?.remove();
  return layer ?? null;
}

function intoRoot(doc: Document, mode: 'open' | 'closed'): void {
  const layer = taken(doc);
  if (!layer) return;
  const host = doc.createElement('div');
  const root = doc.createElement('template');
  root.setAttribute('shadowrootmode', mode);
  root.content.append(layer);
  host.append(root);
  doc.body.append(host);
}

export const mounts: readonly Mutation[] = [
  {
    id: 'dialog in the light DOM',
    apply(doc) {
      const layer = taken(doc);
      if (layer) doc.body.append(layer);
    },
  },
  { id: 'dialog in an open root', apply: (doc) => intoRoot(doc, 'open') },
  { id: 'dialog in a closed root', apply: (doc) => intoRoot(doc, 'closed') },
  {
    id: 'dialog native',
    apply(doc) {
      const layer = taken(doc);
      if (!layer) return;
      doc.body.append(layer);
      const dialog = openDialog(doc);
      if (dialog && dialog.localName !== 'dialog') renamed(dialog, 'dialog', { open: '' }).removeAttribute('role');
    },
  },
  {
    id: 'dialog first in the page',
    apply(doc) {
      const layer = taken(doc);
      if (layer) doc.body.prepend(layer);
    },
  },
  {
    id: 'dialog in a dialog',
    apply(doc) {
      const dialog = openDialog(doc);
      const outer = doc.createElement('div');
      outer.setAttribute('role', 'dialog');
      outer.setAttribute('aria-modal', 'true');
      dialog?.replaceWith(outer);
      if (dialog) outer.append(dialog);
    },
  },
];
