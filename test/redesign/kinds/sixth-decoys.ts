import type { Language } from '../../pages/replica.ts';
import { fill, strings } from '../../pages/strings.ts';
import { everyElement, everyText, type Mutation, made, mainOf, openDialog, type Page, pick } from '../mutation.ts';
import { type Random, shuffled } from '../random.ts';
import { strangers } from './decoys.ts';
import { languageOf } from './phrases-profile.ts';
import { swapLanguage } from './words.ts';

const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const slugOf = (name: string) => name.toLowerCase().replace(' ', '-');
const rows = (controls: readonly string[]) => controls.map((one) => `<button type="button">${one}</button>`).join('');

/** Whose profile is open, or the first person of a list. */
const someone = (doc: Document, name: string | null): string => {
  const links = [...mainOf(doc).querySelectorAll('a[href*="/in/"], a[href*="/profile/"]')].map(plain);
  return name ?? links.find((text) => /^\p{Lu}[\p{L}’-]+ \p{Lu}[\p{L}’-]+$/u.test(text)) ?? strangers[0];
};

/** Fields that speak of the person and of notes, and are no request's. */
const fieldsAbout = (who: string): readonly string[] => [
  `<section><h2>Your notes about ${who}</h2><p>Only you can see this. Add a note to remember how you met ${who}.</p><textarea maxlength="300" placeholder="Add a note about ${who}"></textarea><span>0/300</span>${rows(['Cancel', 'Save note'])}</section>`,
  `<form aria-label="Message ${who}"><p>${who}</p><textarea name="message" placeholder="Write a message to ${who}"></textarea>${rows(['GIF', 'Send'])}</form>`,
  `<div><div contenteditable="true" role="textbox" aria-label="Comment on the post by ${who}"></div>${rows(['Post'])}</div>`,
  `<section><h3>Recommend ${who}</h3><p>Add a personal note to your recommendation.</p><textarea></textarea><span>0/3000</span>${rows(['Cancel', 'Send'])}</section>`,
  `<div><h3>Ask ${who} a question</h3><input type="text" name="message" maxlength="200" placeholder="What would you like to know?"><span>0/200</span>${rows(['Ask'])}</div>`,
];
const germanFields = (who: string): readonly string[] => [
  `<section><h3>Notizen zu ${who}</h3><textarea placeholder="Notiz schreiben"></textarea>${rows(['Speichern'])}</section>`,
  `<form><h3>Nachricht an ${who}</h3><textarea name="message"></textarea>${rows(['Senden'])}</form>`,
  `<div><div contenteditable="true" role="textbox" aria-label="Beitrag von ${who} kommentieren"></div>${rows(['Posten'])}</div>`,
];

/** Two of them around the profile, in the page's language where it is German. */
function ownFields(doc: Document, random: Random, { name, language }: Page): void {
  const who = someone(doc, name);
  const german = (language ?? doc.documentElement.getAttribute('lang')) === 'de';
  const kinds = german ? germanFields(who) : fieldsAbout(who);
  const places = [...mainOf(doc).querySelectorAll('section, [id$="Module"]')].filter((one) => !one.closest('aside'));
  for (const markup of shuffled(kinds, random).slice(0, 2)) {
    const [place] = shuffled(places, random);
    if (place && /[Ck]omment/.test(markup) && random() < 0.5) place.append(made(doc, markup));
    else if (place && random() < 0.6) place.after(made(doc, markup));
    else pick([mainOf(doc), doc.body], random).append(made(doc, markup));
  }
}

/** A dialog about the same person that asks, tells or sends something else. */
function ownDialogs(doc: Document, random: Random, { name }: Page): void {
  const who = someone(doc, name);
  const kinds = [
    `<h2>Withdraw invitation</h2><p>If you withdraw your invitation to <strong>${who}</strong> now, you can’t send another one for three weeks.</p>${rows(['Cancel', 'Withdraw'])}`,
    `<h2>Share the profile of ${who}</h2><input type="search" placeholder="Type a name"><textarea placeholder="Write a message"></textarea>${rows(['Cancel', 'Send'])}`,
    `<h2>Report ${who}</h2><p>Add a note for our team.</p><textarea maxlength="300"></textarea><span>0/300</span>${rows(['Back', 'Submit'])}`,
    `<h2>${who} invited you to connect</h2><p>“Hello, I liked your talk.”</p>${rows(['Ignore', 'Accept'])}`,
    `<h2>Invitation sent</h2><p>Your invitation to <strong>${who}</strong> is on its way.</p>${rows(['Done'])}`,
    `<h2>Invite ${who} to an event</h2><p>Add a note to your event invitation.</p><textarea></textarea><span>0/300</span>${rows(['Cancel', 'Invite'])}`,
    `<h2>Message ${who}</h2><input type="text" placeholder="Subject (optional)"><textarea placeholder="Write a message"></textarea>${rows(['Cancel', 'Send'])}`,
  ] as const;
  const [start, end] = pick<readonly [string, string]>(
    [
      [`<div role="dialog" aria-modal="true" aria-label="${who}">`, '</div>'],
      ['<dialog open>', '</dialog>'],
      ['<div role="dialog" style="position:fixed;right:0;bottom:0;width:400px;background:Canvas">', '</div>'],
    ],
    random,
  );
  const dialog = made(doc, `${start}${pick(kinds, random)}${end}`);
  if (random() < 0.5) doc.body.prepend(dialog);
  else doc.body.append(dialog);
}

/** Others with their own buttons stand between the name and the person's own; the user's name tops the page. */
function othersNearer(doc: Document, random: Random, { language, name }: Page): void {
  const heading = [...mainOf(doc).querySelectorAll('h1, h2')].find(
    (one) => name !== null && plain(one).startsWith(name),
  );
  const card = heading?.closest('section, [id$="Module"]');
  if (name === null || !card) return;
  const own = strings[languageOf(doc, null, language)];
  const [me = '', ...two] = shuffled(strangers, random);
  const people = two.map((one) => {
    const label = fill(own.invite, one);
    const way = [
      `<a href="/preload/custom-invite/?vanityName=${slugOf(one)}" aria-label="${label}">${own.connect}</a>`,
      `<button type="button" aria-label="${label}">${own.connect}</button>`,
    ] as const;
    return `<li><a href="/in/${slugOf(one)}/">${one}</a><p>Baker at Oven Ltd</p>${pick(way, random)}</li>`;
  });
  const box = `<div style="border:1px solid;padding:8px"><h3>${own.peopleYouMayKnow}</h3><ul>${people.join('')}</ul></div>`;
  const button = [...card.querySelectorAll('a, button')].find(
    (one) => (one.getAttribute('aria-label') ?? '').includes(name) && !one.contains(heading ?? null),
  );
  const row = (button ?? card.querySelector('[data-qa="profile-primary-action"]'))?.parentElement;
  if (row && row !== card && !row.contains(heading ?? null)) row.before(made(doc, box));
  else card.append(made(doc, box));
  doc.querySelector('header, body > div')?.append(made(doc, `<div><a href="/me/"><h1>${me}</h1></a></div>`));
}

const spoken = ['aria-label', 'placeholder', 'title', 'alt'];

/** Each part of the page in a language of its own; what the page says of its language is wrong, or missing. */
function manyLanguages(doc: Document, random: Random, { language }: Page): void {
  const lang = pick([null, 'zz', '', 'ja', 'en-XA'], random);
  const all = shuffled(Object.keys(strings) as Language[], random).slice(0, 3);
  const parts = new Map<Element | null, Language>();
  const tongueOf = (element: Element | null): Language => {
    const part = element?.closest('.send-invite, [role=dialog], section, header, aside') ?? null;
    const tongue = parts.get(part) ?? pick(all as [Language, ...Language[]], random);
    parts.set(part, tongue);
    return tongue;
  };
  const texts = everyText(doc).map((text) => ({ text, first: text.nodeValue ?? '', to: tongueOf(text.parentElement) }));
  const labels = everyElement(doc).flatMap((element) =>
    spoken
      .filter((attribute) => element.hasAttribute(attribute))
      .map((attribute) => ({
        element,
        attribute,
        first: element.getAttribute(attribute) ?? '',
        to: tongueOf(element),
      })),
  );
  for (const to of language === null ? [] : all.filter((one) => one !== language)) {
    const kept = [
      texts.map(({ text }) => text.nodeValue),
      labels.map((one) => one.element.getAttribute(one.attribute)),
    ];
    for (const { text, first } of texts) text.nodeValue = first;
    for (const { element, attribute, first } of labels) element.setAttribute(attribute, first);
    swapLanguage(doc, language ?? to, to);
    texts.forEach((one, at) => {
      if (one.to !== to) one.text.nodeValue = kept[0]?.[at] ?? '';
    });
    labels.forEach((one, at) => {
      if (one.to !== to) one.element.setAttribute(one.attribute, kept[1]?.[at] ?? '');
    });
  }
  if (lang === null) doc.documentElement.removeAttribute('lang');
  else doc.documentElement.setAttribute('lang', lang);
  openDialog(doc)?.setAttribute('lang', pick(['ja', 'und'], random));
}

/** Ways of a sixth look, in who and what else is on the page. */
export const sixthDecoys: readonly Mutation[] = [
  { id: 'fields about the person', apply: ownFields },
  { id: 'other dialogs about the person', apply: ownDialogs },
  { id: 'others nearer than the own button', apply: othersNearer },
  { id: 'a language for each part', apply: manyLanguages },
];
