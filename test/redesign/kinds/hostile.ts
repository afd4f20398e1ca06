import { everyElement, everyText, type Mutation, mainOf, openDialog, pick, renamed } from '../mutation.ts';
import type { Random } from '../random.ts';

const headings = /^h[1-6]$/;
const controls = (doc: Document): Element[] => everyElement(doc).filter((one) => one.matches('button, [role=button]'));
const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Spoken labels say the same in other words, with the visible text first. */
function otherLabels(doc: Document, random: Random): void {
  for (const element of everyElement(doc)) {
    const label = element.getAttribute('aria-label');
    if (!label || !element.matches('a, button, [role=button]')) continue;
    const text = plain(element);
    const [, name] = /(\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u.exec(label) ?? [];
    if (name && text && !label.startsWith(text))
      element.setAttribute('aria-label', pick([`${text}: ${name}`, `${text} – ${name}`, `${name}, ${text}`], random));
    else if (text) element.removeAttribute('aria-label');
  }
}

function otherHeadings(doc: Document, random: Random): void {
  for (const element of everyElement(doc)) {
    if (!headings.test(element.localName)) continue;
    const level = String(1 + Math.floor(random() * 6));
    if (random() < 0.6) renamed(element, `h${level}`);
    else renamed(element, 'div', { role: 'heading', 'aria-level': level });
  }
}

/** The role of a button on a division or a link; a link that invites becomes a button. */
function otherControls(doc: Document, random: Random): void {
  for (const control of controls(doc)) {
    if (control.localName !== 'button' || control.closest('a')) continue;
    const disabled: Record<string, string> = control.hasAttribute('disabled') ? { 'aria-disabled': 'true' } : {};
    if (random() < 0.5) renamed(control, 'div', { role: 'button', tabindex: '0', ...disabled });
    else renamed(control, 'a', { role: 'button', href: '#', ...disabled });
  }
}

/** Labels by reference, to a text that only the ear gets. */
function labelledBy(doc: Document): void {
  everyElement(doc).forEach((element, index) => {
    const label = element.getAttribute('aria-label');
    const root = element.getRootNode();
    if (!label) return;
    const id = `l-${index}`;
    const text = doc.createElement('span');
    text.id = id;
    text.hidden = true;
    text.textContent = label;
    element.removeAttribute('aria-label');
    element.setAttribute('aria-labelledby', id);
    if (root === doc) doc.body.append(text);
    else if (element.matches('button, a')) element.append(text);
  });
}

/** The counter in other words, in another place, or only as the field's own limit. */
function otherCounters(doc: Document, random: Random): void {
  const dialog = openDialog(doc);
  const field = dialog?.querySelector('textarea');
  const counter = [...(dialog?.querySelectorAll('span, p') ?? [])].find((one) => /^\d+\s?\/\s?\d+$/.test(plain(one)));
  const limit = /\d+$/.exec(counter ? plain(counter) : '')?.[0];
  if (!counter || !field || !limit) return;
  counter.remove();
  if (random() < 0.34) field.setAttribute('maxlength', limit);
  else {
    counter.textContent = pick(
      [`0 of ${limit}`, `${limit} characters left`, `0 / ${limit} Zeichen`, `(0/${limit})`],
      random,
    );
    if (random() < 0.5) field.before(counter);
    else dialog?.querySelector('h2, .r-sheet-title')?.after(counter);
  }
}

/** The profile's name stands in the title only. */
function nameInTitleOnly(doc: Document, name: string | null): void {
  if (name === null || !doc.title.includes(name)) return;
  for (const heading of mainOf(doc).querySelectorAll('h1, h2')) if (plain(heading).startsWith(name)) heading.remove();
}

/** The degree said in other signs. */
function otherDegrees(doc: Document, random: Random): void {
  for (const text of everyText(doc)) {
    const [, number] = /^\s*[·•]?\s*([123])(?:st|nd|rd|er|e|º|°|\.)?\+?\s*$/.exec(text.nodeValue ?? '') ?? [];
    if (number)
      text.nodeValue = pick(
        [`(${number})`, `${number}°`, `| ${number}.`, ['①', '②', '③'][Number(number) - 1] ?? ''],
        random,
      );
  }
}

/** Another kind of field. */
function otherFields(doc: Document, random: Random): void {
  const field = openDialog(doc)?.querySelector('textarea');
  if (!field) return;
  if (random() < 0.5) renamed(field, 'div', { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true' });
  else renamed(field, 'div', { contenteditable: 'plaintext-only', role: 'textbox' });
}

/** The name in the dialog in another element, or linked. */
function otherEmphasis(doc: Document, random: Random): void {
  for (const strong of openDialog(doc)?.querySelectorAll('strong') ?? [])
    renamed(strong, pick(['b', 'em', 'span', 'a'], random));
}

/** Pronouns, a title and a badge around the name. */
function decoratedName(doc: Document, random: Random, name: string | null): void {
  if (name === null) return;
  for (const heading of mainOf(doc).querySelectorAll('h1, h2')) {
    if (plain(heading) !== name) continue;
    const more = doc.createElement('span');
    more.textContent = pick([' (He/Him)', ' (sie/ihr)', ' ✓', ' (she/her)'], random);
    if (random() < 0.5) heading.append(more);
    else heading.after(more);
  }
}

/** Words of the dialog's buttons only for the ear; pictures for the eye. */
function icons(doc: Document): void {
  for (const button of openDialog(doc)?.querySelectorAll('button') ?? []) {
    const text = plain(button);
    if (!text) continue;
    button.setAttribute('aria-label', text);
    button.innerHTML = '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 2h12"/></svg>';
  }
}

/** Addresses as other pages and other languages write them. */
function otherAddresses(doc: Document, random: Random): void {
  for (const link of doc.querySelectorAll('a[href*="/in/"], a[href*="/profile/"]')) {
    const href = link.getAttribute('href') ?? '';
    const path = href.replace(/^https:\/\/www\.linkedin\.com/, '');
    const absolute = path.startsWith('/in/') && random() < 0.5 ? `https://de.linkedin.com${path}` : path;
    link.setAttribute('href', `${absolute}${absolute.includes('?') ? '&' : '?'}trk=x&lipi=urn%3Ali%3Apage`);
  }
}

export const hostile: readonly Mutation[] = [
  { id: 'other labels', apply: otherLabels },
  { id: 'other headings', apply: otherHeadings },
  { id: 'other controls', apply: otherControls },
  { id: 'labels by reference', apply: labelledBy },
  { id: 'other counters', apply: otherCounters },
  { id: 'name in the title only', apply: (doc, _, { name }) => nameInTitleOnly(doc, name) },
  { id: 'other degrees', apply: otherDegrees },
  { id: 'other fields', apply: otherFields },
  { id: 'other emphasis', apply: otherEmphasis },
  { id: 'decorated name', apply: (doc, random, { name }) => decoratedName(doc, random, name) },
  { id: 'icons for words', apply: icons },
  { id: 'other addresses', apply: otherAddresses },
];
