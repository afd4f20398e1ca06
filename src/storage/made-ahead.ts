import type { Contact } from '../core/relationship/contact.ts';
import { same } from '../core/relationship/record.ts';
import type { Settings } from '../core/relationship/settings.ts';
import type { History } from '../core/relationship/standing.ts';
import { cardOf } from './card.ts';
import type { Card, Records } from './schema.ts';

/** Kinds of records that belong to a contact. */
export const ofContacts = ['interactions', 'promises', 'followUps', 'notes', 'openers'] as const;

/** What a batch, or the memory after it, holds of one person beside the contact. */
export type Belonging = { readonly [S in (typeof ofContacts)[number]]: Records[S][] };
export const emptyBelonging = (): Belonging => ({
  interactions: [],
  promises: [],
  followUps: [],
  notes: [],
  openers: [],
});

/**
 * Cards of people that are still to be stored, made while the database stores those before them. A guess: it holds
 * for whoever turns out to be new, with exactly these records and settings.
 */
export interface MadeAhead {
  readonly settings: Settings;
  readonly cards: ReadonlyMap<string, { readonly contact: Contact; readonly records: number; readonly card: Card }>;
}

export function cardFor(contact: Contact, belonging: Belonging, settings: Settings): Card {
  const { interactions, promises, followUps, openers } = belonging;
  const history: History = { contacts: [contact], interactions, promises, decisions: followUps };
  return cardOf(history, openers, settings);
}

/** Makes the cards of these contacts. `of` says what belongs to each. */
export function makeAhead(
  contacts: readonly Contact[],
  of: ReadonlyMap<string, Belonging>,
  settings: Settings,
): MadeAhead {
  const cards = new Map<string, { contact: Contact; records: number; card: Card }>();
  for (const contact of contacts) {
    if (contact.joinedTo !== undefined || contact.binned) continue;
    const belonging = of.get(contact.id) ?? emptyBelonging();
    cards.set(contact.id, { contact, records: size(belonging), card: cardFor(contact, belonging, settings) });
  }
  return { settings, cards };
}

/** Answers with a new person's card: the one made ahead where the guess held, else one made now. */
export function cardsFrom(
  ahead: MadeAhead | null,
  settings: Settings,
): (contact: Contact, belonging: Belonging) => Card {
  const made = ahead !== null && same(ahead.settings, settings) ? ahead.cards : null;
  return (contact, belonging) => {
    const guess = made?.get(contact.id);
    // Records are left out (buried) or merged (known): nobody new has as many then as were given.
    if (guess?.contact === contact && guess.records === size(belonging)) return guess.card;
    return cardFor(contact, belonging, settings);
  };
}

const size = (belonging: Belonging) => ofContacts.reduce((sum, store) => sum + belonging[store].length, 0);
