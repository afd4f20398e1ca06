import { profileAddress } from '../import/profile-address.ts';
import { isTime } from './day.ts';
import { contentLines, escaped } from './fold.ts';
import type { ExportedPerson } from './person.ts';

export interface VCardOptions {
  /** 4.0 for most; 3.0 for address books that read nothing newer. */
  readonly version: '4.0' | '3.0';
  /** Private notes go along only when asked for. */
  readonly notes: boolean;
  /** The names of circles, as categories. Absent: no circle is told. */
  readonly circles?: Readonly<Record<NonNullable<ExportedPerson['circle']>, string>>;
}

/** A person as a vCard (RFC 6350, RFC 9554; RFC 2426 for 3.0). */
export function vcardOf(person: ExportedPerson, { version, notes, circles }: VCardOptions): string {
  const modern = version === '4.0';
  // Only 3.0 wants semicolons escaped outside of structured values, and some readers of 4.0 would show it.
  const plain = modern ? (text: string) => escaped(text).replaceAll('\\;', ';') : escaped;
  const [given, family] = nameParts(person.name);
  const categories = [...person.tags, ...(person.circle && circles ? [circles[person.circle]] : [])];
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `UID:${modern ? 'urn:uuid:' : ''}${uidOf(person.id)}`,
    `FN:${plain(person.name)}`,
    `N:${escaped(family)};${escaped(given)};;;`,
    ...(person.company ? [`ORG:${escaped(person.company)}`] : []),
    ...(person.role ? [`TITLE:${plain(person.role)}`] : []),
    ...(person.place ? [`ADR${modern ? '' : ';TYPE=work'}:;;;${escaped(person.place)};;;`] : []),
    ...person.emails.map((email) => `EMAIL${modern ? '' : ';TYPE=INTERNET'}:${escaped(email)}`),
    ...person.phones.map((phone) => `TEL:${escaped(phone)}`),
    ...(person.birthday
      ? [`BDAY:${modern ? person.birthday.replaceAll('-', '').padStart(6, '-') : person.birthday}`]
      : []),
    ...person.profiles.flatMap((profile) => profileLines(profile, modern)),
    ...person.links.map((link) => `URL:${uri(link)}`),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escaped).join(',')}`] : []),
    ...(notes && person.note ? [`NOTE:${plain(person.note)}`] : []),
    ...(person.headline ? [`X-VITAMINB-HEADLINE:${plain(person.headline)}`] : []),
    ...(person.goal && notes ? [`X-VITAMINB-GOAL:${plain(person.goal)}`] : []),
    ...(isTime(person.changed) ? [`REV:${new Date(person.changed).toISOString().replace(/[-:]|\.\d{3}/g, '')}`] : []),
    'END:VCARD',
  ];
  return contentLines(lines);
}

function profileLines(profile: string, modern: boolean): string[] {
  const address = profileAddress(profile);
  if (address === null) return [];
  const site = profile.startsWith('xing/') ? 'XING' : 'LinkedIn';
  return [
    `URL;TYPE=${site.toLowerCase()}:${uri(address)}`,
    modern
      ? `SOCIALPROFILE;SERVICE-TYPE=${site}:${uri(address)}`
      : `X-SOCIALPROFILE;TYPE=${site.toLowerCase()}:${uri(address)}`,
  ];
}

/** Addresses take no escapes; what could end the line is percent-encoded. */
function uri(address: string): string {
  return address.replace(/[\s\p{Cc}]/gu, (sign) => encodeURIComponent(sign));
}

/** Given names and family name, the last word being the family name. Titles after a comma stay out. */
export function nameParts(name: string): [given: string, family: string] {
  const words = (name.split(',')[0] ?? name).trim().split(/\s+/);
  const family = words.length > 1 ? (words[words.length - 1] ?? '') : '';
  return [words.slice(0, family ? -1 : undefined).join(' '), family];
}

/** Stable for the same contact, whatever its id looks like. */
function uidOf(id: string): string {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id) ? id : id.replace(/[^0-9a-zA-Z-]/g, '-');
}
