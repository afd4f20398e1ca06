import { everyElement, everyText, type Mutation, made, mainOf, openDialog, pick, renamed } from '../mutation.ts';
import { type Random, shuffled, word } from '../random.ts';
import { strangers } from './decoys.ts';

const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Places to break long words, seen and unseen, in every other text. */
function brokenWords(doc: Document, random: Random): void {
  for (const text of everyText(doc)) {
    const value = text.nodeValue ?? '';
    if (random() > 0.5 || value.trim().length < 4) continue;
    const at = 1 + Math.floor(random() * (value.length - 2));
    const parts = [value.slice(0, at), value.slice(at)];
    const sign = pick(['wbr', '\u200b', '\u00ad', '\u2060'], random);
    if (sign === 'wbr') text.replaceWith(parts[0] ?? '', doc.createElement('wbr'), parts[1] ?? '');
    else text.nodeValue = parts.join(sign);
  }
}

/** What a browser's translation leaves behind: every text in two elements of its own. */
function translated(doc: Document): void {
  for (const text of everyText(doc)) {
    const [outer, inner] = [doc.createElement('font'), doc.createElement('font')];
    for (const one of [outer, inner]) one.setAttribute('style', 'vertical-align: inherit;');
    text.replaceWith(outer);
    inner.append(text);
    outer.append(inner);
  }
  doc.documentElement.classList.add('translated-ltr');
}

/** Written from right to left, with the signs that say so around the names. */
function rightToLeft(doc: Document, random: Random): void {
  doc.documentElement.setAttribute('dir', 'rtl');
  for (const element of everyElement(doc)) {
    const [only, ...more] = element.childNodes;
    if (more.length > 0 || only?.nodeType !== 3 || random() > 0.5) continue;
    if (!/^(?:h1|h2|h3|p|span|strong|a)$/.test(element.localName)) continue;
    const [start = '', end = ''] = pick(['\u200f|\u200f', '\u200e|', '\u2067|\u2069'], random).split('|');
    only.nodeValue = `${start}${only.nodeValue ?? ''}${end}`;
  }
}

/** Headings that are drawn as such and called nothing. */
function unnamedHeadings(doc: Document): void {
  for (const element of everyElement(doc))
    if (/^h[2-6]$/.test(element.localName)) renamed(element, 'div', { style: 'font-weight:700' });
}

/** The dialog in a frame of the page's own, in a shadow root in it. */
function framed(doc: Document, random: Random): void {
  const dialog = openDialog(doc);
  const layer = dialog?.closest('[data-test-modal-container], #artdeco-modal-outlet') ?? dialog;
  if (!layer) return;
  layer.remove();
  const inner =
    random() < 0.5 ? layer.outerHTML : `<div><template shadowrootmode="open">${layer.outerHTML}</template></div>`;
  const frame = doc.createElement('iframe');
  frame.setAttribute('srcdoc', `<!doctype html><html><body>${inner}</body></html>`);
  frame.setAttribute('style', 'position:fixed;inset:0;width:100%;height:100%');
  doc.body.append(frame);
}

/** Labels by reference to elements that have a label themselves, some to two of them. */
function labelChains(doc: Document, random: Random): void {
  everyElement(doc).forEach((element, index) => {
    const label = element.getAttribute('aria-label');
    if (!label || !element.matches('a, button, [role=button]')) return;
    const ids =
      random() < 0.5 ? [label] : [label.slice(0, label.indexOf(' ') + 1), label.slice(label.indexOf(' ') + 1)];
    element.removeAttribute('aria-label');
    const targets = ids
      .filter((part) => part !== '')
      .map((part, number) => {
        const target = doc.createElement('span');
        target.id = `c-${index}-${number}`;
        target.setAttribute('aria-label', part.trim());
        target.setAttribute('hidden', '');
        element.after(target);
        return target.id;
      });
    element.setAttribute('aria-labelledby', targets.join(' '));
  });
}

/** The dialog's parts in another order: its buttons first, or its title last. */
function otherOrder(doc: Document, random: Random): void {
  const dialog = openDialog(doc);
  if (!dialog) return;
  const parts = [...dialog.children];
  for (const part of random() < 0.5 ? parts.reverse() : shuffled(parts, random)) dialog.append(part);
}

/** Other signs that look the same: apostrophes, dashes, dots, letters with their marks apart, wide slashes. */
function lookAlikes(doc: Document, random: Random): void {
  const apart = random() < 0.5;
  for (const text of everyText(doc)) {
    const value = (text.nodeValue ?? '')
      .replace(/’/g, "'")
      .replace(/…/g, '...')
      .replace(/–/g, '\u2012')
      .replace(/(\d)\s?\/\s?(\d)/g, '$1／$2');
    text.nodeValue = apart ? value.normalize('NFD') : value;
  }
}

/** Addresses in small letters, or beside the page's own. */
function bareAddresses(doc: Document, random: Random): void {
  for (const link of doc.querySelectorAll('a[href*="/in/"], a[href*="/profile/"]')) {
    const href = (link.getAttribute('href') ?? '').replace(/^https:\/\/www\.(?:linkedin|xing)\.com/, '');
    link.setAttribute(
      'href',
      random() < 0.5 ? href.toLowerCase() : `//www.${/profile/.test(href) ? 'xing' : 'linkedin'}.com${href}`,
    );
  }
}

/** One line for the note, in place of a field for several. */
function inputField(doc: Document, random: Random): void {
  const field = openDialog(doc)?.querySelector('textarea');
  if (field) renamed(field, 'input', random() < 0.5 ? { type: 'text' } : {});
}

/** Another dialog at the same time, that has nothing to do with a request. */
function secondDialog(doc: Document, random: Random): void {
  const name = pick(strangers, random);
  const kinds = [
    `<div role="dialog" aria-modal="true"><h2>New message</h2><p>To: ${name}</p><textarea placeholder="Write a message…"></textarea><button type="button">Send</button><button type="button">Cancel</button></div>`,
    '<div role="dialog"><h2>Try Premium for free</h2><p>See who viewed your profile.</p><button type="button">Start free month</button><button type="button">Not now</button></div>',
    `<div role="dialog"><h2>Recommend ${name}</h2><textarea></textarea><span>0/3000</span><button type="button">Back</button><button type="button">Send</button></div>`,
    `<dialog open><h2>Give kudos to ${name}</h2><input type="text" placeholder="Add a message"><button type="button">Cancel</button><button type="button">Done</button></dialog>`,
    `<div role="alertdialog"><h2>Withdraw invitation</h2><p>Your invitation to <strong>${name}</strong> will be withdrawn.</p><button type="button">Cancel</button><button type="button">Withdraw</button></div>`,
  ] as const;
  doc.body.append(made(doc, `<div>${pick(kinds, random)}</div>`));
}

/** Whole cards once more, for another width of the window, unseen. */
function secondLayout(doc: Document): void {
  const copy = mainOf(doc).cloneNode(true) as Element;
  const box = doc.createElement('div');
  box.setAttribute('style', 'display:none');
  box.append(...copy.childNodes);
  mainOf(doc).prepend(box);
}

/** Pictures in place of the words of every control; the words for the ear only. */
function iconControls(doc: Document): void {
  for (const control of everyElement(doc)) {
    const text = plain(control);
    if (!control.matches('button') || text === '' || text.length > 40) continue;
    if (!control.hasAttribute('aria-label')) control.setAttribute('aria-label', text);
    if (control.closest('[role=dialog]'))
      control.innerHTML = '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 2h12"/></svg>';
  }
}

/** Every attribute that a framework of another make would add. */
function noise(doc: Document, random: Random): void {
  for (const element of everyElement(doc))
    if (random() < 0.3)
      element.setAttribute(
        `data-v-${word(random).slice(0, 6)}`,
        pick(['', 'dialog', 'note', 'invite', '0/300'], random),
      );
}

/** Ways that no mutation before has gone, found by asking what else could come. */
export const unseen: readonly Mutation[] = [
  { id: 'broken words', apply: brokenWords },
  { id: 'translated by the browser', apply: translated },
  { id: 'right to left', apply: rightToLeft },
  { id: 'headings without a name', apply: unnamedHeadings },
  { id: 'dialog in a frame', apply: framed },
  { id: 'labels in chains', apply: labelChains },
  { id: 'dialog in another order', apply: otherOrder },
  { id: 'look-alike signs', apply: lookAlikes },
  { id: 'bare addresses', apply: bareAddresses },
  { id: 'a field of one line', apply: inputField },
  { id: 'a second dialog', apply: secondDialog },
  { id: 'a second layout', apply: secondLayout },
  { id: 'controls without words', apply: iconControls },
  { id: 'attributes of another make', apply: noise },
];
