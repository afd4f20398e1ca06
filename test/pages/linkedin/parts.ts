import { html, type Markup, nothing } from '../markup.ts';
import type { Person } from '../people.ts';
import { fill, type Strings } from '../strings.ts';

export const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2);

/** A picture's stand-in: a drawing, so that it says nothing to a reader. */
export const face = (person: Person, small = false): Markup =>
  html`<svg class="r-face${small ? ' r-face-small' : ''}" viewBox="0 0 40 40" role="img" aria-hidden="true"><text x="20" y="25" text-anchor="middle" font-size="14" fill="currentColor">${initials(person.name)}</text></svg>`;

/** A text as the older front-end writes it: once for the eye, once for the ear. */
export const doubled = (text: string): Markup =>
  html`<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`;

/** "A, B and 9 other mutual connections", names in bold. */
export function mutualLine(person: Person, words: Strings): Markup {
  if (person.mutual.length === 0) return nothing;
  const names = person.mutual.map((name, index) => html`${index > 0 ? ', ' : ''}<strong>${name}</strong>`);
  return html`${names} ${person.moreMutual > 0 ? fill(words.mutual, '', person.moreMutual) : ''}`;
}

/** The current position's period as the page shows it. */
export const currentPeriod = (person: Person, words: Strings): string => `${person.since} – ${words.present} · 1`;

export const positions = (person: Person, words: Strings) => [
  { role: person.role, company: person.company, period: currentPeriod(person, words) },
  ...person.earlier,
];

export const navigation = (surface: Markup = nothing): Markup =>
  html`<header class="r-nav" id="global-nav"><div class="r-nav-inner"><span class="r-dot"></span><div role="search"><input class="r-search" type="text" id="search-input" aria-label="Search" placeholder="Search"></div><nav class="r-nav-links"><a href="/feed/">Home</a><a href="/mynetwork/">Network</a><a href="/jobs/">Jobs</a><a href="/messaging/">Messaging</a></nav></div></header>${surface}`;
