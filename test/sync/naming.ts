import type { Folder } from '../../src/storage/sync/folder.ts';
import { unsealed } from '../../src/storage/sync/seal.ts';
import { noon } from '../storage/open.ts';
import type { Device } from './devices.ts';
import type { TestFolder } from './shared-folder.ts';

/** How many files still tell of her. */
export async function naming(word: string, folder: TestFolder, { store }: Device): Promise<number> {
  const identities = (await store.state())?.keys.flatMap((ring) => ring.identities) ?? [];
  const texts = await Promise.all([...folder.files.values()].map((file) => unsealed(file, identities)));
  return texts.filter((text) => text.includes(word)).length;
}

/** Somebody to forget. */
export const joerdis = {
  identity: { site: 'linkedin' as const, slug: 'joerdis' },
  name: 'Jördis',
  snapshot: {},
  at: noon,
};
export const filesOf = async (folder: Folder) =>
  (await Promise.all((await folder.names()).map((name) => folder.file(name)))).filter((file) => file !== null);
