import behaviour from '../behaviour/xing.js?raw';
import { face } from '../linkedin/parts.ts';
import pageLook from '../look/page.css?raw';
import xingLook from '../look/xing.css?raw';
import { hashClasses, html, type Markup, nothing, raw, when } from '../markup.ts';
import type { Person } from '../people.ts';
import type { ReplicaPage, Theme } from '../replica.ts';

export interface XingOptions {
  readonly language?: 'de' | 'en';
  readonly theme?: Theme;
  /** Whether the request dialog has a field: with a paid membership it has. */
  readonly field?: boolean;
  /** Characters that the field allows; null where the page does not say. */
  readonly limit?: number | null;
  /** `role="dialog"` on the dialog, or nothing at all. */
  readonly role?: boolean;
  /** The page as it would be saved with the dialog open. */
  readonly opened?: boolean;
  /** What the first button does. */
  readonly first?: 'add' | 'message';
  readonly restless?: boolean;
}

export const xingWords = {
  de: {
    add: 'Als Kontakt hinzufügen',
    message: 'Nachricht schreiben',
    pending: 'Kontaktanfrage gesendet',
    title: 'Kontaktanfrage an {name}',
    text: 'Möchten Sie eine persönliche Nachricht hinzufügen?',
    bare: 'Möchten Sie {name} als Kontakt hinzufügen?',
    cancel: 'Abbrechen',
    send: 'Kontaktanfrage senden',
    employed: 'Angestellt',
    present: 'heute',
    timeline: 'Berufliche Stationen',
    study: 'Studium',
    skills: 'Top-Skills',
    haves: 'Ich biete',
    wants: 'Ich suche',
    interests: 'Interessen',
    languages: 'Sprachen',
    about: 'Über mich',
    country: 'Deutschland',
    more: 'Mehr',
    search: 'Suchen',
    members: 'Mitglieder, die Sie kennen könnten',
    premium: 'Mit Premium können Sie eine Nachricht mitschicken.',
  },
  en: {
    add: 'Add as contact',
    message: 'Send message',
    pending: 'Contact request sent',
    title: 'Contact request to {name}',
    text: 'Would you like to add a personal message?',
    bare: 'Would you like to add {name} as a contact?',
    cancel: 'Cancel',
    send: 'Send contact request',
    employed: 'Employee',
    present: 'present',
    timeline: 'Professional experience',
    study: 'Educational background',
    skills: 'Top skills',
    haves: 'I offer',
    wants: 'I’m looking for',
    interests: 'Interests',
    languages: 'Languages',
    about: 'About me',
    country: 'United Kingdom',
    more: 'More',
    search: 'Search',
    members: 'Members you may know',
    premium: 'With Premium you can add a message.',
  },
} as const;
export type XingWords = (typeof xingWords)[keyof typeof xingWords];

const city = (person: Person): string => person.location.split(',')[0] ?? person.location;

/** The request dialog as it hangs at the end of the body: no role unless asked, hashed classes only. */
export function requestDialog(person: Person, words: XingWords, options: XingOptions): Markup {
  const limit = options.limit === undefined ? 300 : options.limit;
  const title = words.title.replace('{name}', person.name);
  const field = html`<div><div><textarea ${limit === null ? nothing : raw(`maxlength="${limit}"`)}></textarea>${when(limit !== null, () => html`<p class="r-counter">0 / ${limit ?? 0}</p>`)}</div></div>`;
  const bare = html`<div><p>${words.premium}</p></div>`;
  return html`<div class="src-Canvas-canvas-47d3ef0c r-canvas"${options.role ? raw(' role="dialog" aria-modal="true"') : nothing}><div class="r-sheet"><div class="r-sheet-title">${title}</div><div>${options.field === false ? words.bare.replace('{name}', person.name) : words.text}</div>${options.field === false ? bare : field}<div class="r-sheet-actions"><button type="button" data-xds="Button" class="r-act">${words.cancel}</button><button type="button" data-xds="Button" class="r-act r-main-act">${words.send}</button></div></div></div>`;
}

const module = (id: string, body: Markup): Markup => html`<div id="${id}" class="r-card">${body}</div>`;
const tags = (values: readonly string[]): Markup =>
  html`<div class="r-tags">${values.map((value) => html`<div data-xds="Tag" class="r-tag"><div><span>${value}</span></div></div>`)}</div>`;
const heading = (text: string): Markup => html`<h2 data-xds="Headline">${text}</h2>`;

function timeline(person: Person, words: XingWords): Markup {
  const jobs = [
    { role: person.role, company: person.company, period: `1, ${person.since} - ${words.present}` },
    ...person.earlier,
  ];
  const entry = (kind: string, index: number, period: string, title: string, place: string) =>
    html`<div data-qa="timeline-${kind}:${String(index)}-entry" class="r-entry"><button type="button" class="r-chip"><div><p data-xds="Meta" class="r-quiet">${period}</p><h2 data-xds="Headline" data-qa="timeline-headline">${title}</h2><div><div><p data-xds="BodyCopy">${place}</p></div></div></div></button></div>`;
  return html`${heading(words.timeline)}${jobs.map((job, index) => entry('work_experience', index, job.period.split(' · ')[0] ?? '', job.role, job.company))}${person.education.map((one, index) => entry('school', index, one.period, one.degree, one.school))}`;
}

/** A XING profile with its modules. */
export function xingProfile(person: Person, beside: readonly Person[], options: XingOptions = {}): ReplicaPage {
  const words = xingWords[options.language ?? 'de'];
  const first = options.first === 'message' ? words.message : words.add;
  const main = html`<main id="content"><div class="r-columns"><div><div id="profile-xingid-container"><div id="XingIdModule" class="r-card r-top"><div class="r-cover"></div>${face(person)}
    <h1 data-xds="Hero" class="r-name-row">${person.name} <div><div><button class="r-badge"><span><span>Premium</span></span></button></div></div></h1>
    <div><svg data-xds="IconJobs" width="0" height="0"></svg><div><p data-xds="BodyCopy" class="r-headline">${words.employed}, ${person.role}, <strong>${person.company}</strong></p></div></div>
    <div><svg data-xds="IconLocationPin" width="0" height="0"></svg><div><p class="r-quiet"><strong>${city(person)}</strong>, ${words.country}</p></div></div>
    <div class="r-actions"><button data-qa="profile-primary-action" data-xds="Button" class="r-act r-main-act">${first}</button><button data-qa="more-button" aria-label="${words.more}" class="r-act">…</button></div></div></div>
    ${module('ProfileAboutMeModule', html`${heading(words.about)}<p data-xds="BodyCopy">${person.about}</p>`)}
    ${module('ProfileSkillsModule', html`${heading(words.skills)}${tags(person.skills)}`)}
    ${module('haves-module', html`${heading(words.haves)}${tags(person.haves)}`)}${module('wants-module', html`${heading(words.wants)}${tags(person.wants)}`)}
    ${module('ProfileTimelineModule', timeline(person, words))}
    ${module('ProfileLanguagesModule', html`${person.languages.map((language) => html`<div><h2 data-xds="Headline">${language}</h2><p data-xds="BodyCopy">C1</p><div data-xds="ProgressBar" role="progressbar"></div></div>`)}`)}
    ${module('ProfileInterestsModule', html`${heading(words.interests)}${tags(person.interests)}`)}</div>
    <aside><div class="r-card"><h2 data-xds="Headline">${words.members}</h2><ul>${beside.map((other) => html`<li class="r-person">${face(other, true)}<div class="r-grow"><a href="/profile/${other.slug}"><h3 data-xds="Headline" class="r-strong">${other.name}</h3></a><p class="r-quiet">${other.headline}</p><button data-xds="Button" class="r-act">${words.add}</button></div></li>`)}</ul></div></aside></div></main>`;
  return xingFrame(
    `https://www.xing.com/profile/${person.slug}`,
    `${person.name} - ${person.role} - ${person.company} | XING`,
    main,
    [person, ...beside],
    options,
  );
}

/** Wraps a XING page: shell, look, dialog by portal, behaviour. */
export function xingFrame(
  url: string,
  title: string,
  main: Markup,
  people: readonly Person[],
  options: XingOptions,
): ReplicaPage {
  const words = xingWords[options.language ?? 'de'];
  const answer = options.field === false ? 'bare' : 'field';
  const settings = {
    answer,
    people: people.map(({ name, slug }) => ({ name, slug })),
    add: [words.add, words.add.includes('Kontakt') ? 'Hinzufügen' : 'Add'],
    pending: words.pending,
    limit: options.limit ?? 300,
    restless: options.restless ?? false,
  };
  const shell = html`<div class="r-nav"><div class="r-nav-inner"><span class="r-dot"></span><form role="search"><input data-xds="InputBar" class="r-search" id="query-input-input" placeholder="${words.search}"></form><nav class="r-nav-links"><a data-testid="frame-vnav-members" href="/network">Network</a><a data-testid="frame-vnav-jobs" href="/jobs">Jobs</a></nav></div></div>`;
  const menu = html`<div data-qa="more-menu" data-xds="PopOver" hidden class="r-menu"><button role="menuitem">${words.message}</button><button role="menuitem">${words.add}</button></div>`;
  const first = people[0];
  const dialog = options.opened && first ? html`<div>${requestDialog(first, words, options)}</div>` : nothing;
  const lively = options.opened
    ? nothing
    : html`<script type="application/json" id="replica-settings">${raw(JSON.stringify(settings).replace(/</g, '\\u003c'))}</script>${people.map((one) => html`<template id="replica-${answer}-${one.slug}">${requestDialog(one, words, options)}</template>`)}<script>${raw(behaviour)}</script>`;
  const text = html`<!doctype html>
<html lang="${options.language ?? 'de'}" class="${options.theme === 'dark' ? 'dark' : ''}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${raw(pageLook)}${raw(xingLook)}</style></head><body><div id="app">${shell}${main}</div>${menu}${dialog}${lively}</body></html>`
    .text;
  return { url, html: hashClasses(text, url) };
}
