import { html, type Markup, when } from '../markup.ts';
import type { Person } from '../people.ts';
import type { ReplicaOptions, ReplicaPage } from '../replica.ts';
import { fill, type Strings, strings } from '../strings.ts';
import { framed } from './frame.ts';
import { doubled, face, mutualLine, navigation, positions } from './parts.ts';

/** A section card of the older front-end, anchored by an empty element with its id. */
const card = (anchor: string, title: string, body: Markup): Markup =>
  html`<section data-view-name="profile-card" tabindex="-1" class="artdeco-card pv-profile-card break-words mt2 r-card"><div id="${anchor}" class="pv-profile-card__anchor"></div><div class="pvs-header__container"><h2 class="pvs-header__title text-heading-large">${doubled(title)}</h2></div>${body}</section>`;

const entity = (lines: readonly Markup[]): Markup =>
  html`<li class="artdeco-list__item"><div data-view-name="profile-component-entity" class="r-entry"><span class="r-logo"></span><div class="display-flex flex-column r-grow">${lines}</div></div></li>`;

const invite = (person: Person, words: Strings): Markup =>
  html`<button aria-label="${fill(words.invite, person.name)}" type="button" class="artdeco-button artdeco-button--2 artdeco-button--primary ember-view r-act"><svg data-test-icon="connect-small" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 3v10M3 8h10" stroke="currentColor" stroke-width="2"/></svg><span class="artdeco-button__text">${words.connect}</span></button>`;

function topCard(person: Person, words: Strings): Markup {
  return html`<section class="artdeco-card r-card r-top" data-member-id="70000001"><div class="r-cover"></div>${face(person)}
    <div class="mt2 relative"><div class="r-name-row"><span class="artdeco-hoverable-trigger"><a href="/in/${person.slug}/overlay/about-this-profile/" aria-label="${person.name}" class="ember-view"><h1 class="inline t-24 v-align-middle break-words">${person.name}</h1></a></span><span class="distance-badge t-black--light"><span class="visually-hidden">${words.degrees[person.degree - 1] ?? ''} degree connection</span><span aria-hidden="true" class="dist-value">${words.degrees[person.degree - 1] ?? ''}</span></span></div>
    <div class="text-body-medium break-words r-headline" data-generated-suggestion-target="urn:li:fsu_profileActionDelegate:1">${person.headline}</div>
    <ul class="r-chips"><li><button aria-label="${fill(words.company, person.company)}" type="button" class="r-chip"><img alt="" width="24" height="24"><span class="hoverable-link-text"><div dir="ltr">${person.company}</div></span></button></li>${when(person.education[0], () => html`<li><button aria-label="${fill(words.school, person.education[0]?.school ?? '')}" type="button" class="r-chip"><img alt="" width="24" height="24"><span class="hoverable-link-text"><div dir="ltr">${person.education[0]?.school ?? ''}</div></span></button></li>`)}</ul>
    <div class="r-place mt2"><span class="text-body-small inline t-black--light break-words">${person.location}</span> <span class="t-black--light"><a href="/in/${person.slug}/overlay/contact-info/" id="top-card-text-details-contact-info" class="ember-view link-without-visited-state">${words.contactInfo}</a></span></div></div>
    <ul class="r-quiet"><li class="text-body-small"><a href="/search/results/people/?connectionOf=%5B%22ACoAAJU0%22%5D&network=x" class="ember-view"><span class="t-bold">312</span></a></li></ul>
    ${when(person.mutual.length > 0, () => html`<a href="https://www.linkedin.com/search/results/people/?facetNetwork=%22F%22&facetConnectionOf=%22ACoAAJU0%22" class="inline-flex"><span class="t-normal hoverable-link-text"><span aria-hidden="true">${mutualLine(person, words)}</span><span class="visually-hidden">${mutualLine(person, words)}</span></span></a>`)}
    <div class="r-actions">${when(person.degree > 1, () => invite(person, words))}<button aria-label="${words.message} ${person.name}" class="artdeco-button artdeco-button--2 artdeco-button--secondary r-act"><span class="artdeco-button__text">${words.message}</span></button>
    <div class="artdeco-dropdown"><button aria-label="${words.more}" id="ember89-profile-overflow-action" aria-expanded="false" type="button" class="artdeco-dropdown__trigger r-act">${words.more}</button><div aria-hidden="true" hidden class="artdeco-dropdown__content r-menu"><div class="artdeco-dropdown__content-inner" role="menu"><ul><li><div aria-label="PDF" role="button" tabindex="0" class="artdeco-dropdown__item">PDF</div></li></ul></div></div></div></div></section>`;
}

function activity(person: Person, words: Strings): Markup {
  const cards = person.posts.map((post, index) => {
    const head = post.repostOf ? fill(words.reposted, person.name) : person.name;
    return html`<li class="profile-creator-shared-feed-update__mini-container r-post"><div class="profile-creator-shared-feed-update__mini-update"><a href="https://www.linkedin.com/feed/update/urn:li:activity:79719${index}/"><div class="pt1 ph4 t-12"><span class="feed-mini-update-contextual-description__text"><span aria-hidden="true"><strong>${head}</strong> • ${post.age}</span><span class="visually-hidden">${post.age}</span></span></div></a><div dir="ltr" class="inline-show-more-text"><a href="https://www.linkedin.com/feed/update/urn:li:activity:79719${index}/"><span dir="ltr">${post.text}</span></a></div></div></li>`;
  });
  return card(
    'content_collections',
    words.activity,
    html`<p class="r-quiet">${doubled('312 followers')}</p><ul class="r-posts">${cards}</ul>`,
  );
}

/** Everything in the main part of a classic profile. */
export function classicMain(
  person: Person,
  words: Strings,
  options: ReplicaOptions,
  beside: readonly Person[],
): Markup {
  const lower = options.unscrolled
    ? html``
    : html`${activity(person, words)}
    ${card(
      'experience',
      words.experience,
      html`<ul>${positions(person, words).map((one) =>
        entity([
          html`<div class="mr1 t-bold r-strong">${doubled(one.role)}</div>`,
          html`<span class="t-14 t-normal">${doubled(`${one.company} · 100%`)}</span>`,
          html`<span class="t-14 t-normal t-black--light">${doubled(one.period)}</span>`,
        ]),
      )}</ul>`,
    )}
    ${card(
      'education',
      words.education,
      html`<ul>${person.education.map((one) =>
        entity([
          html`<div class="mr1 t-bold r-strong">${doubled(one.school)}</div>`,
          html`<span class="t-14 t-normal">${doubled(one.degree)}</span>`,
          html`<span class="t-14 t-normal t-black--light">${doubled(one.period)}</span>`,
        ]),
      )}</ul>`,
    )}
    ${card('skills', words.skills, html`<ul>${person.skills.map((skill) => entity([html`<a href="https://www.linkedin.com/search/results/all/?keywords=x"><div class="mr1 t-bold">${doubled(skill)}</div></a>`]))}</ul>`)}
    ${card('languages', words.languages, html`<ul>${person.languages.map((language) => entity([html`<div class="mr1 t-bold">${doubled(language)}</div>`]))}</ul>`)}
    ${card('interests', 'Interests', html`<ul>${person.groups.map((group) => entity([html`<a href="https://www.linkedin.com/groups/1234/"><div class="t-bold">${doubled(group)}</div></a>`]))}</ul>`)}`;
  const suggestions = html`<aside class="scaffold-layout__aside"><section class="artdeco-card r-card"><h2>${doubled(words.peopleYouMayKnow)}</h2><ul>${beside.map((other) => html`<li class="r-person">${face(other, true)}<div class="r-grow"><a href="https://www.linkedin.com/in/${other.slug}/"><div class="t-bold r-strong">${doubled(other.name)}</div></a><div class="t-14 r-quiet">${doubled(other.headline)}</div>${invite(other, words)}</div></li>`)}</ul></section></aside>`;
  return html`<div class="r-columns scaffold-layout__inner"><div>${topCard(person, words)}
    ${card('about', words.about, html`<div class="display-flex ph5 pv3"><div dir="ltr" class="inline-show-more-text">${doubled(person.about)}</div></div>`)}${lower}</div>${suggestions}</div>`;
}

/** A profile of the older front-end, with the dialog in the light DOM unless told otherwise. */
export function classicProfile(person: Person, beside: readonly Person[], options: ReplicaOptions = {}): ReplicaPage {
  const words = strings[options.language ?? 'en'];
  const main = (one: Person) =>
    classicMain(
      one,
      words,
      options,
      [...beside, person].filter((other) => other !== one),
    );
  return framed({
    url: `https://www.linkedin.com/in/${person.slug}/`,
    title: `(2) ${person.name} | LinkedIn`,
    htmlAttributes: 'theme theme--mercado artdeco',
    bodyAttributes: 'class="ember-application render-mode-BIGPIPE nav-v2"',
    body: html`${navigation()}<div class="application-outlet"><main class="scaffold-layout__main">${main(person)}</main></div><textarea id="g-recaptcha-response-100000" name="g-recaptcha-response" class="g-recaptcha-response"></textarea>`,
    people: [person, ...beside],
    invited: person,
    options,
    defaultMount: 'light',
    mains: Object.fromEntries(beside.map((one) => [one.slug, main(one)])),
    hashed: false,
  });
}
