import { takeAway } from './clear-up.ts';
import { readLoad } from './file-format.ts';
import { changeState, type Household, identitiesOf } from './household.ts';
import { originalNames } from './names.ts';
import { goneContacts, without } from './records.ts';
import { unsealed } from './seal.ts';
import type { FileRow, SyncState } from './sync-store.ts';
import { type Given, writeFile } from './write-files.ts';

/**
 * Writes this device's files that still tell of people who are gone anew, without them, and takes the old ones
 * away. The new files stand for the same numbers and spans, so no device misses anything else. Ended anywhere, the next
 * attempt goes on.
 */
export async function forgetInFiles(household: Household, before: SyncState, rows: readonly FileRow[]): Promise<Given> {
  const { memory, store, folder, signal } = household;
  let state = before;
  let all = [...rows];
  let cleaning = false;
  if (state.cleaning === false || signal?.aborted) return { state, rows: all };
  const people = new Set(await goneContacts(memory));
  for (const name of people.size > 0 ? await store.holding(people) : []) {
    if (signal?.aborted) return { state, rows: all };
    const row = all.find((one) => one.name === name);
    if (!row?.head) continue;
    // A copy that an engine has put aside: what is written in place of the file itself holds for both.
    const [original = name] = originalNames([name]);
    if (original !== name && all.some((one) => one.name === original && one.head !== null)) {
      await takeAway(household, [name]);
      all = all.filter((one) => one !== row);
      continue;
    }
    const file = await folder.file(name);
    const text = file === null ? 'damaged' : await unsealed(file, identitiesOf(state.keys), memory.way.breathe);
    if (text === 'sealed' || text === 'damaged') {
      // It is there again soon, or is found to be gone; by hand it was not handed in this time.
      cleaning = true;
      continue;
    }
    const head = { ...row.head, instead: originalNames([...(row.head.instead ?? []), name]) };
    const given = await writeFile(household, state, head, without(await readLoad(text, memory.way.breathe), people));
    state = given.state;
    await takeAway(household, [name]);
    all = [...all.filter((one) => one.name !== name), given.row];
    await household.between?.();
  }
  return { state: await changeState(store, state, { cleaning }), rows: all };
}
