import { html, type Markup, when } from '../markup.ts';
import type { Person } from '../people.ts';
import type { ReplicaOptions, ReplicaPage } from '../replica.ts';
import { fill, type Strings, strings } from '../strings.ts';
import { framed } from './frame.ts';
import { positions } from './parts.ts';

const quiet = (text: string | Markup): Markup =>
  html`<div class="body-small text-color-text-low-emphasis">${text}</div>`;

function basics(person: Person, words: Strings): Markup {
  return html`<section class="basic-profile-section r-card r-top"><div class="profile-photo"><img alt="" data-delayed-url="/photo.jpg" width="40" height="40"></div>
    <div class="top-card"><h1 class="heading-large">${person.name}</h1><span class="distance-badge">${words.degrees[person.degree - 1] ?? ''}</span>
    <div class="body-medium headline">${person.headline}</div><div class="body-small member-current-company"><span>${person.company}</span></div>
    ${quiet(person.location)}${quiet('312 followers')}</div>
    <div class="r-actions"><a class="r-act r-main-act" href="/preload/custom-invite/?vanityName=${person.slug}" aria-label="${fill(words.invite, person.name)}">${words.connect}</a><button type="button" class="r-act">${words.message}</button></div></section>`;
}

function career(person: Person, words: Strings): Markup {
  const lockup = (role: string, company: string, period: string) =>
    html`<li class="profile-entity-lockup"><div class="entity-image"><img alt="" data-delayed-url="/logo.jpg"></div><div><div class="list-item-heading">${role}</div><div class="body-medium">${company}</div>${quiet(period)}</div></li>`;
  return html`<section class="experience-container r-card"><h2>${words.experience}</h2><ol>${positions(person, words).map((one) => lockup(one.role, one.company, one.period))}</ol></section>
    <section class="education-container r-card"><h2>${words.education}</h2><ol>${person.education.map((one) => html`<li class="entity-lockup"><div class="list-item-heading">${one.school}</div><div class="body-medium">${one.degree}</div>${quiet(one.period)}</li>`)}</ol></section>`;
}

/** A profile as a phone gets it: drawn by the server, with readable classes. */
export function mobileProfile(person: Person, beside: readonly Person[], options: ReplicaOptions = {}): ReplicaPage {
  const words = strings[options.language ?? 'en'];
  const suggestions = html`<section class="pymk-section r-card"><h2>${words.peopleYouMayKnow}</h2><ul>${beside.map((other) => html`<li class="entity-lockup"><a href="/in/${other.slug}/"><div class="list-item-heading">${other.name}</div></a>${quiet(other.headline)}<button type="button" aria-label="${fill(words.invite, other.name)}">${words.connect}</button></li>`)}</ul></section>`;
  const skills = html`<section class="skills-section r-card"><h2>${words.skills}</h2><ul class="skills-list">${person.skills.map((skill) => html`<li class="skill-item"><span>${skill}</span></li>`)}</ul></section>`;
  const body = html`<main class="profile-mobile">${basics(person, words)}
    <section class="about-section r-card"><h2>${words.about}</h2><div class="description">${person.about}</div></section>
    ${when(!options.unscrolled, () => html`${career(person, words)}${skills}`)}${suggestions}</main>`;
  return framed({
    url: `https://www.linkedin.com/mwlite/in/${person.slug}`,
    title: `${person.name} | LinkedIn`,
    htmlAttributes: '',
    bodyAttributes: 'class="mwlite"',
    body,
    people: [person, ...beside],
    invited: person,
    options,
    defaultMount: 'light',
    hashed: false,
  });
}
