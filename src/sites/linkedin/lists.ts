import { linesOf } from '../reading/text.ts';
import type { Section } from './sections.ts';

const item = 'li,[role=listitem],[componentkey^=entity-collection-item]';

/**
 * What a section lists: the first line of each entry. Entries are the outermost list items; where the
 * section's first line stands in none, they are the lines that no link or list holds.
 */
export function entryTitles(section: Section): string[] {
  const skip = (element: Element) => element === section.heading || element.localName === 'button';
  const lines = linesOf(section.element, skip);
  const first = lines[0]?.element.closest(item);
  const listed = first !== null && first !== undefined && section.element.contains(first);
  if (!listed) {
    const plain = lines.filter((line) => line.element.closest(`a[href],${item}`) === null);
    return unique(plain.map((line) => line.text));
  }
  const items = [...section.element.querySelectorAll(item)].filter((one) => {
    const outer = one.parentElement?.closest(item);
    return !outer || !section.element.contains(outer);
  });
  return unique(items.map((one) => linesOf(one, skip)[0]?.text ?? ''));
}

const unique = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text) => text.length > 1 && text.length <= 80)),
];
