import { mergeIn } from '../../src/storage/merge-in.ts';
import { generate } from '../storage/generate.ts';
import { noon } from '../storage/open.ts';
import { joined } from './devices.ts';
import { testFolder } from './shared-folder.ts';

const people = generate({ people: 8, each: 2, now: noon });
export const who = (slug: string) => ({
  identity: { site: 'xing' as const, slug },
  name: slug,
  snapshot: {},
  at: noon,
});

/** Two devices in step that know the same eight people. */
export async function pair() {
  const folder = testFolder();
  const a = await joined(folder, 'Laptop');
  await mergeIn(a.memory, people);
  await a.step();
  const b = await joined(folder, 'Desktop');
  await b.step();
  await a.step();
  return { folder, a, b };
}
