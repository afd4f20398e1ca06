import { squeeze } from '../reading/text.ts';
import { profileIdentity } from './addresses.ts';
import { modulesOf } from './modules.ts';

/** Modules that are on the page but still empty: they are filled when the person scrolls down. */
export function unreadSections(doc: Document, url: URL): readonly string[] {
  if (profileIdentity(url) === null) return [];
  const wanted = ['experience', 'skills', 'interests', 'languages'] as const;
  const modules = modulesOf(doc, null);
  return wanted.filter((kind) => {
    const module = modules.get(kind);
    const text = squeeze(module?.element.textContent ?? '');
    return module !== undefined && text === squeeze(module.heading?.textContent ?? '');
  });
}
