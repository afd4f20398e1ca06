import { fieldText } from '../field-text.ts';
import type { IncomingEvent } from '../incoming.ts';
import { profileKey } from '../profile-address.ts';
import type { Counting } from '../report.ts';
import type { Reading, Waiting } from './collector.ts';
import { dayNumber } from './connections.ts';
import { momentOf } from './dates.ts';
import { withoutEntities } from './entities.ts';
import type { Header } from './headers.ts';
import type { People } from './people.ts';
import { directions, type Named, namedIn } from './recommended.ts';

/** A recommendation or an endorsed skill, given or received. */
export interface Praise extends Waiting {
  /** Null for a recommendation: which way it went shows once all of its table, and the user's name, are known. */
  readonly kind: 'gave' | 'got' | null;
  readonly what: 'r' | 'e';
  readonly profile: string | null;
  readonly name: string;
  readonly at: number;
  readonly text: string | undefined;
  /** What tells of whom a recommendation speaks; only of the first ones of a table. */
  readonly whole?: string;
}

const keptText = 200;
/** So much of a recommendation is looked at for whom it names, and so far into its table. */
const lookedAt = { chars: 2000, lines: 6000 } as const;

export function readPraise(reading: Reading, header: Header): Praise | null {
  const { row, count, cell, dayFirst } = reading;
  const endorsement = header.kind === 'endorsements';
  const kind = endorsement ? endorsed(header) : null;
  if (endorsement && kind === null) return skip('direction');
  const whose = kind === 'got' ? 'endorser' : 'endorsee';
  const first = cell(...(endorsement ? [`${whose} first name`] : ['first name']));
  const last = cell(...(endorsement ? [`${whose} last name`] : ['last name']));
  const name = fieldText(withoutEntities(`${first} ${last}`));
  if (!name) return skip('name');
  if (/^(?:pending|draft|rejected|withdrawn)/i.test(cell('status', 'endorsement status').trim())) return skip('draft');
  const at = momentOf(cell('creation date', 'endorsement date'), dayFirst);
  if (at === null) return skip('date');
  const written = withoutEntities(cell('text', 'skill name').slice(0, 2 * lookedAt.chars));
  const text = fieldText(written, keptText);
  const profile = profileKey(cell(`${whose} public url`));
  const praise: Praise = { line: row.line, count, kind, what: endorsement ? 'e' : 'r', profile, name, at, text };
  return endorsement || row.line > lookedAt.lines ? praise : { ...praise, whole: written.slice(0, lookedAt.chars) };

  function skip(reason: 'direction' | 'name' | 'draft' | 'date'): null {
    count.problem(row.line, reason, row.cells);
    return null;
  }
}

function endorsed(header: Header): 'gave' | 'got' | null {
  if ('endorser first name' in header.columns) return 'got';
  return 'endorsee first name' in header.columns ? 'gave' : null;
}

/**
 * Recommendations name no profile; only connections can write them, so that a name that is unique among
 * those is taken. Skills endorsed on one day are one event.
 */
export function addPraise(praise: readonly Praise[], people: People, ownName: string | undefined): void {
  const ways = recommended(praise, ownName ?? null);
  for (const { kind: told, what, profile, name, at, text, line, count } of praise) {
    const kind = told ?? ways.get(count) ?? null;
    if (kind === null) {
      count.problem(line, 'direction', [name]);
      continue;
    }
    const person = profile ? people.known(profile) : people.named(name);
    if (!person) {
      count.problem(line, 'whose', [name]);
      continue;
    }
    const key = `${what}${dayNumber(at)}`;
    const place = person.events.findIndex((event) => event.kind === kind && event.key === key);
    const before = person.events[place];
    const event: IncomingEvent = { kind, at, key, ...(text ? { text } : {}) };
    if (!before) person.events.push(event);
    else if (what === 'e' && text && before.text && !before.text.split(', ').includes(text))
      person.events[place] = { ...before, text: `${before.text}, ${text}`.slice(0, keptText) };
  }
}

/** Which way the recommendations of each table went. */
function recommended(praise: readonly Praise[], own: string | null) {
  const tables = new Map<Counting, Named[]>();
  for (const { kind, count, name, whole } of praise) {
    if (kind !== null) continue;
    const rows = tables.get(count) ?? [];
    tables.set(count, rows);
    if (whole !== undefined) rows.push(namedIn(whole, name, own));
  }
  return directions(tables);
}
