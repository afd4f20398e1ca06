import { type Contact, identityOfKey, listFact } from '../core/relationship/contact.ts';
import { fieldOf } from '../core/relationship/field.ts';
import type { Standing } from '../core/relationship/standing.ts';
import type { Card } from './schema.ts';
import { fold } from './words.ts';

/** What lists can be narrowed to, and what a network can be made up of. */
export const facetKinds = [
  'network',
  'circle',
  'tag',
  'company',
  'place',
  'goal',
  'met',
  'promise',
  'bridge',
  'school',
  'field',
  'year',
] as const;
export type FacetKind = (typeof facetKinds)[number];

/** Between the folded spelling, by which the index sorts, and the one that is shown. */
const divider = '\u0000';

/** The index key of a facet. Spellings that differ in case or marks stand beside each other, not together. */
export function facetOf(kind: FacetKind, text: string): string {
  return `${kind}:${fold(text)}${divider}${text}`;
}

/** What a facet shows. */
export function facetText(facet: string): string {
  return facet.slice(facet.indexOf(divider) + 1);
}

/** What all facets of a kind begin with whose text begins with `prefix`. */
export function facetStart(kind: FacetKind, prefix = ''): string {
  return `${kind}:${fold(prefix)}`;
}

const longestText = 80;

/** The facets of one person. */
export function facetsOf(
  card: Omit<Card, 'facets' | 'reasons'>,
  contacts: readonly Contact[],
  standing: Standing,
): readonly string[] {
  const facets = new Set<string>();
  const add = (kind: FacetKind, text: string | null | undefined) => {
    const clean =
      text && (/[^\S ]|\s\s|^\s|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text).slice(0, longestText);
    if (clean) facets.add(facetOf(kind, clean));
  };
  for (const profile of card.profiles) add('network', identityOfKey(profile)?.site);
  add('circle', card.circle ?? 'none');
  for (const tag of card.tags) add('tag', tag);
  add('company', card.company);
  add('place', townOf(card.place));
  add('goal', card.goal);
  add('met', card.metInPerson ? 'in-person' : 'online');
  if (standing.promises.length > 0) add('promise', 'open');
  if (card.bridge) add('bridge', 'outside');
  for (const school of contacts.flatMap((contact) => listFact(contact, 'education')).slice(0, 2)) add('school', school);
  add('field', fieldOf(`${card.headline} ${card.company}`));
  // The year in UTC: a few hours at its turn do not matter here, and a card stays the same in every zone.
  add('year', String(new Date(card.since).getUTCFullYear()));
  return [...facets];
}

/** "Zwickau, Sachsen, Deutschland" is in Zwickau. "Großraum" and "area" say nothing more exact. */
export function townOf(place: string): string {
  const first = place.split(/[,·|]/)[0] ?? '';
  if (!/\s/.test(first)) return first;
  return first.replace(/^(?:großraum|greater|raum|region)\s+|(?<!\s)\s+(?:area|region|und umgebung)$/giu, '').trim();
}
