import { standsOutside } from '../core/relationship/bridge.ts';
import { type Contact, textFact } from '../core/relationship/contact.ts';
import type { Reason, Waiting } from '../core/relationship/reason.ts';
import { reasonsFor } from '../core/relationship/reasons.ts';
import type { WaitingOpener } from '../core/relationship/sent-note.ts';
import { type Settings, senderFrom } from '../core/relationship/settings.ts';
import { type History, standingOf } from '../core/relationship/standing.ts';
import { facetsOf } from './facets.ts';
import type { Card, ReasonRow } from './schema.ts';
import { searchWords, sortName } from './words.ts';

/** Raised when `cardOf` or the reasons change: cards of an older make are made anew in the background. */
export const cardMake = 2;

/** What lists and follow-ups read about one person, from everything kept about them. Pure. */
export function cardOf(
  history: History,
  openers: readonly WaitingOpener[],
  settings: Settings,
): { readonly card: Card; readonly reasons: readonly ReasonRow[] } {
  const [root] = history.contacts;
  const standing = standingOf(history);
  const circle = history.contacts.find((contact) => contact.circle)?.circle;
  const goal = history.contacts.find((contact) => contact.goal)?.goal;
  const bridge = standsOutside(root, senderFrom(settings)) === true;
  const base: Omit<Card, 'facets'> = {
    id: root.id,
    contacts: history.contacts.map((contact) => contact.id),
    name: root.name,
    headline: textOf(history.contacts, 'role') || textOf(history.contacts, 'headline'),
    company: textOf(history.contacts, 'company'),
    place: textOf(history.contacts, 'location'),
    profiles: history.contacts.flatMap(profilesOf),
    ...(circle === undefined ? {} : { circle }),
    tags: [...new Set(history.contacts.flatMap((contact) => Object.keys(contact.tags)))].sort(),
    ...(goal === undefined ? {} : { goal }),
    since: standing.known,
    last: standing.last ?? 0,
    metInPerson: standing.met !== undefined || history.contacts.some((contact) => contact.met?.how === 'in-person'),
    bridge,
    words: searchWords(history.contacts),
    sort: sortName(root.name),
  };
  const card: Card = { ...base, facets: facetsOf(base, history.contacts, standing) };
  const news = history.contacts.map((contact) => contact.news).find((found) => found !== undefined);
  const waiting = reasonsFor(standing, {
    person: root.id,
    ...(circle === undefined ? {} : { circle }),
    bridge,
    circles: settings.circles,
    hasOpener: openers.some((opener) => opener.used === undefined),
    metInPerson: card.metInPerson,
    ...(news === undefined ? {} : { news }),
  });
  return { card, reasons: waiting.map((one) => ({ ...one, key: reasonKey(one) })) };
}

/** The keys of a contact's profiles. */
export function profilesOf(contact: Contact): readonly string[] {
  return Object.keys(contact.identities).sort();
}

function reasonKey({ person, reason }: Waiting): string {
  return `${person}/${reason.id}${'promise' in reason ? `/${promiseOf(reason)}` : ''}`;
}

function promiseOf(reason: Reason & { readonly promise: string }): string {
  return reason.promise;
}

function textOf(contacts: readonly Contact[], field: 'role' | 'headline' | 'company' | 'location'): string {
  for (const contact of contacts) {
    const text = textFact(contact, field);
    if (text) return text;
  }
  return '';
}
