import { fill, strings } from '../../pages/strings.ts';
import { everyElement, everyText, type Mutation, made, openDialog, type Page, pick, renamed } from '../mutation.ts';
import type { Random } from '../random.ts';
import { strangers } from './decoys.ts';
import { languageOf } from './phrases-profile.ts';

const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const isChoice = (dialog: Element): boolean =>
  Object.values(strings).some(({ sendWithout }) => plain(dialog).includes(sendWithout));

/** What a dialog says between its title and its buttons. */
const contentOf = (dialog: Element): Element | null =>
  dialog.querySelector('.artdeco-modal__content') ?? dialog.querySelector(':scope > div > div:nth-child(2)');

/** Another extension's box beside the field: something to ask a machine, templates, what was sent last. */
function toolBox(doc: Document, random: Random): void {
  const field = openDialog(doc)?.querySelector('textarea');
  if (!field) return;
  const other = pick(strangers, random);
  const ask =
    '<div><span>PenPal</span><textarea placeholder="What should the note say?"></textarea><span>0/1000</span><button type="button">Generate</button></div>';
  const last = `<div><p>Last sent to ${other}</p><p>Hello ${other}, thank you for the bread at Oven Ltd.</p><button type="button">Copy</button><button type="button">Insert</button></div>`;
  const templates =
    '<div><input type="search" placeholder="Search templates"><ul><li><button type="button">After a fair</button></li><li><button type="button">Old colleague</button></li></ul><span>2/25</span></div>';
  const box = made(doc, pick([ask, last, templates], random));
  let hung = box;
  if (random() < 0.4) {
    hung = doc.createElement('penpal-box');
    const template = doc.createElement('template');
    template.setAttribute('shadowrootmode', 'open');
    template.content.append(box);
    hung.append(template);
  }
  if (random() < 0.5) field.before(hung);
  else field.after(hung);
}

/** The dialog calls the person of the open profile by a part of the name, or writes it otherwise. */
function shortName(doc: Document, random: Random, { name }: Page): void {
  const dialog = openDialog(doc);
  const [first = '', last = ''] = name?.split(' ') ?? [];
  if (!dialog || name === null || last === '') return;
  const said = pick([first, `${first} ${last.charAt(0)}.`, `${first} ${last.toUpperCase()}`], random);
  for (const text of everyText(dialog)) text.nodeValue = (text.nodeValue ?? '').replace(name, said);
  for (const element of everyElement(dialog)) {
    const label = element.getAttribute('aria-label');
    if (label?.includes(name)) element.setAttribute('aria-label', label.replace(name, said));
  }
}

/** Who is invited stands in a card of its own, with a picture; the sentence names nobody. */
function recipientCard(doc: Document, random: Random, { language, name }: Page): void {
  const dialog = openDialog(doc);
  const content = dialog ? contentOf(dialog) : null;
  if (!dialog || !content || !(dialog.querySelector('textarea') || isChoice(dialog))) return;
  const strong = content.querySelector('strong');
  const invited = strong ? plain(strong) : name;
  if (!invited) return;
  const [, after = ''] = strings[languageOf(doc, dialog, language)].choiceText.split('{name}');
  if (strong?.parentElement) strong.parentElement.textContent = after.slice(after.indexOf('. ') + 2);
  const line = pick(
    [`<p>${invited}</p>`, `<h3>${invited}</h3>`, `<span style="font-weight:600">${invited}</span>`],
    random,
  );
  const picture =
    '<svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true"><circle cx="20" cy="20" r="18"/></svg>';
  const card = made(doc, `<div style="display:flex;gap:8px">${picture}<div>${line}</div></div>`);
  if (random() < 0.5) content.before(card);
  else content.prepend(card);
}

/** No dialog by its marks: a drawer at the side of the page. */
function drawer(doc: Document, random: Random): void {
  const dialog = openDialog(doc);
  if (!dialog) return;
  const [tag, role] = pick<readonly [string, string | null]>(
    [
      ['aside', null],
      ['section', 'region'],
      ['div', 'complementary'],
      ['form', null],
    ],
    random,
  );
  const panel = renamed(dialog, tag, { style: 'position:fixed;top:0;right:0;bottom:0;width:420px;background:Canvas' });
  for (const name of ['role', 'aria-modal', 'open']) panel.removeAttribute(name);
  if (role !== null) panel.setAttribute('role', role);
}

/** What the ear is told stands on a box around a control, or is what a pointer brings up there. */
function wrapperLabels(doc: Document, random: Random): void {
  for (const element of everyElement(doc)) {
    const label = element.getAttribute('aria-label');
    if (!label || !element.matches('a, button, [role=button], [role=dialog], textarea, input')) continue;
    const box = doc.createElement(element.matches('[role=dialog]') ? 'div' : 'span');
    box.setAttribute(random() < 0.6 ? 'aria-label' : 'title', label);
    if (random() < 0.5) box.setAttribute('role', 'group');
    element.removeAttribute('aria-label');
    element.replaceWith(box);
    box.append(element);
  }
}

/** Other numbers out of others: which step this is, invitations of this week, what was attached. */
function otherNumbers(doc: Document, random: Random, { language }: Page): void {
  const dialog = openDialog(doc);
  const content = dialog ? contentOf(dialog) : null;
  const field = dialog?.querySelector('textarea');
  if (!dialog || !content || !(field || isChoice(dialog))) return;
  const { notesLeft } = strings[languageOf(doc, dialog, language)];
  const step = made(doc, `<div><span>${field ? '2/2' : '1/2'}</span></div>`);
  const week = made(doc, `<p>${fill(notesLeft, '', 188)} (12/200)</p>`);
  const attached = made(doc, '<div><button type="button" aria-label="📎">📎</button><span>0/3</span></div>');
  content.before(step);
  for (const one of [week, attached]) {
    if (random() < 0.5) content.prepend(one);
    else content.append(one);
  }
}

/** Ways of a fifth look, in the dialog. */
export const fifthDialog: readonly Mutation[] = [
  { id: 'a tool in the dialog', apply: toolBox },
  { id: 'the name cut short in the dialog', apply: shortName },
  { id: 'the recipient as a card', apply: recipientCard },
  { id: 'a drawer at the side', apply: drawer },
  { id: 'labels on boxes around', apply: wrapperLabels },
  { id: 'other numbers in the dialog', apply: otherNumbers },
];
