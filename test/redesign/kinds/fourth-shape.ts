import { type Strings, strings } from '../../pages/strings.ts';
import { everyElement, everyText, type Mutation, mainOf, openDialog, type Page, pick } from '../mutation.ts';
import type { Random } from '../random.ts';
import { languageOf, type ProfilePhrases, profilePhrases } from './phrases-profile.ts';
import { swapLanguage } from './words.ts';

const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The texts in an element, its own included. */
const textsIn = (element: Element): Text[] => [
  ...([...element.childNodes].filter((node) => node.nodeType === 3) as Text[]),
  ...everyText(element),
];

/** The sections of a profile are called something else. */
function otherHeadings(doc: Document, random: Random, { language, name }: Page): void {
  if (name === null) return;
  const own = languageOf(doc, null, language);
  const now: Pick<Strings, 'about' | 'experience' | 'activity'> = strings[own];
  const said = new Map<string, keyof Pick<ProfilePhrases, 'about' | 'experience' | 'activity'>>([
    [now.about, 'about'],
    ['Über mich', 'about'],
    ['About me', 'about'],
    [now.experience, 'experience'],
    ['Berufliche Stationen', 'experience'],
    ['Professional experience', 'experience'],
    [now.activity, 'activity'],
    ['Aktywność', 'activity'],
  ]);
  const which = random() < 0.5 ? 0 : 1;
  for (const heading of mainOf(doc).querySelectorAll('h2, h3')) {
    for (const text of textsIn(heading)) {
      const key = said.get((text.nodeValue ?? '').trim());
      if (key !== undefined) text.nodeValue = profilePhrases[own][key][which];
    }
  }
}

/** A section's heading stands before its box, not in it. */
function headingsOutside(doc: Document, _: Random, { name }: Page): void {
  for (const card of mainOf(doc).querySelectorAll('section, [id$="Module"]')) {
    const heading = card.querySelector('h2');
    if (!heading || card.querySelector('h1, section') || plain(heading) === name || heading.closest('button, li'))
      continue;
    let box = card;
    while (box.parentElement && box.parentElement.localName !== 'main' && box.parentElement.children.length === 1)
      box = box.parentElement;
    box.before(heading);
  }
}

const blocks = /^(?:div|p|section|article|ul|ol|li|h[1-6]|header|footer|aside|hr)$/;

/** Written in another order than drawn: the last part comes first, and the style sheet turns it around. */
function drawnTurned(doc: Document, random: Random): void {
  for (const box of mainOf(doc).querySelectorAll('div, section, ul')) {
    const children = [...box.children];
    const text = [...box.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
    if (text || children.length < 2 || random() > 0.3 || box.closest('[hidden], dialog') !== null) continue;
    if (!children.every((child) => blocks.test(child.localName))) continue;
    box.append(...children.reverse());
    box.setAttribute('style', `${box.getAttribute('style') ?? ''};display:flex;flex-direction:column-reverse`);
  }
}

/** First and last name each on a line of its own. */
function nameOnTwoLines(doc: Document, random: Random, { name }: Page): void {
  const gap = name?.lastIndexOf(' ') ?? -1;
  if (name === null || gap < 0) return;
  for (const text of [...mainOf(doc).querySelectorAll('h1, h2')].flatMap(textsIn)) {
    if ((text.nodeValue ?? '').trim() !== name) continue;
    const parts = [name.slice(0, gap), name.slice(gap + 1)].map((part) => {
      const line = doc.createElement('span');
      line.textContent = part;
      line.setAttribute('style', 'display:block');
      return line;
    });
    if (random() < 0.5) text.replaceWith(...parts);
    else text.replaceWith(name.slice(0, gap), doc.createElement('br'), name.slice(gap + 1));
  }
}

/** The styles of a box and of the one in it. */
type Styles = readonly [string, string];

/** Boxes that have no size or are not to be seen themselves; what is in them is drawn all the same. */
function sizeless(doc: Document, random: Random): void {
  const ways: readonly [Styles, Styles] = [
    ['height:0;overflow:visible', ''],
    ['visibility:hidden', 'visibility:visible'],
  ];
  const portal: Styles = ['position:absolute;top:0;left:0;width:100%;height:0', ''];
  const around = (children: readonly Element[], [outer, inner]: Styles): void => {
    const [box, shown] = [doc.createElement('div'), doc.createElement('div')];
    box.setAttribute('style', outer);
    shown.setAttribute('style', inner);
    children[0]?.before(box);
    shown.append(...children);
    box.append(shown);
  };
  around([...(doc.querySelector('main')?.children ?? [])], pick(ways, random));
  const dialog = openDialog(doc);
  if (dialog) around([dialog.closest('[data-test-modal-container]') ?? dialog], pick([...ways, portal], random));
}

/** Half of the site's words are not translated yet, or translated when nobody asked for it. */
function halfTranslated(doc: Document, random: Random, { language }: Page): void {
  if (language === null) return;
  const to = language === 'en' ? pick(['de', 'fr', 'pl', 'pt'] as const, random) : 'en';
  const spoken = ['aria-label', 'placeholder', 'title', 'alt'];
  const texts = everyText(doc).map((text) => [text, text.nodeValue] as const);
  const labels = everyElement(doc).flatMap((element) =>
    spoken.map((name) => [element, name, element.getAttribute(name)] as const),
  );
  const lang = doc.documentElement.getAttribute('lang');
  swapLanguage(doc, language, to);
  for (const [text, value] of texts) if (random() < 0.5) text.nodeValue = value;
  for (const [element, name, value] of labels) if (value !== null && random() < 0.5) element.setAttribute(name, value);
  if (lang === null) doc.documentElement.removeAttribute('lang');
  else doc.documentElement.setAttribute('lang', lang);
}

/** Ways of a fourth look, in how a page is put together and what it is called. */
export const fourthShape: readonly Mutation[] = [
  { id: 'sections called otherwise', apply: otherHeadings },
  { id: 'headings before their sections', apply: headingsOutside },
  { id: 'drawn in another order', apply: drawnTurned },
  { id: 'a name on two lines', apply: nameOnTwoLines },
  { id: 'boxes without a size', apply: sizeless },
  { id: 'half translated', apply: halfTranslated },
];
