import type { Sender } from '../core/note/recipient.ts';
import { standsOutside } from '../core/relationship/bridge.ts';
import { type Contact, textFact } from '../core/relationship/contact.ts';
import { reasonsFor } from '../core/relationship/reasons.ts';
import type { WaitingOpener } from '../core/relationship/sent-note.ts';
import { type Settings, senderFrom } from '../core/relationship/settings.ts';
import { type History, standingOf } from '../core/relationship/standing.ts';
import { facetsOf } from './facets.ts';
import type { Card } from './schema.ts';
import { searchWords, sortName } from './words.ts';

/** Raised when `cardOf` or the reasons change: cards of an older make are made anew in the background. */
export const cardMake = 3;

/** What lists and follow-ups read about one person, from everything kept about them. Pure. */
export function cardOf(history: History, openers: readonly WaitingOpener[], settings: Settings): Card {
  const [root] = history.contacts;
  const standing = standingOf(history);
  const circle = history.contacts.find((contact) => contact.circle)?.circle;
  const goal = history.contacts.find((contact) => contact.goal)?.goal;
  const bridge = standsOutside(root, senderIn(settings)) === true;
  // One object, filled: a large import makes thousands, and copies of them are felt.
  const card: Draft = {
    id: root.id,
    contacts: history.contacts.map((contact) => contact.id),
    name: root.name,
    headline: textOf(history.contacts, 'role') || textOf(history.contacts, 'headline'),
    company: textOf(history.contacts, 'company'),
    place: textOf(history.contacts, 'location'),
    profiles: history.contacts.flatMap(profilesOf),
    tags: [...new Set(history.contacts.flatMap((contact) => Object.keys(contact.tags)))].sort(),
    since: standing.known,
    last: standing.last ?? 0,
    metInPerson: standing.met !== undefined || history.contacts.some((contact) => contact.met?.how === 'in-person'),
    bridge,
    words: searchWords(history.contacts),
    sort: sortName(root.name),
    facets: [],
    reasons: [],
  };
  if (circle !== undefined) card.circle = circle;
  if (goal !== undefined) card.goal = goal;
  const news = history.contacts.map((contact) => contact.news).find((found) => found !== undefined);
  card.facets = facetsOf(card, history.contacts, standing);
  card.reasons = reasonsFor(standing, {
    person: root.id,
    ...(circle === undefined ? {} : { circle }),
    bridge,
    circles: settings.circles,
    hasOpener: openers.some((opener) => opener.used === undefined),
    metInPerson: card.metInPerson,
    ...(news === undefined ? {} : { news }),
  });
  return card;
}

type Draft = { -readonly [F in keyof Card]: Card[F] };

const senders = new WeakMap<Settings, Sender>();

function senderIn(settings: Settings): Sender {
  const known = senders.get(settings);
  if (known !== undefined) return known;
  const sender = senderFrom(settings);
  senders.set(settings, sender);
  return sender;
}

/** The keys of a contact's profiles. */
export function profilesOf(contact: Contact): readonly string[] {
  return Object.keys(contact.identities).sort();
}

function textOf(contacts: readonly Contact[], field: 'role' | 'headline' | 'company' | 'location'): string {
  for (const contact of contacts) {
    const text = textFact(contact, field);
    if (text) return text;
  }
  return '';
}
