import type { RuleId } from '../core/note/finding.ts';
import { circleIds } from '../core/relationship/circles.ts';
import { type Settings, settingsFrom, settingsId } from '../core/relationship/settings.ts';
import { exactly } from './card-words.ts';
import { facetOf } from './facets.ts';
import { lift } from './lift.ts';
import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import type { AnyTx, WriteTx } from './schema.ts';
import { peopleAt } from './sheets.ts';
import { seatsIn } from './word-index.ts';
import { type Writing, write } from './write.ts';

/** The settings; the defaults where nothing was chosen. */
export function settingsOf(memory: Memory): Promise<Settings> {
  return reading(memory, ['settings'], readSettings);
}

export async function readSettings(tx: AnyTx): Promise<Settings> {
  const row: unknown = await tx.objectStore('settings').get(settingsId);
  return settingsFrom(row === undefined ? undefined : (lift('settings', row).record ?? undefined));
}

/**
 * Changes some settings and leaves the others. Where follow-ups depend on them (circles, the user's own
 * profile), those of everybody in a circle are made anew in the same write.
 */
export function changeSettings(memory: Memory, changes: Partial<Settings>): Promise<Settings> {
  return write(memory, async (writing) => {
    await changeSettingsIn(writing, changes);
    return readSettings(writing.tx);
  });
}

/** Switches a rule of the checker off for good. Twice changes nothing. */
export function switchRuleOff(memory: Memory, rule: RuleId): Promise<void> {
  return write(memory, async (writing) => {
    const { rulesOff } = await readSettings(writing.tx);
    if (!rulesOff.includes(rule)) await changeSettingsIn(writing, { rulesOff: [...rulesOff, rule] });
  });
}

async function changeSettingsIn(writing: Writing, changes: Partial<Settings>): Promise<void> {
  if ((await writing.get('settings', settingsId)) === null) await writing.create('settings', settingsId, {});
  await writing.change('settings', settingsId, changes);
  if (changes.circles || changes.sender) for (const id of await everybodyInACircle(writing.tx)) writing.touch(id);
}

/** Ids of everybody in a circle. */
export async function everybodyInACircle(tx: WriteTx): Promise<string[]> {
  const found = await Promise.all(circleIds.map((id) => seatsIn(tx, exactly(`f:${facetOf('circle', id)}`))));
  const seats = found.flat();
  return seats.length === 0 ? [] : [...(await peopleAt(tx, seats))];
}
