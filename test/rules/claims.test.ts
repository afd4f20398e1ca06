import { expect, test } from 'vitest';
import { checkNote } from '../../src/core/rules/index.ts';

const anna = {
  name: 'Anna Brandt',
  headline: 'Leiterin Labor',
  company: 'Elbe Pharma',
  location: 'Dresden',
  about: 'Chromatografie und Geduld.',
  posts: [
    {
      text: 'Weniger Proben, mehr Ruhe: Seit wir zwei statt fünf Proben je Charge ziehen, fallen Fehler früher auf. Das Labor schließt pünktlich.',
    },
  ],
  experience: [
    { role: 'Leiterin Labor', company: 'Elbe Pharma' },
    { role: 'Laborantin', company: 'Wacker Chemie' },
  ],
  education: ['TU Dresden, Chemie'],
  events: ['Analytica 2024'],
};
const joe = {
  name: 'Joe Whelan',
  headline: 'Ferry captain',
  company: 'Sound Ferries',
  location: 'Seattle, WA',
  about: 'Fog, mostly.',
  posts: [
    { text: 'We cut the speed near the harbour. Fewer complaints, and we burn a tenth less diesel every crossing.' },
  ],
  experience: [
    { role: 'Ferry captain', company: 'Sound Ferries' },
    { role: 'Deckhand', company: 'Foss Maritime' },
  ],
  education: ['California Maritime Academy'],
  events: ['Pacific Marine Expo'],
};

test.each([
  [
    'Hallo Anna, wir waren beide an der Universität Leipzig. Welches Praktikum war dein schlimmstes?',
    anna,
    'Universität Leipzig',
  ],
  ['Hallo Frau Brandt, was haben Sie aus Ihren Jahren bei Siemens mitgenommen?', anna, 'Siemens'],
  [
    'Hallo Frau Brandt, als Vertriebsleiterin kennen Sie sicher die langen Zahlungsziele. Was hilft?',
    anna,
    'Vertriebsleiterin',
  ],
  [
    'Hallo Anna, Glückwunsch zur neuen Stelle als Einkaufsleiterin! Was reizt dich am Verhandeln?',
    anna,
    'Einkaufsleiterin',
  ],
  ['Hallo Frau Brandt, wie gefällt Ihnen die Arbeit bei Merck?', anna, 'Merck'],
  ['Hallo Frau Brandt, wie ist es so als Apothekerin in Dresden? Ich überlege noch.', anna, 'Apothekerin'],
  ['Hi Joe, we both studied at Stanford. Did you row there too?', joe, 'Stanford'],
  ['Hi Joe, your years at Boeing must have taught you patience. What did you build?', joe, 'Boeing'],
  ['Hi Joe, how do you deal with fog at Delta, where you run the night shift?', joe, 'Delta'],
  ['Hi Joe, congrats on being promoted to CFO! Do you miss the water?', joe, 'CFO'],
  ['Hi Joe, as a beekeeper in Seattle, how do you get your hives through the rain?', joe, 'beekeeper'],
  ['Hi Joe, how are things at Amazon since the reorganisation of your team?', joe, 'Amazon'],
  ['Hi Joe, congratulations on your new job at Boeing! Do you miss the fog?', joe, 'Boeing'],
  ['Hi Joe, how is life on the ferries in Boston these days?', joe, 'Boston'],
  ['Hi Joe, your harbour office in Miami looks lovely. Who painted it?', joe, 'Miami'],
  ['Hi Joe, your degree from Cornell must come in handy in the engine room. Does it?', joe, 'Cornell'],
  ['Hi Joe, as a fellow dentist I wonder how you deal with fog.', joe, 'dentist'],
  ['Hallo Anna, wie läuft es bei dir in Kiel mit der Chromatografie?', anna, 'Kiel'],
  ['Hallo Frau Brandt, Glückwunsch zum neuen Job bei Siemens! Was wird aus den Proben?', anna, 'Siemens'],
  ['Hallo Herr Brandt, zwei statt fünf Proben, wie geht das?', anna, 'Herr Brandt'],
] as const)('what the page says otherwise is told: %s', (note, recipient, value) => {
  const { verdict, findings } = checkNote(note, { recipient });
  expect(verdict).toBe('hold');
  expect(findings.find(({ rule }) => rule === 'mismatch')?.params).toMatchObject({ variant: 'fact', value });
});

test.each([
  ['Hallo Frau Brandt, dass Sie jetzt mehr Proben ziehen, überrascht mich. Warum?', anna],
  ['Hallo Frau Brandt, fünf statt zwei Proben je Charge, wie schaffen Sie das?', anna],
  ['Hi Joe, why do you get more complaints since you slowed down near the harbour?', joe],
  [
    'Hi Joe, sorry that you lost the harbour crossing to fog that week.',
    {
      ...joe,
      about: 'Tides.',
      posts: [{ text: 'We lost the harbour crossing twice this week. Not fog, not engines: the ramp.' }],
    },
  ],
  [
    'Hi Joe, sorting the crew by age instead of by deck is brave.',
    { ...joe, posts: [{ text: 'We now sort the crew by deck instead of by age. Nobody shouts any more.' }] },
  ],
] as const)('more where the page says less, and numbers that changed places: %s', (note, recipient) => {
  expect(checkNote(note, { recipient }).findings[0]).toMatchObject({ rule: 'mismatch', params: { variant: 'fact' } });
});

test.each([
  ['Hallo Anna, wir waren beide an der TU Dresden, Chemie, das Praktikum im Keller.', anna],
  ['Hallo Frau Brandt, als Laborleiterin wissen Sie es: Wer sagt bei Ihnen einer Charge ab?', anna],
  ['Hallo Frau Brandt, was haben Sie aus Ihren Jahren bei Wacker in die Pharma mitgenommen?', anna],
  ['Hallo Frau Brandt, zwei Proben statt fünf, und die Fehler fallen trotzdem auf. Welche haben Sie gestrichen?', anna],
  ['Hi Joe, as a fellow deckhand from Foss, do you still smell the bilge?', joe],
  ['Hi Joe, your years at Foss Maritime, was that on the old tugs?', joe],
  ['Hi Joe, as captain of a ferry, how slow is slow near the harbour?', joe],
  ['Hi Joe, how are things at Sound Ferries since you burn less diesel? Did the timetable survive?', joe],
  ['Hi Joe, how is life on the ferries in Seattle since you burn less diesel?', joe],
  ['Hi Joe, I heard your talk on fog in Boston and still think of the harbour.', joe],
  ['Hi Joe, as a fellow captain, how slow is slow near the harbour?', joe],
  ['Hi Joe, your post about burning less diesel near the harbour was read aloud on our bridge.', joe],
  [
    'Hi Joe, so it was the ramp and not the fog that cost you the crossing. Who found out?',
    {
      ...joe,
      about: 'Tides.',
      posts: [{ text: 'We lost the harbour crossing twice this week. Not fog, not engines: the ramp.' }],
    },
  ],
  ['Hallo Frau Brandt, wie läuft es bei Ihnen in Produktion und Labor mit den zwei Proben?', anna],
  ['Hallo Frau Brandt, halten Sie Ihr Team bei Laune, wenn die Chromatografie drei Tage braucht?', anna],
  ['Hi Joe, I work at Boeing and take your boat on Fridays. Which crossing has the worst fog?', joe],
  // What a page does not show contradicts nothing: an older post, a talk, what the writer does otherwise.
  ['Hi Joe, your post about crypto wallets was eye-opening. Which one do you use yourself?', joe],
  ['Hallo Frau Brandt, mit Ihrem Vortrag in Bonn über Windkraft habe ich unseren Rat überzeugt.', anna],
  ['Hallo Frau Brandt, 2012 habe ich dort als Kellner gejobbt, Sie standen am Spektrometer, oder?', anna],
  ['Hi Joe, I do the opposite and burn more diesel near the harbour, as you know. How did you slow down?', joe],
] as const)('what is true, in whatever words, is no wrong fact: %s', (note, recipient) => {
  expect(checkNote(note, { recipient }).findings.filter(({ rule }) => rule === 'mismatch')).toEqual([]);
});

test('a field that the page does not have contradicts nothing', () => {
  const { education: _e, experience: _x, company: _c, headline: _h, ...bare } = joe;
  for (const note of [
    'Hi Joe, we both studied at Stanford. Did you row there too?',
    'Hi Joe, your years at Boeing must have taught you patience. What did you build?',
    'Hi Joe, as a beekeeper in Seattle, how do you get your hives through the rain?',
  ])
    expect(checkNote(note, { recipient: bare }).findings.filter(({ rule }) => rule === 'mismatch')).toEqual([]);
});

test.each([
  [
    'Hallo Frau Brandt, bei meiner Suche nach Laborleiterinnen in Dresden bin ich auf Ihr Profil gestoßen und freue mich auf den Austausch.',
    anna,
  ],
  [
    'Hallo Anna, ich begeistere mich auch sehr für Chromatografie und freue mich immer über neue Kontakte aus dem Bereich.',
    { ...anna, about: '' },
  ],
  [
    'Hi Joe, I noticed that you work at Sound Ferries and am always keen to connect with like-minded professionals in the Seattle area.',
    joe,
  ],
] as const)('a form with title, employer or place filled in says nothing: %s', (note, recipient) => {
  expect(checkNote(note, { recipient }).verdict).toBe('hold');
});

test.each([
  ['Hallo Peter, wie hast du die zwei Proben durchgesetzt?', 'Petra Wolters'],
  ['Hello Andrew, which crossing has the worst fog?', 'Anna Lind'],
  ['Hi Michael, which crossing has the worst fog?', 'Michelle Tran'],
] as const)("a man's name is no form of a woman's, however alike they look: %s to %s", (note, name) => {
  expect(checkNote(note, { recipient: { name } }).findings[0]).toMatchObject({
    rule: 'mismatch',
    params: { variant: 'name' },
  });
});

test.each([
  ['Hallo Alex, wie hast du die zwei Proben durchgesetzt?', 'Alexandra Wolters'],
  ['Hi Sam, which crossing has the worst fog?', 'Samantha Lind'],
  ['Sehr geehrter Herr Kaya, wie haben Sie die zwei Proben durchgesetzt?', 'Deniz Kaya'],
] as const)('what can be either is nobody else: %s to %s', (note, name) => {
  expect(checkNote(note, { recipient: { name } }).findings.filter(({ rule }) => rule === 'mismatch')).toEqual([]);
});
