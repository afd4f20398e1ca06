import { readLoad } from './file-format.ts';
import { type Household, identitiesOf } from './household.ts';
import { without } from './records.ts';
import { unsealed } from './seal.ts';
import type { FileRow, SyncState } from './sync-store.ts';
import { type Given, writeFile } from './write-files.ts';

/**
 * Writes this device's files that still tell of these people anew, without them, and takes the old ones
 * away. The new files stand for the same numbers and spans, so no device misses anything else.
 */
export async function forgetInFiles(
  household: Household,
  before: SyncState,
  rows: readonly FileRow[],
  people: ReadonlySet<string>,
): Promise<Given> {
  const { store, folder } = household;
  let state = before;
  let all = [...rows];
  if (people.size === 0) return { state, rows: all };
  for (const name of await store.holding(people)) {
    const row = all.find((one) => one.name === name);
    const file = await folder.file(name);
    if (!row?.head || file === null) continue;
    const text = await unsealed(file, identitiesOf(state.keys));
    if (text === 'sealed' || text === 'damaged') continue;
    const given = await writeFile(household, state, row.head, without(readLoad(text), people));
    state = given.state;
    await folder.remove(name);
    await store.buryFiles([name]);
    all = [...all.filter((one) => one.name !== name), given.row];
  }
  await store.putState(state);
  return { state, rows: all };
}
