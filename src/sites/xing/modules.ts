import { mainOf } from '../reading/roots.ts';
import { isRendered, textOf } from '../reading/text.ts';
import { type ModuleKind, modules } from './words.ts';

export interface Module {
  readonly element: Element;
  readonly heading: Element | null;
  readonly confidence: number;
}

/** The profile's modules by what they hold: known by their id, else by their heading. */
export function modulesOf(doc: Document, nameHeading: Element | null): ReadonlyMap<ModuleKind, Module> {
  const found = new Map<ModuleKind, Module>();
  const main = mainOf(doc) ?? doc.body;
  const headings = [...(main?.querySelectorAll('h2,h3,[role=heading],[data-xds=Headline]') ?? [])].filter(
    (heading) => heading !== nameHeading && isRendered(heading) && heading.closest('aside') === null,
  );
  const titled = headings.flatMap((heading) => {
    const title = textOf(heading);
    const kind = (Object.keys(modules) as ModuleKind[]).find((one) => modules[one].heading.test(title));
    return kind ? [{ heading, kind }] : [];
  });
  for (const [kind, signs] of Object.entries(modules) as [ModuleKind, (typeof modules)[ModuleKind]][]) {
    const element = doc.getElementById(signs.id);
    const own = titled.filter((one) => one.kind === kind && (element === null || element.contains(one.heading)));
    if (element !== null && isRendered(element)) {
      found.set(kind, { element, heading: own[0]?.heading ?? null, confidence: own.length > 0 ? 0.95 : 0.85 });
      continue;
    }
    const first = own[0];
    if (first)
      found.set(kind, {
        element: blockAround(first.heading, titled, main, nameHeading),
        heading: first.heading,
        confidence: 0.75,
      });
  }
  return found;
}

/** The largest element around a heading that holds no other known module's heading, nor the name. */
function blockAround(
  heading: Element,
  titled: readonly { heading: Element; kind: ModuleKind }[],
  main: Element | null,
  name: Element | null,
): Element {
  const kind = titled.find((one) => one.heading === heading)?.kind;
  let block = heading;
  for (let up = heading.parentElement; up && up !== main && up.localName !== 'body'; up = up.parentElement) {
    const others = titled.some((one) => one.kind !== kind && up?.contains(one.heading));
    if (others || (name !== null && up.contains(name))) break;
    block = up;
  }
  return block;
}
