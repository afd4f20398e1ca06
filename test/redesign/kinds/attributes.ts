import { everyElement, type Mutation } from '../mutation.ts';
import { type Random, word } from '../random.ts';

function renameTokens(doc: Document, attribute: 'class' | 'id', random: Random): void {
  const names = new Map<string, string>();
  const renamed = (name: string) => {
    const known = names.get(name) ?? `x${word(random)}`;
    names.set(name, known);
    return known;
  };
  for (const element of everyElement(doc)) {
    const value = element.getAttribute(attribute);
    if (value) element.setAttribute(attribute, value.split(/\s+/).filter(Boolean).map(renamed).join(' '));
    if (attribute !== 'id') continue;
    for (const reference of ['for', 'aria-labelledby', 'aria-describedby']) {
      const target = element.getAttribute(reference);
      if (target) element.setAttribute(reference, renamed(target));
    }
  }
}

function drop(doc: Document, which: (name: string) => boolean): void {
  for (const element of everyElement(doc)) {
    for (const { name } of [...element.attributes]) if (which(name)) element.removeAttribute(name);
  }
}

/** What carries no meaning for a reader of the page, one kind at a time. */
export const attributes: readonly Mutation[] = [
  { id: 'other classes', apply: (doc, random) => renameTokens(doc, 'class', random) },
  { id: 'no classes', apply: (doc) => drop(doc, (name) => name === 'class') },
  { id: 'other ids', apply: (doc, random) => renameTokens(doc, 'id', random) },
  { id: 'no ids', apply: (doc) => drop(doc, (name) => name === 'id') },
  { id: 'no data-*', apply: (doc) => drop(doc, (name) => name.startsWith('data-')) },
  { id: 'no componentkey', apply: (doc) => drop(doc, (name) => name === 'componentkey') },
  { id: 'no aria-*', apply: (doc) => drop(doc, (name) => name.startsWith('aria-')) },
  { id: 'no roles', apply: (doc) => drop(doc, (name) => name === 'role') },
  { id: 'no names', apply: (doc) => drop(doc, (name) => name === 'name' || name === 'for') },
  { id: 'no placeholders', apply: (doc) => drop(doc, (name) => name === 'placeholder' || name === 'title') },
];
