import { fieldText } from '../field-text.ts';
import { profileKey } from '../profile-address.ts';
import type { Reading, Waiting } from './collector.ts';
import { dayNumber } from './connections.ts';
import { momentOf } from './dates.ts';
import { withoutEntities } from './entities.ts';
import { isDeleted, type People } from './people.ts';

export interface Invitation extends Waiting {
  readonly outgoing: boolean;
  readonly from: string | null;
  readonly fromName: string | undefined;
  readonly profile: string | null;
  readonly name: string;
  readonly at: number;
  readonly note: string;
}

/** Notes are at most 300 characters on the site; anything far longer is no note. */
const longestNote = 2000;

export function readInvitation({ row, cell, count, dayFirst }: Reading): Invitation | null {
  const direction = cell('direction').trim().toLowerCase();
  const outgoing = direction.startsWith('out');
  if (!outgoing && !direction.startsWith('in')) return skip('direction');
  const at = momentOf(cell('sent at'), dayFirst);
  if (at === null) return skip('date');
  const name = fieldText(withoutEntities(cell(outgoing ? 'to' : 'from')));
  if (!name) return skip('name');
  if (isDeleted(name)) return skip('deleted');
  return {
    line: row.line,
    count,
    outgoing,
    from: profileKey(cell('inviterprofileurl')),
    fromName: fieldText(withoutEntities(cell('from'))),
    profile: profileKey(cell(outgoing ? 'inviteeprofileurl' : 'inviterprofileurl')),
    name,
    at,
    note: withoutEntities(cell('message')).trim().slice(0, longestNote),
  };

  function skip(reason: 'direction' | 'date' | 'name' | 'deleted'): null {
    count.problem(row.line, reason, row.cells);
    return null;
  }
}

/** Whoever the user invited is kept, as when the invitation is seen to go out. Received ones only count when connected. */
export function addInvitations(invitations: readonly Invitation[], people: People, own: string | null): void {
  for (const { outgoing, profile, name, at, note, line, count } of invitations) {
    if (profile !== null && profile === own) {
      count.problem(line, 'direction', [name]);
      continue;
    }
    if (!outgoing) {
      const known = profile ? people.known(profile) : people.named(name);
      if (!known?.kept) count.problem(line, 'received', [name]);
      continue;
    }
    const person = profile
      ? people.at(profile, name, count.file, line)
      : (people.named(name) ?? people.nameless(name, count.file, line));
    person.kept = true;
    person.events.push({ kind: 'invited', at, key: dayNumber(at), ...(note ? { note } : {}) });
  }
}
