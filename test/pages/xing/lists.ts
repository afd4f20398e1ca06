import { face } from '../linkedin/parts.ts';
import { html } from '../markup.ts';
import type { Person } from '../people.ts';
import type { ReplicaPage } from '../replica.ts';
import { type XingOptions, xingFrame, xingWords } from './profile.ts';

/** Member search with a request button in each row, for the day that XING shows one there. */
export function xingSearch(people: readonly Person[], options: XingOptions = {}): ReplicaPage {
  const words = xingWords[options.language ?? 'de'];
  const rows = people.map(
    (one) =>
      html`<li><div data-testid="members-search-result-item" class="r-result">${face(one, true)}<div class="r-grow"><a data-testid="unfenced-member-result" href="/profile/${one.slug}"><h2 data-xds="Headline">${one.name}</h2></a><p>${one.role}, <a href="/pages/firma">${one.company}</a></p><p class="r-quiet">${one.location.split(',')[0] ?? ''}</p></div><button data-xds="Button" class="r-act">${words.add}</button></div></li>`,
  );
  const main = html`<main id="content"><div class="r-columns"><div class="r-card"><ol data-testid="search-list">${rows}</ol></div></div></main>`;
  return xingFrame('https://www.xing.com/search/members?keywords=werk', 'XING', main, people, options);
}

/** The messenger: fields that are no note's. */
export function xingMessenger(people: readonly Person[], options: XingOptions = {}): ReplicaPage {
  const words = xingWords[options.language ?? 'de'];
  const german = (options.language ?? 'de') === 'de';
  const main = html`<main id="content"><div class="r-columns"><div class="r-card"><h2>${people[0]?.name ?? ''}</h2><p>Hallo</p><div><textarea data-testid="chat-reply-input" placeholder="${german ? 'Antwort eingeben' : 'Type a reply'}"></textarea><button type="button">☺</button><button type="submit" disabled>${german ? 'Senden' : 'Send'}</button></div></div></div></main>
    <div class="r-sheet"><div class="r-sheet-title">${words.message}</div><div><textarea data-qa="message-composer-textarea" aria-label="${german ? 'Nachricht' : 'Message'}"></textarea></div><div><button type="button">${words.cancel}</button><button type="button">${german ? 'Senden' : 'Send'}</button></div></div>`;
  return xingFrame('https://www.xing.com/chats/123', 'XING', main, people, options);
}
