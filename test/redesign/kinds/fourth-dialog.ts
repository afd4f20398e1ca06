import { fill, strings } from '../../pages/strings.ts';
import { everyElement, everyText, type Mutation, made, openDialog, type Page, pick, renamed } from '../mutation.ts';
import type { Random } from '../random.ts';
import { strangers } from './decoys.ts';
import { dialogPhrases } from './phrases-dialog.ts';
import { languageOf } from './phrases-profile.ts';

const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const isChoice = (dialog: Element): boolean =>
  Object.values(strings).some(({ sendWithout }) => plain(dialog).includes(sendWithout));

/** What a dialog says between its title and its buttons. */
const contentOf = (dialog: Element): Element | null =>
  dialog.querySelector('.artdeco-modal__content') ?? dialog.querySelector(':scope > div > div:nth-child(2)');

const unseen = [
  'hidden',
  'style="display:none"',
  'style="visibility:hidden;position:absolute"',
  'inert aria-hidden="true" style="position:absolute;top:0;left:110%;width:100%"',
] as const;

/** The step before or after is kept beside the one that is shown, unseen, as steppers and carousels do. */
function bothSteps(doc: Document, random: Random, { language, name }: Page): void {
  const dialog = openDialog(doc);
  const content = dialog?.querySelector('.artdeco-modal__content');
  const field = dialog?.querySelector('textarea');
  if (!dialog || !content || !(field || isChoice(dialog))) return;
  const words = strings[languageOf(doc, dialog, language)];
  const [before = '', after = ''] = words.choiceText.split('{name}');
  const other = field
    ? `<h2>${words.choiceTitle}</h2><p>${before}<strong>${name ?? ''}</strong>${after}</p><div><button aria-label="${words.addNote}">${words.addNote}</button><button aria-label="${words.sendWithout}">${words.sendWithout}</button></div>`
    : `<h2>${words.noteTitle}</h2><div><label for="next-message">${words.noteLabel}</label><textarea id="next-message" name="message" placeholder="${words.placeholder}"></textarea><span>0/300</span></div><div><button aria-label="${words.cancelLabel}">${words.cancel}</button><button disabled aria-label="${words.sendLabel}">${words.send}</button></div>`;
  const [shown, kept] = [doc.createElement('div'), made(doc, `<div ${pick(unseen, random)}>${other}</div>`)];
  const track = made(doc, '<div style="position:relative;overflow:hidden"></div>');
  shown.append(...dialog.childNodes);
  track.append(...(field ? [kept, shown] : [shown, kept]));
  dialog.append(track);
}

/** The dialog in the words of other years, or of a trial of other words. */
function otherYears(doc: Document, random: Random, { language }: Page): void {
  const dialog = openDialog(doc);
  if (!dialog?.querySelector('.artdeco-modal__content')) return;
  const own = languageOf(doc, dialog, language);
  const [now, next] = [strings[own], dialogPhrases[own]];
  const which = random() < 0.5 ? 0 : 1;
  if (!dialog.querySelector('textarea') && !isChoice(dialog)) return;
  const [before = '', after = ''] = now.choiceText.split('{name}').map((part) => part.trim());
  const said = new Map<string, string>([
    [now.choiceTitle, next.choice[which]],
    [now.addNote, next.add[which]],
    [now.sendWithout, next.without[which]],
    [now.noteTitle, next.note[which]],
    [now.send, next.send[which]],
    [now.sendLabel, next.send[which]],
    [before, next.sentence[0]],
    [after, next.sentence[1]],
  ]);
  for (const text of everyText(dialog)) {
    const value = (text.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    // The saved dialog says a little more in its second half.
    const other = said.get(value) ?? (text.previousSibling?.nodeName === 'STRONG' ? next.sentence[1] : undefined);
    if (other !== undefined) text.nodeValue = other;
  }
  for (const element of everyElement(dialog)) {
    const other = said.get(element.getAttribute('aria-label') ?? '');
    if (other !== undefined) element.setAttribute('aria-label', other);
  }
}

/** Other things to fill in: a search for templates, how one knows the person, whether to follow. */
function moreFields(doc: Document, random: Random): void {
  const dialog = openDialog(doc);
  const field = dialog?.querySelector('textarea');
  if (!dialog || !(field || isChoice(dialog))) return;
  const search =
    '<div role="search"><input type="search" placeholder="Search templates" aria-label="Search templates"></div>';
  const fields = [
    search,
    '<div><label>Subject <input type="text" name="subject"></label></div>',
    '<div><select aria-label="Tone"><option>Friendly</option><option>Formal</option></select></div>',
  ] as const;
  const choices = [
    '<div><label><input type="checkbox" checked> Follow as well</label></div>',
    '<fieldset><legend>How do you know each other?</legend><label><input type="radio" name="how"> Colleague</label><label><input type="radio" name="how"> Other</label></fieldset>',
  ] as const;
  if (!field) contentOf(dialog)?.append(made(doc, pick(choices, random)));
  else if (random() < 0.7) field.before(made(doc, pick(fields, random)));
  else field.after(made(doc, pick(random() < 0.5 ? fields : choices, random)));
}

/** Other people within the dialog: who knows both, how the invitation will look, whom to invite next. */
function otherNames(doc: Document, random: Random, { language, name }: Page): void {
  const dialog = openDialog(doc);
  const content = dialog ? contentOf(dialog) : null;
  if (!dialog || !content) return;
  const own = languageOf(doc, dialog, language);
  const [words, next, other] = [strings[own], dialogPhrases[own], pick(strangers, random)];
  const invited = plain(dialog.querySelector('strong') ?? doc.createElement('b')) || name;
  const link = `<a href="/in/${other.toLowerCase().replace(' ', '-')}/"><strong>${other}</strong></a>`;
  const known = `<div><p><strong>${other}</strong> ${fill(words.mutual, '', 3)}</p></div>`;
  const after = `<div><h3>${words.peopleYouMayKnow}</h3><ul><li>${link}<p>Baker at Oven Ltd</p><button type="button" aria-label="${fill(words.invite, other)}">${words.connect}</button></li></ul></div>`;
  const preview = `<div><h3>${fill(next.preview, invited ?? '')}</h3><div>${link}<p>Baker at Oven Ltd</p><p>${next.wants}</p></div></div>`;
  const sends = dialog.querySelector('textarea') !== null || isChoice(dialog);
  const more = made(doc, pick(sends && invited ? [known, after, preview] : [known, after], random));
  if (random() < 0.5) content.before(more);
  else content.after(more);
}

/** The role is on the part that tells; title and buttons stand around it. */
function partOfDialog(doc: Document): void {
  const dialog = openDialog(doc);
  if (!dialog || !(dialog.localName === 'dialog' || dialog.hasAttribute('role'))) return;
  let part = dialog.querySelector('.artdeco-modal__content');
  if (part === null) {
    const inner = [...(dialog.firstElementChild?.children ?? [])].slice(1, -1);
    part = doc.createElement('div');
    inner[0]?.before(part);
    part.append(...inner);
  }
  for (const name of ['aria-modal', 'aria-labelledby', 'tabindex']) {
    const value = dialog.getAttribute(name);
    if (value !== null) part.setAttribute(name, value);
    dialog.removeAttribute(name);
  }
  dialog.removeAttribute('role');
  part.setAttribute('role', 'dialog');
  if (dialog.localName === 'dialog') renamed(dialog, 'div').removeAttribute('open');
}

/** Ways of a fourth look, in the dialog itself. */
export const fourthDialog: readonly Mutation[] = [
  { id: 'both steps kept', apply: bothSteps },
  { id: 'words of other years', apply: otherYears },
  { id: 'more to fill in', apply: moreFields },
  { id: 'other names in the dialog', apply: otherNames },
  { id: 'the role on a part of the dialog', apply: partOfDialog },
];
