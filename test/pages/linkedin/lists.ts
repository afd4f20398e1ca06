import { html, type Markup, when } from '../markup.ts';
import type { Person } from '../people.ts';
import type { ReplicaOptions, ReplicaPage } from '../replica.ts';
import { fill, type Strings, strings } from '../strings.ts';
import { framed, type PageParts } from './frame.ts';
import { inviteLink, memberId } from './new-profile.ts';
import { doubled, face, mutualLine, navigation } from './parts.ts';

type Base = Pick<PageParts, 'htmlAttributes' | 'bodyAttributes' | 'defaultMount' | 'hashed'>;

const asNew: Base = {
  htmlAttributes: '',
  bodyAttributes: 'data-rehydrated="true"',
  defaultMount: 'open',
  hashed: true,
};
const asClassic: Base = {
  htmlAttributes: 'theme theme--mercado artdeco',
  bodyAttributes: 'class="ember-application render-mode-BIGPIPE nav-v2"',
  defaultMount: 'light',
  hashed: false,
};

const degreeOf = (person: Person, words: Strings): string => words.degrees[person.degree - 1] ?? '';

function screen(name: string, body: Markup): Markup {
  return html`<div id="root">${navigation()}<main id="workspace" tabindex="-1"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.${name}"><div class="r-columns"><div>${body}</div></div></div></main></div>`;
}

interface Described extends Base {
  readonly url: string;
  readonly title: string;
  readonly body: Markup;
  readonly people: readonly Person[];
  readonly options: ReplicaOptions;
  readonly sendsAtOnce?: boolean;
}

const page = (parts: Described): ReplicaPage => {
  const [invited] = parts.people;
  if (invited === undefined) throw new Error('a list needs people');
  return framed({ ...parts, invited });
};

/** People search of the newer front-end: rows with a link that invites. */
export function newSearch(people: readonly Person[], options: ReplicaOptions = {}): ReplicaPage {
  const words = strings[options.language ?? 'en'];
  const rows = people.map(
    (one) =>
      html`<div role="listitem"><div class="r-result"><a href="https://www.linkedin.com/in/${one.slug}/" tabindex="0">${face(one, true)}</a><div class="r-grow"><p><a href="https://www.linkedin.com/in/${one.slug}/" class="r-strong">${one.name}</a><span> • ${degreeOf(one, words)}</span></p><div><p>${one.headline}</p></div><div><p class="r-quiet">${one.location}</p></div><div componentkey="SearchResultssnippet_${memberId(one)}"><p class="r-quiet">${one.mutual.map((name, index) => html`${index > 0 ? ', ' : ''}<a href="https://www.linkedin.com/in/mutual-${String(index)}/"><strong>${name}</strong></a>`)} ${when(one.moreMutual > 0, () => html`<a href="https://www.linkedin.com/search/results/people/?origin=SHARED_CONNECTIONS"><strong>${fill(words.mutual, '', one.moreMutual)}</strong></a>`)}</p></div></div><div componentkey="SearchResults${memberId(one)}">${inviteLink(one, words, 'search-custom-invite', 'r-act')}</div></div></div><hr>`,
  );
  return page({
    ...asNew,
    url: 'https://www.linkedin.com/search/results/people/?keywords=werk',
    title: 'Search | LinkedIn',
    body: screen(
      'search.SearchResultsPeople',
      html`<section aria-label="Main" class="r-card"><div data-testid="lazy-column"><div role="list">${rows}</div></div></section>`,
    ),
    people,
    options,
  });
}

/** People search of the older front-end: rows with a button that invites. */
export function classicSearch(people: readonly Person[], options: ReplicaOptions = {}): ReplicaPage {
  const words = strings[options.language ?? 'en'];
  const rows = people.map(
    (one, index) =>
      html`<li><div data-chameleon-result-urn="urn:li:member:79${String(index)}" data-view-name="search-entity-result-universal-template" class="r-result">${face(one, true)}<div class="r-grow"><div class="mb1"><span class="t-16"><a href="https://www.linkedin.com/in/${one.slug}?miniProfileUrn=urn%3Ali"><span dir="ltr">${doubled(one.name)}</span></a></span><span class="entity-result__badge"><span class="entity-result__badge-text">${doubled(`• ${degreeOf(one, words)}`)}</span></span></div><div class="t-14 t-black">${one.headline}</div><div class="t-14">${one.location}</div><div class="entity-result__insights t-12"><span>${mutualLine(one, words)}</span></div></div><div><button aria-label="${fill(words.invite, one.name)}" id="ember${String(130 + index)}" type="button" class="artdeco-button artdeco-button--2 artdeco-button--secondary r-act"><span class="artdeco-button__text">${words.connect}</span></button></div></div></li>`,
  );
  return page({
    ...asClassic,
    url: 'https://www.linkedin.com/search/results/people/?keywords=werk',
    title: 'Search | LinkedIn',
    body: html`${navigation()}<div class="application-outlet"><main><div class="r-columns"><div class="search-results-container"><div class="artdeco-card r-card"><ul role="list">${rows}</ul></div></div></div></main></div><textarea id="g-recaptcha-response-1" name="g-recaptcha-response" class="g-recaptcha-response"></textarea>`,
    people,
    options,
  });
}

const tile = (one: Person, words: Strings, index: number): Markup =>
  html`<div componentkey="auto-component-4b75${String(index)}" role="listitem" class="r-tile"><a componentkey="auto-component-ce1${String(index)}" href="https://www.linkedin.com/in/${one.slug}/" tabindex="0"><div>${face(one, true)}<p class="r-strong"><span>${one.name}</span><span aria-hidden="true">${one.name}</span></p><p>${one.headline}</p></div></a><button aria-label="${fill(words.invite, one.name)}" type="button" class="r-act"><svg id="connect-small" aria-hidden="true"></svg><span>${words.connect}</span></button></div>`;

/** My network of the newer front-end: a press on *Connect* sends at once, without a dialog. */
export function network(people: readonly Person[], options: ReplicaOptions = {}): ReplicaPage {
  const words = strings[options.language ?? 'en'];
  return page({
    ...asNew,
    url: 'https://www.linkedin.com/mynetwork/grow/',
    title: 'Grow | LinkedIn',
    body: screen(
      'mynetwork.Grow',
      html`<section class="r-card"><h3>${words.peopleYouMayKnow}</h3><div role="list" class="r-grid">${people.map((one, index) => tile(one, words, index))}</div></section>`,
    ),
    people,
    options,
    sendsAtOnce: true,
  });
}

/** The feed with suggestions in its margin, a composer and comments: everything that is no note. */
export function feed(people: readonly Person[], options: ReplicaOptions = {}): ReplicaPage {
  const words = strings[options.language ?? 'en'];
  const posts = people.map(
    (one) =>
      html`<div role="listitem" class="r-card"><a href="https://www.linkedin.com/in/${one.slug}/"><p class="r-strong">${one.name}</p><p class="r-quiet">${one.headline}</p></a><p><span data-testid="expandable-text-box">${one.posts[0]?.text ?? ''}</span></p><form class="comments-comment-box"><div role="textbox" contenteditable="true" aria-label="Comment"></div><button type="button">☺</button><button type="submit" disabled>Comment</button></form></div>`,
  );
  return page({
    ...asNew,
    url: 'https://www.linkedin.com/feed/',
    title: 'Feed | LinkedIn',
    body: screen(
      'feed.Feed',
      html`<div class="r-card"><button class="r-act" type="button">Start a post</button></div><div role="list">${posts}</div><aside><section class="r-card"><h2>${words.peopleYouMayKnow}</h2><div role="list" class="r-grid">${people.map((one, index) => tile(one, words, index))}</div></section></aside>`,
    ),
    people,
    options,
    sendsAtOnce: true,
  });
}

/** An open conversation: a composer that is no note's field. */
export function messaging(people: readonly Person[], options: ReplicaOptions = {}): ReplicaPage {
  const words = strings[options.language ?? 'en'];
  const [partner] = people;
  return page({
    ...asClassic,
    url: 'https://www.linkedin.com/messaging/thread/2-YWJj/',
    title: 'Messaging | LinkedIn',
    body: html`${navigation()}<main><div class="r-columns"><div class="r-card"><div class="msg-title-bar"><a href="/in/${partner?.slug ?? ''}/"><h2>${partner?.name ?? ''}</h2></a></div><ul class="msg-s-message-list"><li class="msg-s-event-listitem msg-s-event-listitem--other"><p>Hello</p></li></ul><form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${words.writeMessage}"></div><footer><button type="button">GIF</button><button type="submit" class="msg-form__send-button artdeco-button" disabled>${words.send}</button></footer></form></div></div></main><textarea id="g-recaptcha-response-2" name="g-recaptcha-response" class="g-recaptcha-response"></textarea>`,
    people,
    options,
  });
}

/** The address that opens with the dialog on it, the profile faint behind. */
export function customInvite(person: Person, options: ReplicaOptions = {}): ReplicaPage {
  return page({
    ...asNew,
    url: `https://www.linkedin.com/preload/custom-invite/?vanityName=${person.slug}`,
    title: 'LinkedIn',
    body: html`<div id="root"><main id="workspace" tabindex="-1"></main></div>`,
    people: [person],
    options,
  });
}
