import { everyElement, type Mutation, openDialog } from '../mutation.ts';
import { type Random, shuffled, word } from '../random.ts';
import { attributes } from './attributes.ts';
import { decoys } from './decoys.ts';
import { mounts } from './mounts.ts';
import { shapes } from './shape.ts';
import { words } from './words.ts';

const references = /^(?:for|aria-(?:labelledby|describedby|controls|owns|details))$/;
const spoken =
  /^(?:aria-.+|role|type|value|alt|title|placeholder|lang|dir|hidden|open|disabled|contenteditable|maxlength|rows|tabindex|style|src|srcdoc|shadowrootmode|rel|content|charset|readonly|checked|required|inert|popover|method|width|height)$/;

/** Every name that only the site's own code knows is a new one, the names and values in addresses too. */
function newValues(doc: Document, random: Random): void {
  const known = new Map<string, string>();
  const other = (name: string): string => {
    const now = known.get(name) ?? `q${word(random)}`;
    known.set(name, now);
    return now;
  };
  const tokens = (value: string): string => value.split(/\s+/).filter(Boolean).map(other).join(' ');
  for (const element of everyElement(doc)) {
    if (element.localName === 'style')
      element.textContent = (element.textContent ?? '').replace(
        /([.#])([a-z_][\w-]*)(?=[^{}]*\{)/gi,
        (_, sign, name) => `${sign}${other(name)}`,
      );
    if (element.closest('svg, head') !== null) continue;
    for (const { name, value } of [...element.attributes]) {
      if (name === 'class' || name === 'id' || references.test(name)) element.setAttribute(name, tokens(value));
      else if (name === 'href') element.setAttribute(name, newAddress(value, other));
      else if (name.startsWith('data-')) {
        element.removeAttribute(name);
        element.setAttribute(`data-${other(name)}`, value === '' ? '' : other(value));
      } else if (!spoken.test(name)) element.setAttribute(name, value === '' ? '' : other(value));
    }
  }
}

/** The path leads where it led; what stands behind it has other names and values. */
function newAddress(href: string, other: (name: string) => string): string {
  const [, path = '', query = '', mark = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? [];
  const pairs = query
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((pair) => pair.split('=').map(other).join('='));
  return `${path}${pairs.length > 0 ? '?' : ''}${pairs.join('&')}${mark.length > 1 ? `#${other(mark)}` : mark}`;
}

const unseen = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap';

/** What the style sheet did by names is done by inline styles: copies for the ear stay unseen, the dialog stays above. */
function keepLook(doc: Document): void {
  for (const copy of everyElement(doc))
    if (copy.matches('.visually-hidden, .a11y-text')) copy.setAttribute('style', unseen);
  const dialog = openDialog(doc);
  if (dialog && !dialog.hasAttribute('style'))
    dialog.setAttribute('style', 'position:fixed;top:10%;left:30%;width:480px;background:Canvas');
}

const marks: readonly ((name: string) => boolean)[] = [
  (name) => name === 'class',
  (name) => name === 'id',
  (name) => name.startsWith('data-'),
  (name) => name === 'componentkey',
  (name) => name.startsWith('aria-'),
  (name) => name === 'role',
  (name) => name === 'name' || name === 'for',
  (name) => name === 'placeholder' || name === 'title',
  (name) => name === 'style',
  (name) => name === 'tabindex' || name === 'lang' || name === 'dir',
];
const hides = /display:\s*none|visibility|position|clip|opacity/;

/** Four kinds of attribute are gone together; a picture keeps the only words that it has. */
function fourGone(doc: Document, random: Random): void {
  keepLook(doc);
  const gone = shuffled(marks, random).slice(0, 4);
  for (const element of everyElement(doc)) {
    const wordless = (element.textContent ?? '').trim() === '' && !element.matches('textarea, input');
    for (const { name, value } of [...element.attributes]) {
      if (!gone.some((which) => which(name))) continue;
      if ((name === 'style' && hides.test(value)) || (name === 'aria-label' && wordless)) continue;
      element.removeAttribute(name);
    }
  }
}

/** A release that changes everything at once: the dialog's place, the language, a decoy, a shape and the marks. */
function fiveAtOnce(doc: Document, random: Random, page: Parameters<Mutation['apply']>[2]): void {
  for (const kinds of [mounts, words, decoys, shapes, attributes]) {
    const [one] = shuffled(kinds, random);
    one?.apply(doc, random, page);
  }
}

/** Ways of a sixth look, in marks and in many kinds at once. */
export const sixthMarks: readonly Mutation[] = [
  { id: 'all values new', apply: newValues },
  { id: 'four kinds of mark gone', apply: fourGone },
  { id: 'five kinds at once', apply: fiveAtOnce },
];
