import type { Material, Reading } from '../hook.ts';
import { sharedEntries } from '../reading/shared-entries.ts';
import { quoted } from '../voice/template.ts';

const nameable = /^[\p{L}\p{N}][\p{L}\p{N} &/+.'’,:()–-]*$/u;

const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;

/** Whether the year in an event's name has passed; without today's date, nothing is over. */
function isOver(event: string, now: number | null): boolean {
  const named = Number(year.exec(event)?.[1] ?? Number.NaN);
  return now !== null && named < new Date(now).getUTCFullYear();
}

/** An event on the recipient's page: both go there, or it leads up to what they do. */
export function findEvent(reading: Reading): Material[] {
  const { recipient, sender, language, common } = reading;
  const shared = sharedEntries(reading, 'event', 'events', recipient.events, sender.events, 72);
  const theirs = (recipient.events ?? [])
    .slice(0, 10)
    .map((event, index) => ({ event: event.trim(), index }))
    .filter(({ event }) => event.length >= 5 && event.length <= 60 && nameable.test(event) && !reading.taboo(event))
    .map<Material>(({ event, index }) => ({
      hook: 'event',
      score: 33 - index + common.fit(event) * 3,
      lead: 'plain',
      ask: isOver(event, reading.now) ? 'over' : 'plain',
      slots: { q: quoted(event, language) },
      facts: [{ field: 'events', value: event, index }],
      answered: '',
    }));
  return [...shared, ...theirs];
}
