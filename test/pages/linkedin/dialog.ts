import { html, type Markup, nothing, raw } from '../markup.ts';
import type { DialogView } from '../replica.ts';
import { fill, type Strings } from '../strings.ts';

export interface DialogOptions {
  readonly view: DialogView;
  readonly name: string;
  readonly limit: number;
  readonly strings: Strings;
  /** A native `<dialog>` instead of a `div` with a role. */
  readonly native: boolean;
}

/** The text with the name in bold, as the first step has it. */
function bold(text: string, name: string): Markup {
  const [before = '', after = ''] = text.split('{name}');
  return html`${before}<strong>${name}</strong>${after}`;
}

const button = (label: string, text: string, kind: 'primary' | 'secondary', more: Markup = nothing): Markup =>
  html`<button aria-label="${label}" class="artdeco-button artdeco-button--2 artdeco-button--${kind} ember-view" ${more}><span class="artdeco-button__text">${text}</span></button>`;

const row = (...buttons: readonly Markup[]): Markup =>
  html`<div class="artdeco-modal__actionbar ember-view text-align-right">${buttons}</div>`;

const content = (...parts: readonly Markup[]): Markup =>
  html`<div class="artdeco-modal__content ember-view">${parts}</div>`;

function inner({ view, name, limit, strings }: DialogOptions): { title: string; body: Markup } {
  switch (view) {
    case 'choice':
      return {
        title: strings.choiceTitle,
        body: html`${content(html`<p class="display-flex"><span class="flex-1">${bold(strings.choiceText, name)}</span></p>`)}${row(
          button(strings.addNote, strings.addNote, 'secondary'),
          button(strings.sendWithout, strings.sendWithout, 'primary'),
        )}`,
      };
    case 'note':
      return {
        title: strings.noteTitle,
        body: html`${content(html`<div class="relative"><label for="custom-message" class="visually-hidden">${strings.noteLabel}</label>
          <textarea id="custom-message" name="message" rows="4" placeholder="${strings.placeholder}"></textarea></div>
          <div class="note-count"><span>${fill(strings.notesLeft, '', 3)}</span><span class="counter">0/${limit}</span></div>`)}${row(
          button(strings.cancelLabel, strings.cancel, 'secondary'),
          button(strings.sendLabel, strings.send, 'primary', raw('disabled')),
        )}`,
      };
    case 'upsell':
      return {
        title: strings.upsell,
        body: html`${content(html`<p>${bold(strings.choiceText, name)}</p>`)}${row(
          html`<a href="/premium/products/?upsellOrderOrigin=custom_invite" class="artdeco-button artdeco-button--2 artdeco-button--premium">Premium</a>`,
        )}`,
      };
    case 'email':
      return {
        title: fill(strings.invite, name),
        body: html`${content(html`<p>${strings.email}</p><label for="email">E-mail</label><input type="email" id="email" name="email">`)}${row(
          button(strings.cancel, strings.cancel, 'secondary'),
          button(strings.connect, strings.connect, 'primary', raw('disabled')),
        )}`,
      };
    case 'limit':
      return {
        title: strings.weekLimit,
        body: html`${content(html`<div class="ip-fuse-limit-alert"><p>${strings.weekLimit}</p></div>`)}${row(button('OK', 'OK', 'primary'))}`,
      };
  }
}

/** The invitation dialog in one of its views, overlay and all. */
export function inviteDialog(options: DialogOptions): Markup {
  const { title, body } = inner(options);
  const inside = html`<span class="a11y-text">${title}</span>
    <button aria-label="${options.strings.dismiss}" class="artdeco-button artdeco-button--circle artdeco-modal__dismiss" data-test-modal-close-btn=""><svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" stroke="currentColor" stroke-width="2"/></svg></button>
    <div class="artdeco-modal__header ember-view"><h2 id="send-invite-modal">${title}</h2></div>${body}`;
  if (options.native) {
    return html`<dialog class="artdeco-modal send-invite" data-testid="dialog" aria-labelledby="send-invite-modal">${inside}</dialog>`;
  }
  return html`<div data-test-modal-container="" data-test-modal-id="send-invite-modal" aria-hidden="false" class="artdeco-modal-overlay artdeco-modal-overlay--layer-default ember-view"><div data-test-modal="" role="dialog" tabindex="-1" class="artdeco-modal artdeco-modal--layer-default send-invite" size="medium" aria-labelledby="send-invite-modal">${inside}</div></div>`;
}
