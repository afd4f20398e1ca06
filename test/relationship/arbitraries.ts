import fc from 'fast-check';
import { circleIds } from '../../src/core/relationship/circles.ts';
import type { Contact } from '../../src/core/relationship/contact.ts';
import { day } from '../../src/core/relationship/days.ts';
import type { Decision } from '../../src/core/relationship/decision.ts';
import { type Interaction, interactionKinds } from '../../src/core/relationship/interaction.ts';
import type { OpenPromise } from '../../src/core/relationship/promise.ts';
import { reasonIds } from '../../src/core/relationship/reason.ts';
import type { History } from '../../src/core/relationship/standing.ts';

export const now = Date.UTC(2026, 10, 12, 11);
const born = '0mhcldhc0-0000-test';

const ago = fc.integer({ min: 0, max: 2000 }).map((days) => now - days * day);
const id = (prefix: string) => fc.integer({ min: 0, max: 1e6 }).map((number) => `${prefix}-${number}`);

export const interaction: fc.Arbitrary<Interaction> = fc
  .record(
    { id: id('i'), kind: fc.constantFrom(...interactionKinds), at: ago, text: fc.constantFrom('Messe', 'Anruf') },
    { requiredKeys: ['id', 'kind', 'at'] },
  )
  .map((some) => ({ ...some, v: 1, born, contact: 'c', source: 'logged' }));

export const promise: fc.Arbitrary<OpenPromise> = fc
  .record(
    {
      id: id('p'),
      by: fc.constantFrom('me', 'them'),
      text: fc.constant('Zahlen schicken'),
      made: ago,
      due: fc.integer({ min: -60, max: 60 }).map((days) => now + days * day),
      end: fc.constant({ how: 'kept', at: now } as const),
    },
    { requiredKeys: ['id', 'by', 'text', 'made'] },
  )
  .map((some) => ({ ...some, v: 1, born, contact: 'c' }));

export const decision: fc.Arbitrary<Decision> = fc
  .record(
    {
      id: id('d'),
      reason: fc.constantFrom(...reasonIds),
      what: fc.constantFrom('done', 'snoozed'),
      at: ago,
      until: fc.integer({ min: -30, max: 60 }).map((days) => now + days * day),
      undone: fc.constant(true as const),
    },
    { requiredKeys: ['id', 'reason', 'what', 'at', 'until'] },
  )
  .map((some) => ({ ...some, v: 1, born, contact: 'c' }));

export const contact: fc.Arbitrary<Contact> = fc
  .record(
    {
      since: ago,
      circle: fc.constantFrom(...circleIds),
      bridge: fc.boolean(),
      note: fc.constantFrom('kennt alle', ''),
    },
    { requiredKeys: ['since'] },
  )
  .map((some) => ({
    ...some,
    id: 'c',
    v: 1,
    born,
    name: 'Jördis Großkopf',
    identities: {},
    facts: {},
    source: 'remembered',
    tags: {},
  }));

const unique = <T extends { readonly id: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { maxLength: 12, selector: ({ id }) => id });

export const history: fc.Arbitrary<History> = fc.record({
  contacts: contact.map((one) => [one] as [Contact]),
  interactions: unique(interaction),
  promises: unique(promise),
  decisions: unique(decision),
});
