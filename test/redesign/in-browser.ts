// Runs in an empty tab of the browser in which the redesigned pages are then read.
import type { Page } from './mutation.ts';
import { seeded } from './random.ts';
import { redesigns } from './redesigns.ts';

const mutations = new Map(redesigns().flatMap((kind) => kind.mutations.map((one) => [one.id, one] as const)));

/** A page's markup after a mutation. */
function redesign(html: string, mutation: string, seed: number, page: Page): string {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  mutations.get(mutation)?.apply(doc, seeded(seed), page);
  return `<!doctype html>${doc.documentElement.outerHTML}`;
}

Object.assign(globalThis, { redesign });
