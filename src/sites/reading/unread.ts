import { allIn, attributeOf } from './elements.ts';
import { headingOf } from './heading.ts';
import type { Network } from './network.ts';
import { isEmpty, sectionsOf } from './sections.ts';
import { squeeze } from './text.ts';

const worthReading = ['about', 'activity', 'experience', 'education', 'skills'];

/** Sections whose place on the page is still empty: they are filled when the person scrolls down. */
export function unreadSections(network: Network, doc: Document, url: URL): readonly string[] {
  if (network.addresses.identityOf(url) === null) return [];
  const read = sectionsOf(network, doc, headingOf(network, doc, url));
  const places = allIn(doc, 'main [componentkey],main [id]').filter((element) => squeeze(element.textContent) === '');
  const keys = places.map((element) => attributeOf(element, 'componentkey') || element.id);
  const waiting = worthReading.filter((kind) => {
    const section = read.get(kind);
    const key = network.sections[kind]?.key;
    return section ? isEmpty(section) : key !== undefined && keys.some((one) => key.test(one));
  });
  const lazy = doc.querySelector('[data-testid=lazy-column]') !== null;
  return waiting.length === 0 && lazy && !read.has('experience') && !read.has('education') ? ['experience'] : waiting;
}
