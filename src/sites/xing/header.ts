import { looksLikeName, nameFromTitle, sameName } from '../reading/names.ts';
import { mainOf } from '../reading/roots.ts';
import { isRendered, squeeze, textOf } from '../reading/text.ts';
import { profileIdentity } from './addresses.ts';
import * as marks from './marks.ts';

export interface Header {
  readonly name: string;
  readonly how: string;
  readonly confidence: number;
  readonly heading: Element | null;
  readonly element: Element | null;
}

/** The badge beside the name ("Premium") is part of the heading: the name is its own text, or its first line. */
function nameOf(heading: Element): string {
  const own = [...heading.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? '');
  const direct = squeeze(own.join(' '));
  if (direct !== '') return direct;
  return textOf(heading.firstElementChild ?? heading, '\n').split('\n')[0] ?? '';
}

/** A slug such as "Anna_Berg12" spells the name. */
const slugName = (slug: string): string => slug.replace(/\d+$/, '').replace(/_/g, ' ');

/** Who an open profile is about; null elsewhere, and when nothing is certain enough. */
export function headerOf(doc: Document, url: URL): Header | null {
  const identity = profileIdentity(url);
  if (identity === null) return null;
  const main = mainOf(doc) ?? doc.body;
  const titled = nameFromTitle(doc.title, /XING/i);
  const module = doc.querySelector(marks.header);
  let best: Header | null = null;
  let order = 0;
  for (const heading of main?.querySelectorAll('h1,h2,[data-xds=Hero],[role=heading]') ?? []) {
    if (!isRendered(heading) || heading.closest('aside') !== null) continue;
    const name = nameOf(heading);
    if (!looksLikeName(name)) continue;
    order += 1;
    const inModule = module?.contains(heading) ?? false;
    const spelled = sameName(name, slugName(identity.slug));
    const named = titled !== null && sameName(name, titled);
    const points =
      (inModule ? 3 : 0) +
      (spelled ? 4 : 0) +
      (named ? 4 : 0) +
      (heading.localName === 'h1' ? 2 : 0) +
      (order === 1 ? 1 : 0);
    const confidence = Math.min(0.5 + points * 0.06, 0.98);
    if (points >= 3 && confidence > (best?.confidence ?? 0)) {
      const how = inModule ? 'heading of the profile header' : spelled ? 'heading as in the address' : 'first heading';
      best = { name, how, confidence, heading, element: module ?? cardAround(heading, main) };
    }
    if (order > 8) break;
  }
  if (best !== null || titled === null) return best;
  return { name: titled, how: 'document title', confidence: 0.75, heading: null, element: module };
}

/** The largest element around the name that holds no other heading. */
function cardAround(heading: Element, main: Element | null): Element | null {
  let card: Element | null = null;
  for (let up = heading.parentElement; up && up !== main && up.localName !== 'body'; up = up.parentElement) {
    if ([...up.querySelectorAll('h1,h2,h3')].some((other) => other !== heading && !heading.contains(other))) break;
    card = up;
  }
  return card;
}
