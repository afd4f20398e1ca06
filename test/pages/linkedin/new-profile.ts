import { hash, html, type Markup, nothing, when } from '../markup.ts';
import type { Person } from '../people.ts';
import type { ReplicaOptions, ReplicaPage } from '../replica.ts';
import { fill, type Strings, strings } from '../strings.ts';
import { framed } from './frame.ts';
import { face, mutualLine, navigation, positions } from './parts.ts';

/** A member's internal id, 39 characters as on the site. */
export const memberId = (person: Person): string =>
  `ACoAA${hash(person.slug).toString(36).padEnd(34, 'x7Kq')}`.slice(0, 39);

const cardKey = (person: Person, name: string): string =>
  `com.linkedin.sdui.profile.card.ref${memberId(person)}${name}`;
const key = (...parts: readonly string[]): string => {
  const number = hash(parts.join(' ')).toString(16).padStart(8, '0');
  return `${number}-18f7-62d3-bdd1-a95804${number.slice(0, 6)}`;
};

/** The link that invites: an address that the page's script takes over. */
export const inviteLink = (
  person: Person,
  words: Strings,
  path = 'custom-invite',
  className = 'r-act r-main-act',
): Markup =>
  html`<a aria-label="${fill(words.invite, person.name)}" class="${className}" componentkey="${key('connect', person.slug, path)}" href="/preload/${path}/?vanityName=${person.slug}"><svg id="connect-small" aria-hidden="true" viewBox="0 0 16 16"><path d="M8 3v10M3 8h10" stroke="currentColor" stroke-width="2"/></svg><span>${words.connect}</span></a>`;

function actions(person: Person, words: Strings, copy: string): Markup {
  return html`<div class="r-actions r-${copy}">${person.degree > 1 ? inviteLink(person, words) : nothing}<a class="r-act" componentkey="${key('message', copy)}" href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${memberId(person)}"><svg id="send-privately-medium" aria-hidden="true" viewBox="0 0 16 16"><path d="M2 8l12-6-4 12-3-5z" fill="none" stroke="currentColor" stroke-width="1.5"/></svg><span>${words.message}</span></a>
    <div><button type="button" class="r-act" aria-label="${words.more}" aria-expanded="false" componentkey="${key('more', copy)}"><svg id="overflow-web-ios-small" aria-hidden="true" viewBox="0 0 16 16"><path d="M2 8h2M7 8h2M12 8h2" stroke="currentColor" stroke-width="2"/></svg></button><div hidden class="r-menu" popover="manual"><div role="menu"><a role="menuitem" tabindex="-1" href="/preload/custom-invite/?vanityName=${person.slug}" componentkey="ConnectButtonstate:invitation:urn:li:member:70000001_connect"><div aria-label="${fill(words.invite, person.name)}"><svg id="connect-small" aria-hidden="true"></svg><p>${words.connect}</p></div></a><div role="menuitem" tabindex="-1"><p>PDF</p></div></div></div></div></div>`;
}

function topCard(person: Person, words: Strings): Markup {
  const own = cardKey(person, 'Topcard');
  const school = person.education[0]?.school;
  return html`<div componentkey="${own}"><section class="r-card r-top" componentkey="${own}"><div class="r-cover"></div>${face(person)}
    <div><div class="r-name-row"><div aria-haspopup="dialog"><a componentkey="ProfileVerificationTriggerRef-${person.slug}" href="https://www.linkedin.com/in/${person.slug}/" tabindex="0"><div><h2>${person.name}</h2></div></a></div><p class="r-quiet">· ${words.degrees[person.degree - 1] ?? ''}</p></div>
    <p class="r-headline">${person.headline}</p><p class="r-quiet">${person.company}${school ? ` · ${school}` : ''}</p>
    <div class="r-place"><p>${person.location}</p><p>·</p><p><a href="https://www.linkedin.com/in/${person.slug}/overlay/contact-info/">${words.contactInfo}</a></p></div></div>
    <div class="r-chips"><div role="button" tabindex="0" class="r-chip"><figure aria-hidden="true"><svg id="company-accent-4" aria-hidden="true" aria-label="" role="img"></svg></figure><p>${person.company}</p></div>${when(school, () => html`<div role="button" tabindex="0" class="r-chip"><figure aria-hidden="true"><svg id="school-accent-4" aria-hidden="true" aria-label="" role="img"></svg></figure><p>${school ?? ''}</p></div>`)}</div>
    <a class="r-quiet" href="https://www.linkedin.com/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&connectionOf=%5B%22${memberId(person)}%22%5D"><p>312</p></a>
    ${when(person.mutual.length > 0, () => html`<div><a href="https://www.linkedin.com/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&connectionOf=%5B%22${memberId(person)}%22%5D&network=%5B%22F%22%5D"><p class="r-quiet">${mutualLine(person, words)}</p></a></div>`)}
    ${actions(person, words, 'wide')}${actions(person, words, 'narrow')}</section></div>`;
}

const section = (person: Person, name: string, title: string, body: Markup): Markup =>
  html`<div componentkey="${cardKey(person, name)}"><section class="r-card" componentkey="${cardKey(person, name)}"><div><div><h2>${title}</h2></div></div>${body}</section></div>`;

const expandable = (text: string): Markup =>
  html`<p><span data-testid="expandable-text-box" tabindex="-1">${text}<button aria-hidden="true" tabindex="-1" hidden data-testid="expandable-text-button" type="button"><span>…</span><span>more</span></button></span></p>`;

function post(person: Person, words: Strings, one: Person['posts'][number], index: number): Markup {
  const address = `https://www.linkedin.com/feed/update/urn:li:activity:797195041${index}/`;
  const author = one.repostOf
    ? html`<a href="https://www.linkedin.com/company/other-${String(index)}/"><p>${one.repostOf}</p></a>`
    : html`<a href="https://www.linkedin.com/in/${person.slug}/"><div aria-label="${person.name}"><p class="r-strong">${person.name}</p><p>• ${words.degrees[person.degree - 1] ?? ''}</p></div><p class="r-quiet">${person.headline}</p></a>`;
  return html`<li data-testid="carousel-child-container"><div role="listitem" class="r-post" componentkey="update-card-focus${String(index)}FeedType_MEMBER_SHARES">${when(one.repostOf, () => html`<p class="r-quiet">${fill(words.reposted, person.name)}</p>`)}<div>${author}<p class="r-quiet">${one.age} •</p></div><a href="${address}" tabindex="0"></a><div>${expandable(one.text)}</div><a href="${address}"><p class="r-quiet">12</p></a></div></li>`;
}

function lower(person: Person, words: Strings): Markup {
  const jobs = positions(person, words).map(
    (one, index) =>
      html`<div componentkey="entity-collection-item--${String(index)}a7d" class="r-entry"><a href="https://www.linkedin.com/company/${String(1000 + index)}/"><figure><svg id="company-accent-4" role="img" aria-label=""></svg></figure></a><div class="r-grow"><a href="https://www.linkedin.com/company/${String(1000 + index)}/"><div><p class="r-strong">${one.role}</p><p>${one.company} · 100 %</p><p class="r-quiet">${one.period}</p><p class="r-quiet">${person.location}</p></div></a></div></div>`,
  );
  const schools = person.education.map(
    (one, index) =>
      html`<div componentkey="entity-collection-item--${String(index)}e1" class="r-entry"><a href="https://www.linkedin.com/school/${String(2000 + index)}/"><div><p class="r-strong">${one.school}</p><p>${one.degree}</p><p class="r-quiet">${one.period}</p></div></a></div>`,
  );
  const skills = person.skills.map(
    (skill, index) =>
      html`<div componentkey="com.linkedin.sdui.profile.skill(${memberId(person)},${String(index)})"><div><p class="r-strong">${skill}</p></div><div role="list"><div role="listitem"><p><a href="https://www.linkedin.com/in/${person.slug}/skill-associations/">${person.company}</a></p></div></div></div>`,
  );
  return html`<div componentkey="profileCardsBelowActivityPart1${person.slug}">${section(person, 'ExperienceTopLevelSection', words.experience, html`${jobs}`)}
    ${section(person, 'EducationTopLevelSection', words.education, html`${schools}`)}</div>
    <div componentkey="profileCardsBelowActivityPart7${person.slug}">${section(person, 'Skills', words.skills, html`${skills}<hr><a href="https://www.linkedin.com/in/${person.slug}/details/skills/" aria-label="…"><span>…</span></a>`)}
    ${section(person, 'Languages', words.languages, html`${person.languages.map((language) => html`<div componentkey="entity-collection-item-${language}"><p>${language}</p></div>`)}`)}</div>`;
}

/** Everything in the main part of a profile of the newer front-end. */
export function newMain(person: Person, words: Strings, options: ReplicaOptions, beside: readonly Person[]): Markup {
  const groups = person.groups.map(
    (group) => html`<div role="listitem"><a href="https://www.linkedin.com/groups/8812/"><p>${group}</p></a></div>`,
  );
  const posts = person.posts.map((one, index) => post(person, words, one, index));
  const below = options.unscrolled
    ? html`<div componentkey="${cardKey(person, 'ExperienceTopLevelSection')}"></div><div componentkey="${cardKey(person, 'EducationTopLevelSection')}"></div>`
    : lower(person, words);
  return html`<div class="r-columns"><div><div data-testid="lazy-column" componentkey="${key('column')}">${topCard(person, words)}
    <div componentkey="ProfilePostConnectDrawer_${person.slug}"></div>
    <div componentkey="profileCardsAboveActivity${person.slug}">${when(groups.length > 0, () => html`<section class="r-card" componentkey="${key('highlights')}"><div><h2>${words.highlights}</h2></div><div role="list">${groups}</div></section>`)}
    ${section(person, 'About', words.about, expandable(person.about))}</div>
    <div componentkey="com.linkedin.sdui.profile.card.ref${person.slug}Activity"><section class="r-card" componentkey="${key('activity')}"><div><h2>${words.activity}</h2><p class="r-quiet">153</p></div><ul class="r-posts" data-testid="carousel-children-container">${posts}</ul></section></div>
    ${below}</div></div>
    <div>${aside(beside, words)}<dialog data-testid="dialog"><header id="dialog-header"><h2>Ad</h2></header><button type="button" aria-label="${words.dismiss}">×</button><button type="button">Why this ad</button></dialog></div></div>`;
}

function aside(beside: readonly Person[], words: Strings): Markup {
  const rows = beside.map(
    (other) =>
      html`<div class="r-person"><a href="https://www.linkedin.com/in/${other.slug}/" tabindex="0"><div>${face(other, true)}</div></a><div class="r-grow"><a href="https://www.linkedin.com/in/${other.slug}/" tabindex="0"><div><p class="r-strong">${other.name}</p><p class="r-quiet">· ${words.degrees[other.degree - 1] ?? ''}</p><p>${other.headline}</p></div></a><div componentkey="${key('aside', other.slug)}">${inviteLink(other, words, 'custom-invite', 'r-act')}</div></div></div>`,
  );
  return html`<div componentkey="profileAsidePymk"><section class="r-card"><h2>${words.peopleYouMayKnow}</h2>${rows}</section></div>`;
}

/** A profile of the newer front-end; the dialog hangs in a shadow root unless told otherwise. */
export function newProfile(person: Person, beside: readonly Person[], options: ReplicaOptions = {}): ReplicaPage {
  const words = strings[options.language ?? 'en'];
  const main = (one: Person) =>
    newMain(
      one,
      words,
      options,
      [...beside, person].filter((other) => other !== one),
    );
  return framed({
    url: `https://www.linkedin.com/in/${person.slug}/`,
    title: `${person.name} | LinkedIn`,
    htmlAttributes: '',
    bodyAttributes: 'data-rehydrated="true"',
    body: html`<div id="root">${navigation()}<div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><main id="workspace" tabindex="-1">${main(person)}</main></div></div>`,
    people: [person, ...beside],
    invited: person,
    options,
    defaultMount: 'open',
    mains: Object.fromEntries(beside.map((one) => [one.slug, main(one)])),
    hashed: true,
  });
}
