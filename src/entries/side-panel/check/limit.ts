import type { Person } from '../../../storage/people.ts';
import type { OpenPage } from '../page/use-page.ts';

/** Characters of a note with an invitation, where the page shows no number. */
const usual = { linkedin: 200, xing: 500 } as const;

/** How long the text may be; null where no limit applies or none is known. */
export function limitFor(page: OpenPage | null, person: Person | null): number | null {
  const reading = page?.reading;
  if (!page || !reading) return null;
  if (reading.limit !== null) return reading.limit;
  const connected = reading.snapshot.degree?.value === 1 || person?.standing.accepted !== undefined;
  return reading.surface === 'messaging' || connected ? null : usual[page.site];
}
