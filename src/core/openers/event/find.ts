import type { Material, Reading } from '../hook.ts';
import { entriesOf, quoting } from '../material.ts';
import { sharedEntries, sharing } from '../reading/shared-entries.ts';

const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;

/** Whether the year in an event's name has passed, or not; null where there is none, or today is not known. */
function isOver(event: string, now: number | null): boolean | null {
  const named = year.exec(event)?.[1];
  return now === null || named === undefined ? null : Number(named) < new Date(now).getUTCFullYear();
}

/** An event on the recipient's page: one that both go to, or one to ask about. */
export function findEvent(reading: Reading): Material[] {
  const theirs = entriesOf(reading, 'events', [5, 60]).map((fact) => {
    const ask = isOver(fact.value, reading.now) === true ? 'over' : 'plain';
    const score = 33 - fact.index + reading.common.fit(fact.value) * 3;
    return quoting(reading, 'event', score, ['plain', ask], fact, '', false);
  });
  const both = sharedEntries(reading, 'events', reading.sender.events).map((shared) => {
    const over = isOver(shared.fact.value, reading.now);
    const lead = over === null ? 'listed' : over ? 'over' : 'ahead';
    return sharing(reading, 'event', 72, [lead, over === true ? 'over' : 'plain'], shared);
  });
  return [...both, ...theirs];
}
