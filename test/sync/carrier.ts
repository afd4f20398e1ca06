import { dice } from '../storage/generate.ts';
import type { TestFolder } from './shared-folder.ts';

/**
 * A sync engine between folders: carries what is new and what was deleted, some of it late, twice, half first, or
 * under another name beside the first. What it is given it brings everywhere in the end.
 */
export function carrier(folders: readonly TestFolder[]) {
  /** What the engine knows: null for a file that was deleted. */
  const store = new Map<string, Blob | null>();
  /** What each folder was last seen to hold; half files are not in it. */
  const seen = folders.map(() => new Set<string>());

  function up(index: number, roll: () => number): void {
    const folder = folders[index] as TestFolder;
    const known = seen[index] as Set<string>;
    for (const name of [...known])
      if (!folder.files.has(name) && roll() < 0.7) {
        store.set(name, null);
        known.delete(name);
      }
    for (const [name, content] of folder.files)
      if (!known.has(name) && store.get(name) === undefined && roll() < 0.7) {
        store.set(name, content);
        known.add(name);
      }
  }

  function down(index: number, roll: () => number): void {
    const folder = folders[index] as TestFolder;
    const known = seen[index] as Set<string>;
    for (const [name, content] of [...store]) {
      if (roll() > 0.7) continue;
      if (content === null) {
        folder.files.delete(name);
        known.delete(name);
        continue;
      }
      if (known.has(name)) continue;
      const luck = roll();
      if (luck < 0.15) folder.put(name, content.slice(0, Math.floor(content.size * roll())));
      else {
        folder.put(name, content);
        known.add(name);
      }
      if (luck > 0.93) folder.put(name.replace(/\.age$/, '.sync-conflict-20261122.age'), content);
    }
  }

  const sure = () => 0;
  return {
    /** Some of what there is to carry to and from one folder. */
    some(index: number, luck: number): void {
      const roll = dice(luck);
      up(index, roll);
      down(index, roll);
    },
    /** Everything, everywhere. */
    everything(): void {
      for (const index of folders.keys()) up(index, sure);
      for (const index of folders.keys()) down(index, () => 0.5);
    },
  };
}
