import { emailOf, fieldText } from '../field-text.ts';
import type { IncomingPerson } from '../incoming.ts';
import { profileKey } from '../profile-address.ts';
import { tagOf } from '../table/table.ts';
import { birthdayOf } from './birthday.ts';
import type { CardText } from './cards.ts';
import { type ContentLine, contentLine, partsOf, unescaped } from './line.ts';

const longestNote = 4000;
const most = 20;

/** The person on a card of any version. `group`: it is a list of people. Null: no name is on it. */
export function personOn(card: CardText, file: string): IncomingPerson | 'group' | null {
  const lines = card.lines.flatMap((line) => contentLine(line) ?? []);
  const named = (name: string) => lines.filter((line) => line.name === name && line.value.trim() !== '');
  const first = (name: string) => named(name)[0];
  const kind = first('KIND') ?? first('X-ADDRESSBOOKSERVER-KIND');
  if (kind && /^group$/i.test(kind.value.trim())) return 'group';
  const org = fieldText(partsOf(first('ORG')?.value ?? '')[0]);
  const name = nameOn(first('FN'), first('N'), first('NICKNAME')) ?? org;
  if (!name) return null;
  const links = linksOn(lines);
  const profiles = [...new Set(links.flatMap((link) => profileKey(link) ?? []))];
  const sites = links.filter((link) => profileKey(link) === null && /^https?:\/\//i.test(link)).slice(0, most);
  const emails = unique(named('EMAIL').map((line) => emailOf(unescaped(line.value))));
  const phones = unique(named('TEL').map((line) => fieldText(unescaped(line.value).replace(/^tel:/i, ''), 40)));
  const birthday = birthdayOf(first('BDAY')?.value ?? '');
  const role = textOf(first('TITLE')) ?? textOf(first('ROLE'));
  const place = placeOn(first('ADR'));
  const headline = textOf(first('X-VITAMINB-HEADLINE'));
  const tags = unique(named('CATEGORIES').flatMap((line) => partsOf(line.value, ',').map(tagOf)));
  const note = named('NOTE')
    .map((line) => unescaped(line.value))
    .join('\n')
    .trim()
    .slice(0, longestNote);
  return {
    file,
    line: card.line,
    name,
    profiles,
    facts: {
      ...(headline ? { headline } : {}),
      ...(role ? { role } : {}),
      ...(org && org !== name ? { company: org } : {}),
      ...(place ? { location: place } : {}),
      ...(emails.length > 0 ? { emails } : {}),
      ...(phones.length > 0 ? { phones } : {}),
      ...(sites.length > 0 ? { links: sites } : {}),
      ...(birthday ? { birthday } : {}),
    },
    ...(tags.length > 0 ? { tags } : {}),
    ...(note ? { note } : {}),
    events: [],
    kept: true,
  };
}

function nameOn(full: ContentLine | undefined, parts: ContentLine | undefined, nick: ContentLine | undefined) {
  const written = textOf(full);
  if (written) return written;
  const [family = '', given = '', middle = ''] = partsOf(parts?.value ?? '');
  return fieldText([given, middle, family].filter((part) => part.trim() !== '').join(' ')) ?? textOf(nick);
}

function textOf(line: ContentLine | undefined): string | undefined {
  return line === undefined ? undefined : fieldText(unescaped(line.value));
}

/**
 * Addresses of profiles and pages. Apple writes X-SOCIALPROFILE, Monica X-SOCIAL-PROFILE with the name in
 * a parameter and no value, RFC 9554 SOCIALPROFILE; a bare user name counts where the service is named.
 */
function linksOn(lines: readonly ContentLine[]): string[] {
  return lines.flatMap((line) => {
    if (line.name === 'URL' || line.name === 'IMPP') return [unescaped(line.value).trim().slice(0, 500)];
    if (!/^(?:X-SOCIAL-?PROFILE|SOCIALPROFILE)$/.test(line.name)) return [];
    const value = unescaped(line.value).trim().slice(0, 500);
    if (profileKey(value) !== null) return [value];
    const service = `${line.params.get('TYPE') ?? ''},${line.params.get('SERVICE-TYPE') ?? ''}`.toLowerCase();
    const user = (line.params.get('X-USER') ?? line.params.get('USERNAME') ?? value).replace(/^(?:x-apple:|@)/i, '');
    if (user === '' || /[\s/:]/.test(user))
      return profileKey(user) === null ? [value].filter((link) => link !== '') : [user];
    if (service.includes('linkedin')) return [`https://www.linkedin.com/in/${user}`];
    return service.includes('xing') ? [`https://www.xing.com/profile/${user}`] : [];
  });
}

/** Town and country are enough to remember where somebody is; the street is not taken. */
function placeOn(address: ContentLine | undefined): string | undefined {
  if (!address) return undefined;
  const [, , , town = '', , , country = ''] = partsOf(address.value);
  return fieldText(
    [town, country]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(', '),
  );
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.flatMap((value) => value ?? []))].slice(0, most);
}
