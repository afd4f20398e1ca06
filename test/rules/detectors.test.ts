import { expect, test } from 'vitest';
import type { Recipient } from '../../src/core/note/recipient.ts';
import { checkNote } from '../../src/core/rules/index.ts';
import { findingsWords, sayFinding } from '../../src/ui/locales/findings.ts';

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
  [
    'Hi Sarah, in your talk you asked who would delete this line of the log. I would, and I have. Why did you keep it?',
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
  ['Liebe Sarah, dein Kran hat mich an einen Fall in (Ort) erinnert, bei uns war es der Haken.', 'placeholder'],
  ['Hallo Sarah, dein Kran hat uns sehr geholfen. Viele Grüße vom Team XY, Jo', 'placeholder'],
  ['Liebe Frau Carter, am Kran in Bonn standen wir. Ihr Rat hat uns geholfen. Hast du den Haken noch?', 'formality'],
  ['Kontakt?', 'generic'],
  ['Vernetzen?', 'generic'],
  ['Sarah, the crane story made my week: who splinted it? Jo (second version, delete this line)', 'placeholder'],
])('%j is held for %s', (note, rule) => {
  expect(checkNote(note, { recipient: { name: 'Sarah Carter' } }).findings.map((one) => one.rule)).toContain(rule);
});

const engineer: Recipient = {
  name: 'Sarah Carter',
  headline: 'VP Engineering',
  company: 'Parcelwise',
  about: 'I run the teams behind the tracking page that you refresh ten times a day.',
  posts: [
    { text: 'We stopped estimating stories in March. Lead time went down from 11 days to 7, tickets grew smaller.' },
    { text: 'A 6.2 metre print of the backlog on the wall. There are tickets at 4.5 m that none of us expected.' },
  ],
  experience: [{ role: 'Staff Engineer', company: 'Northgate Bank' }],
};

test.each([
  'Hi Sarah, as Head of Data at Northgate Bank you must have a view on model audits. How do you run them?',
  'Hi Sarah, I saw that you work at Initech and would like to hear how tracking is done there.',
  'Hallo Sarah, als Leiterin Einkauf bei Parcelwise kennen Sie die Preise für Kartons. Wie verhandeln Sie?',
  'Hallo Sarah, ich habe gesehen, dass du bei Initech arbeitest. Wie macht ihr das mit dem Tracking?',
  'Hi Sarah, interesting that your lead time went up from 7 days to 11 after you dropped the stories. Was it worth it?',
  'Hi Marco, thanks for the nice conversation about tracking pages yesterday. Let us stay in touch!',
])('%j says what the page says otherwise', (note) => {
  expect(checkNote(note, { recipient: engineer }).findings.map(({ rule }) => rule)).toContain('mismatch');
});

test.each([
  'Hi Sarah, as VP Engineering at Parcelwise you must have a view on estimates. What replaced the points?',
  'Hi Sarah, before you worked at Initech, we sat in the same lab in Leeds. Did the lead time really come down?',
  'Hi Sarah, I work at Initech and we still estimate stories. What made you stop in March?',
  'Hi Sarah, lead time from 11 days to 7: did the tickets grow smaller first?',
  'Hi Sarah, then I read about your tickets at 4.5 metres on the wall. Did they reach the ceiling in the end?',
  'Hallo Sarah, als Freundin klarer Worte: Schätzen wir bei Initech bald auch nicht mehr? Was kam statt der Punkte?',
  'Hi Saz, you pulled me out of the lake at Coniston in 2011 and never told anyone. Thank you. Jo',
])('%j contradicts nothing', (note) => {
  expect(checkNote(note, { recipient: engineer }).findings.filter(({ rule }) => rule === 'mismatch')).toEqual([]);
});

test('what German law says is told of a selling note in German, in either language of the interface', () => {
  const lawOf = (note: string) =>
    checkNote(note, {}).findings.find(({ rule }) => rule === 'pitch')?.params?.law ?? null;
  expect(
    lawOf(
      'Wir bieten Unternehmen wie Ihrem eine Software für die Personalplanung. Darf ich Ihnen ein Angebot schicken?',
    ),
  ).toBe('de');
  const english = checkNote(
    'We offer companies like yours a staff planning software. Can I send you our brochure and a quote?',
    {},
  );
  expect(english.findings.map(({ rule }) => rule)).toContain('pitch');
  expect(english.findings.every(({ params }) => params?.law === undefined)).toBe(true);
  for (const language of ['de', 'en'] as const) {
    const why = (law: Record<string, string>) =>
      sayFinding(findingsWords[language], { rule: 'pitch', params: { variant: 'selling', ...law } }).why;
    expect(why({ law: 'de' })).toContain('UWG');
    expect(why({})).not.toMatch(/UWG|legal|rechtlich/);
  }
});
