import { remember } from '../../src/storage/people.ts';
import type { TestMemory } from './open.ts';

/** A fact as it is read from a page. */
export const read = (value: unknown) => ({ value, how: 'test', confidence: 1 }) as never;

/** Somebody whose page was read, with these facts on it. */
export const see = (
  memory: TestMemory,
  slug: string,
  name: string,
  facts: Record<string, string> = {},
  site: 'linkedin' | 'xing' = 'linkedin',
) =>
  remember(memory, {
    identity: { site, slug },
    name,
    snapshot: Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, read(value)])),
    at: memory.now(),
  });
