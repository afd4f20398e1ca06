import { fieldText } from '../field-text.ts';
import type { IncomingEvent } from '../incoming.ts';
import { profileKey } from '../profile-address.ts';
import type { Reading, Waiting } from './collector.ts';
import { dayNumber } from './connections.ts';
import { momentOf } from './dates.ts';
import { withoutEntities } from './entities.ts';
import type { Header } from './headers.ts';
import type { People } from './people.ts';

/** A recommendation or an endorsed skill, given or received. */
export interface Praise extends Waiting {
  readonly kind: 'gave' | 'got';
  readonly what: 'r' | 'e';
  readonly profile: string | null;
  readonly name: string;
  readonly at: number;
  readonly text: string | undefined;
}

const keptText = 200;

export function readPraise(reading: Reading, header: Header): Praise | null {
  const { row, count, cell } = reading;
  const endorsement = header.kind === 'endorsements';
  const kind = endorsement ? endorsed(header) : recommended(count.file);
  if (kind === null) return skip('direction');
  const whose = kind === 'got' ? 'endorser' : 'endorsee';
  const first = cell(...(endorsement ? [`${whose} first name`] : ['first name']));
  const last = cell(...(endorsement ? [`${whose} last name`] : ['last name']));
  const name = fieldText(withoutEntities(`${first} ${last}`));
  if (!name) return skip('name');
  if (/^(?:pending|draft|rejected|withdrawn)/i.test(cell('status', 'endorsement status').trim())) return skip('draft');
  const at = momentOf(cell('creation date', 'endorsement date'));
  if (at === null) return skip('date');
  const text = fieldText(withoutEntities(cell('text', 'skill name')), keptText);
  const profile = profileKey(cell(`${whose} public url`));
  return { line: row.line, count, kind, what: endorsement ? 'e' : 'r', profile, name, at, text };

  function skip(reason: 'direction' | 'name' | 'draft' | 'date'): null {
    count.problem(row.line, reason, row.cells);
    return null;
  }
}

function endorsed(header: Header): 'gave' | 'got' | null {
  if ('endorser first name' in header.columns) return 'got';
  return 'endorsee first name' in header.columns ? 'gave' : null;
}

/** The two files of recommendations have the same header; only here the name decides. */
function recommended(file: string): 'gave' | 'got' | null {
  if (/given|gegeben|erteilt|ausgesprochen/i.test(file)) return 'gave';
  return /received|erhalten/i.test(file) ? 'got' : null;
}

/**
 * Recommendations name no profile; only connections can write them, so that a name that is unique among
 * those is taken. Skills endorsed on one day are one event.
 */
export function addPraise(praise: readonly Praise[], people: People): void {
  for (const { kind, what, profile, name, at, text, line, count } of praise) {
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
