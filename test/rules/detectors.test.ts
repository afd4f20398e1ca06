import { expect, test } from 'vitest';
import type { Recipient } from '../../src/core/note/recipient.ts';
import { checkNote } from '../../src/core/rules/index.ts';

/** Harmless notes that look like a fault of form: each one was held, or could have been, by a detector that was too keen. */
const harmless: readonly (readonly [note: string, recipient: Recipient])[] = [
  ['Hi JP, your piece on lime mortar saved my chimney. Which sand do you use?', { name: 'Jean-Pierre Moreau' }],
  ['Hallo Frau Müller, Ihre Dohlen im Kamin hatten wir auch. Setzen Sie jetzt Gitter?', { name: 'Sarah M.' }],
  ['Hi Anna, your post about tram points in winter made our depot laugh. Do you heat them?', { name: 'Анна Петрова' }],
  ['Hallo Wolfsburg, die Schaltkulisse von 1998 hab ich noch! Gruß aus der Lehrwerkstatt', { name: 'Petra Brandt' }],
  [
    'Hallo Frau Brandt, Fehlerquote null, das glaubt mir beim Gießen keiner. Wie oft messen Sie nach?',
    { name: 'Petra Brandt' },
  ],
  [
    'Liebe Petra, gleicher Nachname, anderer Ort: Meine Oma war eine Brandt aus Stade. Sind wir verwandt?',
    { name: 'Petra Brandt' },
  ],
  [
    'Moin Petra, wie macht Ihr Tarifrunden ohne Streik? Du hattest das mal im Podcast angedeutet.',
    { name: 'Petra Brandt' },
  ],
  [
    'Hi Sarah, let me add one more detail to your crane story: the hook weighed 40 kilos. Was it the spare?',
    { name: 'Sarah Carter' },
  ],
  ['Hi Sarah, good to put a name to the voice on the crane radio at Hartwell last winter.', { name: 'Sarah Carter' }],
  [
    'Hi Sarah, at booking.com we had the same queue bug in 2019. Did you end up sharding by hotel?',
    { name: 'Sarah Carter' },
  ],
  [
    'Hi Sarah, your story about how you reach 250 000 listeners from a shed is my favourite this year. Which mic?',
    { name: 'Sarah Carter' },
  ],
  ['Hi Sarah, loved how you splinted the crane at night. Greetings from Leeds xxx Jo', { name: 'Sarah Carter' }],
];

test.each(harmless)('%j is not held', (note, recipient) => {
  expect(checkNote(note, { recipient }).findings.filter(({ weight }) => weight === 'hold')).toEqual([]);
});

test.each([
  ['Hi Natasha, loved hearing about your surtitles.', 'mismatch'],
  ['Hi NAME, your article on TOPIC was good.', 'placeholder'],
  ['Sehr geehrte Frau Carter, <Einleitungssatz mit Bezug auf die Brauerei einfügen>.', 'placeholder'],
  ['Hi Sarah, our cranes do not squeak: kranwerk.de', 'contact'],
])('%j is held for %s', (note, rule) => {
  expect(checkNote(note, { recipient: { name: 'Sarah Carter' } }).findings.map((one) => one.rule)).toContain(rule);
});
