import { emailOf, fieldText } from '../field-text.ts';
import { profileKey } from '../profile-address.ts';
import type { Reading } from './collector.ts';
import { momentOf } from './dates.ts';
import { withoutEntities } from './entities.ts';
import { isDeleted, type People } from './people.ts';

const day = 86_400_000;

/** The number of a UTC day, short: part of what makes an event the same in the next archive. */
export function dayNumber(at: number): string {
  return Math.floor(at / day).toString(36);
}

/** One connection. Company and position are those of the day of the export, not of connecting. */
export function readConnection({ row, cell, count, dayFirst }: Reading, people: People): void {
  const text = (...names: readonly string[]) => fieldText(withoutEntities(cell(...names)));
  const name = fieldText(withoutEntities(`${cell('first name')} ${cell('last name')}`));
  if (!name) {
    count.problem(row.line, 'name', row.cells);
    return;
  }
  const profile = profileKey(cell('url', 'profile url'));
  // An account that was closed: the network's word for anybody is no name.
  if (profile === null && isDeleted(name)) {
    count.problem(row.line, 'deleted', row.cells);
    return;
  }
  const person = profile ? people.at(profile, name, count.file, row.line) : people.nameless(name, count.file, row.line);
  const email = emailOf(cell('email address'));
  const [company, role] = [text('company'), text('position')];
  person.kept = true;
  person.name = name;
  person.line = row.line;
  person.facts = {
    ...person.facts,
    ...(company ? { company } : {}),
    ...(role ? { role } : {}),
    ...(email ? { emails: [email] } : {}),
  };
  const written = cell('connected on');
  const at = momentOf(written, dayFirst);
  if (at === null) {
    if (written.trim() !== '') count.problem(row.line, 'date', row.cells);
    return;
  }
  if (!person.events.some((event) => event.kind === 'accepted'))
    person.events.push({ kind: 'accepted', at, key: dayNumber(at) });
}
