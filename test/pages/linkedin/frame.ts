import behaviour from '../behaviour/linkedin.js?raw';
import dialogLook from '../look/dialog.css?raw';
import pageLook from '../look/page.css?raw';
import { hashClasses, html, type Markup, nothing, raw } from '../markup.ts';
import type { Person } from '../people.ts';
import type { DialogView, Mount, ReplicaOptions, ReplicaPage } from '../replica.ts';
import { strings } from '../strings.ts';
import { inviteDialog } from './dialog.ts';

const views: readonly DialogView[] = ['choice', 'note', 'upsell', 'email', 'limit'];

export interface PageParts {
  readonly url: string;
  readonly title: string;
  /** The element that the page is drawn in, main part included. */
  readonly body: Markup;
  readonly bodyAttributes: string;
  readonly htmlAttributes: string;
  /** Everyone who can be invited on the page. */
  readonly people: readonly Person[];
  /** Whose dialog is open in a page saved with it. */
  readonly invited: Person;
  readonly options: ReplicaOptions;
  readonly defaultMount: Mount;
  readonly sendsAtOnce?: boolean;
  /** Main parts for navigation without a load, by slug. */
  readonly mains?: Readonly<Record<string, Markup>>;
  /** Rename `r-…` classes as the newer front-end's build does. */
  readonly hashed: boolean;
}

const json = (value: unknown): Markup => raw(JSON.stringify(value).replace(/</g, '\\u003c'));

/** Wraps a page's parts into a document: look, dialog in its place, behaviour. */
export function framed(parts: PageParts): ReplicaPage {
  const { options } = parts;
  const words = strings[options.language ?? 'en'];
  const mount = options.mount ?? parts.defaultMount;
  const limit = options.limit ?? 200;
  const draw = (person: Person, view: DialogView) =>
    inviteDialog({ view, name: person.name, limit, strings: words, native: mount === 'native' });
  const settings = {
    mount: mount === 'frame' ? 'frame' : mount,
    host: mount === 'light' || mount === 'native' ? 'artdeco-modal-outlet' : 'interop-outlet',
    limit,
    answer: options.answer ?? 'choice',
    restless: options.restless ?? false,
    sendsAtOnce: parts.sendsAtOnce ?? false,
    people: parts.people.map(({ name, slug }) => ({ name, slug })),
    strings: { invite: words.invite, pending: words.pending, pendingLabel: words.pendingLabel },
  };
  const templates = parts.people.flatMap((person) =>
    views.map((view) => html`<template id="replica-${view}-${person.slug}">${draw(person, view)}</template>`),
  );
  const mains = Object.entries(parts.mains ?? {}).map(
    ([slug, main]) => html`<template id="replica-main-${slug}">${main}</template>`,
  );
  const look = html`<style id="replica-dialog-look">${raw(dialogLook)}</style><style>${raw(pageLook)}</style>`;
  const lively = html`<script type="application/json" id="replica-settings">${json(settings)}</script>${templates}${mains}<script>${raw(behaviour)}</script>`;
  const page = (body: Markup, dialogHost: Markup, script: Markup) => {
    const text = html`<!doctype html>
<html lang="${options.language ?? 'en'}" class="${options.theme === 'dark' ? 'dark ' : ''}${parts.htmlAttributes}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${parts.title}</title>${look}</head>
<body ${raw(parts.bodyAttributes)}>${body}${dialogHost}${script}</body></html>`.text;
    return parts.hashed ? hashClasses(text, parts.url) : text;
  };
  const opened = options.opened ? inviteDialogOpened(draw(parts.invited, options.opened), mount) : null;
  const host = hostFor(mount, opened, dialogLook);
  const script = opened === null ? lively : nothing;
  const html5 = page(parts.body, host, script);
  if (mount !== 'frame') return { url: parts.url, html: html5 };
  const inner =
    html`<!doctype html><html><head><meta charset="utf-8"><title>preload</title><style id="replica-dialog-look">${raw(dialogLook)}</style></head>
<body><div id="artdeco-modal-outlet" tabindex="-1">${opened ?? nothing}</div>${opened === null ? html`<script type="application/json" id="replica-settings">${json({ ...settings, mount: 'light', host: 'artdeco-modal-outlet' })}</script>${templates}<script>${raw(behaviour)}</script>` : nothing}</body></html>`
      .text;
  return { url: parts.url, html: html5, frames: { 'https://www.linkedin.com/preload/': inner } };
}

/** A native dialog in a saved page is open by its attribute. */
const inviteDialogOpened = (dialog: Markup, mount: Mount): Markup =>
  mount === 'native' ? raw(dialog.text.replace('<dialog ', '<dialog open ')) : dialog;

function hostFor(mount: Mount, opened: Markup | null, look: string): Markup {
  const outlet = html`<div id="artdeco-modal-outlet" tabindex="-1">${mount === 'light' || mount === 'native' ? (opened ?? nothing) : nothing}</div>`;
  if (mount === 'light' || mount === 'native') return outlet;
  if (mount === 'frame') {
    const shown = opened === null ? 'opacity: 0; z-index: -1;' : 'opacity: 1; z-index: 900;';
    return html`<div class="theme--light" data-testid="interop-shadowdom" id="interop-outlet" style="width: 100vw; position: absolute; z-index: 500; visibility: visible;"></div><iframe data-testid="interop-iframe" src="/preload/" tabindex="-1" style="${shown} width: 100vw; height: 100vh; position: absolute; top: 0px;"></iframe>`;
  }
  const shadow =
    opened === null
      ? nothing
      : html`<template shadowrootmode="${mount}"><style>${raw(look)}</style><div id="artdeco-modal-outlet" tabindex="-1">${opened}</div></template>`;
  return html`<div class="theme--light" data-testid="interop-shadowdom" id="interop-outlet" style="width: 100vw; position: absolute; top: 0; z-index: 500; visibility: visible;">${shadow}</div>`;
}
