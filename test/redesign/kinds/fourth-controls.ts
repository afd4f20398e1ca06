import { everyElement, type Mutation, made, openDialog, pick, renamed } from '../mutation.ts';
import type { Random } from '../random.ts';

const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The field with its label in a component that draws it in a root of its own. */
function fieldInComponent(doc: Document, random: Random): void {
  const dialog = openDialog(doc);
  const field = dialog?.querySelector('textarea');
  if (!dialog || !field) return;
  const host = doc.createElement(pick(['ui-text-area', 'md-filled-text-field'], random));
  const template = doc.createElement('template');
  template.setAttribute('shadowrootmode', pick(['open', 'open', 'closed'], random));
  const label = dialog.querySelector('label[for]');
  field.replaceWith(host);
  if (label) template.content.append(label);
  template.content.append(field);
  host.append(template);
}

/** Every button is a component: the word is given to it from outside. */
function buttonsInComponents(doc: Document, random: Random): void {
  const tag = pick(['ui-button', 'md-text-button'], random);
  for (const button of everyElement(doc)) {
    if (button.localName !== 'button' || plain(button) === '' || button.closest('a, [hidden]') !== null) continue;
    const inner = doc.createElement('button');
    const host = renamed(button, tag, { style: 'display:inline-block' });
    for (const name of ['aria-label', 'disabled', 'type', 'aria-expanded']) {
      const value = host.getAttribute(name);
      if (value !== null) inner.setAttribute(name, value);
      if (name !== 'disabled') host.removeAttribute(name);
    }
    const template = doc.createElement('template');
    template.setAttribute('shadowrootmode', 'open');
    inner.append(doc.createElement('slot'));
    template.content.append(inner);
    host.prepend(template);
  }
}

/** An editor with a bar of tools, a text that stands for a placeholder, and a second field for what is pasted. */
function richEditor(doc: Document, random: Random): void {
  const field = openDialog(doc)?.querySelector('textarea');
  if (!field) return;
  const hint = field.getAttribute('placeholder') ?? '';
  const look = 'min-height:80px;padding:8px;border:1px solid';
  const tools =
    '<div role="toolbar"><button type="button" aria-label="Bold"><b>B</b></button><button type="button" aria-label="Italic"><i>I</i></button><button type="button" aria-label="Link">🔗</button><button type="button" aria-label="Emoji">☺</button></div>';
  const kinds = [
    `<div class="ql-container">${tools}<div class="ql-editor ql-blank" contenteditable="true" data-placeholder="${hint}" style="${look}"><p><br></p></div><div class="ql-clipboard" contenteditable="true" tabindex="-1" style="position:absolute;left:-100000px;top:50%;height:1px;overflow:hidden"></div></div>`,
    `<div style="position:relative">${tools}<div contenteditable="true" role="textbox" spellcheck="true" data-lexical-editor="true" style="${look};white-space:pre-wrap"><p><br></p></div><div aria-hidden="true" style="position:absolute;top:30px;pointer-events:none">${hint}</div></div>`,
    `<div class="DraftEditor-root">${tools}<div style="position:absolute;pointer-events:none"><div>${hint}</div></div><div class="DraftEditor-editorContainer"><div class="public-DraftEditor-content" contenteditable="true" role="textbox" aria-multiline="true" style="${look};outline:none"><div data-contents="true"><div data-block="true"><div><span><br data-text="true"></span></div></div></div></div></div></div>`,
  ] as const;
  field.replaceWith(made(doc, pick(kinds, random)));
}

/** A ring that fills, and a bare number of what is left. */
function leftAsNumber(doc: Document, random: Random): void {
  for (const one of openDialog(doc)?.querySelectorAll('span, p') ?? []) {
    const limit = /^\d+\s?\/\s?(\d+)$/.exec(plain(one))?.[1];
    if (limit === undefined || one.childElementCount > 0) continue;
    const kinds = [
      `<div><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><circle cx="10" cy="10" r="8" fill="none" stroke="currentColor"/></svg><span>${limit}</span></div>`,
      `<div><div role="progressbar" aria-valuemin="0" aria-valuenow="0" aria-valuemax="${limit}" style="width:20px;height:20px;border:1px solid"></div><span aria-hidden="true">${limit}</span></div>`,
      `<div><progress value="0" max="${limit}"></progress> <span>${limit}</span></div>`,
    ] as const;
    one.replaceWith(made(doc, pick(kinds, random)));
  }
}

/** Ways of a fourth look, in what is pressed and filled in. */
export const fourthControls: readonly Mutation[] = [
  { id: 'a field in a component', apply: fieldInComponent },
  { id: 'buttons in components', apply: buttonsInComponents },
  { id: 'an editor', apply: richEditor },
  { id: 'what is left as a number', apply: leftAsNumber },
];
