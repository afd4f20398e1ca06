import type { Material, Reading } from '../hook.ts';
import { entriesOf, quoting } from '../material.ts';
import { sharedEntries } from '../reading/shared-entries.ts';

const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;

/** Whether the year in an event's name has passed; without today's date, nothing is over. */
function isOver(event: string, now: number | null): boolean {
  const named = Number(year.exec(event)?.[1] ?? Number.NaN);
  return now !== null && named < new Date(now).getUTCFullYear();
}

/** An event on the recipient's page: one that both go to, or one to ask about. */
export function findEvent(reading: Reading): Material[] {
  const theirs = entriesOf(reading, 'events', [5, 60]).map((fact) => {
    const ask = isOver(fact.value, reading.now) ? 'over' : 'plain';
    return quoting(
      reading,
      'event',
      33 - fact.index + reading.common.fit(fact.value) * 3,
      ['plain', ask],
      fact,
      '',
      false,
    );
  });
  return [...sharedEntries(reading, 'event', 'events', reading.sender.events, 72), ...theirs];
}
