import { squeeze } from '../reading/text.ts';
import { profileIdentity } from './addresses.ts';
import { sectionsOf } from './sections.ts';
import { topCard } from './top-card.ts';

const lazy = [
  ['experience', /Experience/],
  ['education', /Education/],
  ['skills', /Skills/],
  ['activity', /(?<!Above|Below)Activity$/],
  ['about', /About$/],
] as const;

/** Sections whose place on the page is still empty: they are filled when the person scrolls down. */
export function unreadSections(doc: Document, url: URL): readonly string[] {
  const identity = profileIdentity(url);
  if (identity === null) return [];
  const read = sectionsOf(doc, identity.slug, topCard(doc, url)?.heading ?? null);
  const empty = [...doc.querySelectorAll('main [componentkey]')].filter(
    (element) => squeeze(element.textContent ?? '') === '',
  );
  const keys = empty.map((element) => element.getAttribute('componentkey') ?? '');
  const waiting = lazy
    .filter(([kind, key]) => !read.has(kind) && keys.some((one) => key.test(one)))
    .map(([kind]) => kind);
  const nothingBelow =
    !read.has('experience') && !read.has('education') && doc.querySelector('[data-testid=lazy-column]') !== null;
  return waiting.length === 0 && nothingBelow ? ['experience'] : waiting;
}
