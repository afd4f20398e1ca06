import { expect, test } from 'vitest';
import type { Recipient, Sender } from '../../src/core/note/recipient.ts';
import { type OpenerRequest, suggestOpeners } from '../../src/core/openers/index.ts';
import { genderOfWork } from '../../src/core/openers/voice/gender-of-work.ts';

// Each of these was marked by a reader who had not seen the code.

const now = Date.UTC(2026, 0, 15);
const of = (recipient: Recipient, sender: Sender = {}, more: Partial<OpenerRequest> = {}) =>
  suggestOpeners({ network: 'xing', recipient: { name: 'Kim Weber', ...recipient }, sender, now, ...more }).openers;
const texts = (recipient: Recipient, sender: Sender = {}, more: Partial<OpenerRequest> = {}) =>
  of(recipient, sender, more).map(({ text }) => text);
const hooksOf = (recipient: Recipient, sender: Sender = {}, more: Partial<OpenerRequest> = {}) =>
  of(recipient, sender, more).map(({ hook }) => hook);

test.each([
  ['the joke is in the next sentence', 'Heute hat der CEO einen Termin verschoben. In den falschen Monat.', '4 Tage'],
  ['the reason is in the next sentence', 'Wir haben das Faxgerät abgeschafft. Es war die Idee der Azubine.', '4 Tage'],
  ['older than a month', 'Wir haben das Faxgerät abgeschafft.', '2 Monate'],
  ['an appointment has no occasion', 'Seit Juli leite ich die Armprothetik.', '4 Tage'],
])('a post is not quoted where %s', (_, text, age) => {
  expect(hooksOf({ posts: [{ text, age }] })).not.toContain('post');
});

test('nobody is asked which of their own figures surprised them', () => {
  const text = 'Tour-Fazit: 27 Städte, 2 Nightliner, 1x ohne Bassist. In Kassel hat jemand mein Brötchen gegessen.';
  expect(hooksOf({ posts: [{ text, age: '3 Tage' }] })).toEqual([]);
});

test('what somebody asked the author at the end of a post is asked back', () => {
  const text = 'Band 11.346. Vier Wochen für 212 Seiten. Ein Besucher: „Warum scannen Sie das nicht einfach?“';
  expect(texts({ posts: [{ text, age: '3 Tage' }] })[0]).toMatch(/„Warum scannen Sie das nicht einfach\?“ Was .*\?$/);
});

test.each(["If you're in hospitality: ring your growers."])(
  'nobody is asked how they came to think so behind: %s',
  (text) => {
    expect(hooksOf({ about: text, posts: [{ text, age: '3d' }] }, {}, { language: 'en' })).toEqual([]);
  },
);

test.each([
  ['Servicetechniker (m/w/d)', 'dass|Servicetechniker (?:suchen|\\.)|Sie Servicetechniker|Sie suchen Servicetechniker'],
  ['Lieferanten für Mehrwegverpackung', 'Lieferanten für Mehrwegverpackung'],
  ['gute Leute am Bagger', 'gute Leute am Bagger'],
])('what is looked for stands in the sentence without an article: %s', (want, expected) => {
  const [text = ''] = texts({ wants: [want] });
  expect(text).toMatch(new RegExp(expected));
  expect(text).not.toMatch(/m\/w\/d|„/);
});

test.each([
  'Nachfolge im Bürobereich',
  'Wechsel in Medizintechnik',
  'Azubi 2027',
  'Leitung Controlling',
  'Betriebe die Hilfe brauchen',
])(
  'between quotation marks, as an entry of the list, where an article, a comma or an ending is missing: %s',
  (want) => {
    expect(texts({ wants: [want] })[0]).toMatch(new RegExp(`„Ich suche“.* „${want}“`));
  },
);

test.each([
  ['Other company archivists', /looking for other company archivists/],
  ['German-speaking customs clerks', /looking for German-speaking customs clerks/],
  ['Supplier of reusable crates', /“looking for” list.* “Supplier of reusable crates”/],
  ['Mentor in direct procurement', /“looking for” list.* “Mentor in direct procurement”/],
] as const)('in English as well: %s', (want, expected) => {
  const [text] = texts({ wants: [want] }, {}, { language: 'en' });
  expect(text).toMatch(expected);
});

test.each([
  [
    'de',
    'Leuphana Universität Lüneburg, M.A.',
    'Leuphana Universität Lüneburg',
    /an der Leuphana Universität Lüneburg\W/,
  ],
  ['de', 'HTWG Konstanz', 'HTWG Konstanz', /an der HTWG Konstanz/],
  ['en', 'University College Dublin', 'University College Dublin', /to University College Dublin/],
  [
    'en',
    'Maritime Academy of Nigeria, Oron',
    'Maritime Academy of Nigeria, Oron',
    /to the Maritime Academy of Nigeria\W(?! Oron)/,
  ],
  ['en', 'WHU – Otto Beisheim School of Management', 'WHU – Otto Beisheim School of Management', /to WHU\W(?!–)/],
] as const)('a shared school in a whole sentence, %s: %s', (language, entry, own, expected) => {
  const found = of({ education: [entry] }, { schools: [own] }, { language }).find(({ hook }) => hook === 'school');
  expect(found?.text).toMatch(expected);
  expect(found?.text).not.toMatch(/: Da|: Dort|so did I|am liebsten|remember best/);
});

test('an event is no label', () => {
  const [opener] = of({ events: ['ANUGA'] }, { events: ['ANUGA'] });
  expect(opener?.text).toMatch(/auf der ANUGA\. Was /);
  expect(of({ events: ['Krähe'] }, { events: ['Krähe'] }).filter(({ text }) => !text.includes('„'))).toEqual([]);
});

test('no change of path is made of a job before the last one, of no work, or in two letters too large', () => {
  const job = (role: string, period: string) => ({ role, company: `${role} GmbH`, period });
  const path = (experience: Recipient['experience'], headline = '', language: 'de' | 'en' = 'en') =>
    of({ role: experience?.[0]?.role ?? '', headline, experience: experience ?? [] }, {}, { language }).find(
      ({ hook }) => hook === 'path',
    )?.text;
  const [sales, cook, nurse] = [
    job('Account Executive', 'May 2025 - Present'),
    job('Line cook', '2015 - 2017'),
    job('Staff Nurse', '2017 - 2020'),
  ];
  expect(path([sales, cook])).toContain('from line cook to account executive: ');
  expect(path([sales, job('Recruiter', '2017 - 2020'), cook])).toBeUndefined();
  expect(path([{ ...sales, period: '2020 - Aug 2025' }, nurse])).toBeUndefined();
  expect(path([sales, nurse], 'Account Executive | open to work')).toBeUndefined();
  // Years ago it is no change to ask about.
  expect(path([{ ...sales, period: 'May 2020 - Present' }, cook])).toBeUndefined();
});

test('years that are over have not changed', () => {
  expect(
    hooksOf(
      { headline: 'Customer Success | Ex-teacher', about: 'Eight years of 7th grade science.' },
      {},
      { language: 'en' },
    ),
  ).not.toContain('speciality');
  expect(hooksOf({ about: 'Seit 2016 im Oberharz.' })).toEqual([]);
});

test('work is asked about in its own field, by those who are in it', () => {
  const frame = (headline: string, more: Recipient = {}, language: 'de' | 'en' = 'de') =>
    of({ headline, ...more }, {}, { language })[0]?.frame;
  expect(frame('Zollhauptsekretär') ?? '').not.toContain('assistant');
  expect(frame('Librarian', {}, 'en')).toContain('role/library');
  expect(frame('Branch Manager', { company: 'Shreveport Public Library' }, 'en')).toBeUndefined();
  expect(frame('Owner-Operator', {}, 'en') ?? '').not.toContain('role/owner');
  expect(frame('Klavierbauer i. R.')).toBeUndefined();
  expect(texts({ headline: 'Student Wirtschaftsingenieurwesen', company: 'Bosch GmbH' }).join()).not.toContain('Bosch');
  const [owner = ''] = texts({ headline: 'Geschäftsführerin', company: 'Gartenbau Maier GmbH' });
  expect(owner).not.toContain('als Geschäftsführerin');
});

test('who calls herself a Steuerberaterin is Frau; a name says nothing', () => {
  expect(genderOfWork('Steuerberaterin & Partnerin')).toBe('f');
  expect(genderOfWork('Assistent der Geschäftsführerin')).toBeNull();
  expect(genderOfWork('Entwickler:in')).toBeNull();
  expect(genderOfWork('Controller | Mentorin')).toBeNull();
  expect(genderOfWork('Kaufmann für Spedition')).toBe('m');
  const greeted = (name: string, headline: string) => texts({ name, headline })[0] ?? '';
  expect(greeted('Sabine Kretschmar', 'Buchhalterin')).toMatch(/^Guten Tag Frau Kretschmar, /);
  expect(greeted('Sabine Kretschmar', 'Strategischer Einkauf')).toMatch(/^Guten Tag Sabine Kretschmar, /);
  expect(greeted('Nguyễn Thị Lan', 'Buchhalterin')).toMatch(/^Guten Tag Nguyễn Thị Lan, /);
  expect(greeted('Sr. Benedicta Hofer', 'Buchhalterin')).toMatch(/^Guten Tag Sr\. /);
});

test('children are no hook', () => {
  expect(texts({ about: '140 Kühe, 95 ha, 2 Kinder, 1 Windmühle.' })).toEqual([]);
});

test('a question in a third language is not quoted', () => {
  const posts = [{ text: 'Wie kan mij een goede fietsenmaker in Noord aanraden?', age: '3d' }];
  expect(hooksOf({ posts }, {}, { language: 'en' })).toEqual([]);
});

test.each([
  ['Gebärdensprachdolmetscherin', 'de'],
  ['Fachtierärztin für Rinder', 'de'],
  ['Senior clinical perfusionist', 'en'],
  ['State Farm Agent', 'en'],
  ['Lead Chaplain', 'en'],
] as const)('nothing is asked about work of which only a part is known: %s', (headline, language) => {
  expect(texts({ headline, role: headline }, {}, { language })).toEqual([]);
});

test.each([
  ['de', 'Wer von euch ist nächste Woche auf der SPS in Nürnberg?'],
  ['en', 'Anyone else attending DIA Europe in March?'],
  ['de', 'War in Friedrichshafen auf der Fakuma. Auffällig: Die Messung ist bezahlbar geworden.'],
  ['en', 'Month end in four working days for the first time. No clever software.'],
  ['de', 'Wir reden seit zehn Jahren über Losgröße 1, und noch immer rüsten die meisten lange.'],
] as const)(
  'a call for company, a report and a first time are no post to ask back about (%s): %s',
  (language, text) => {
    expect(hooksOf({ posts: [{ text, age: '3 Tage' }] }, {}, { language })).not.toContain('post');
  },
);

test.each([
  'I look after the month end, the milk price model and the annual meeting.',
  'I mostly help with the unglamorous part: getting everybody to agree on a time.',
  'Started in support, still answer ten tickets every Friday.',
  'You have a trust problem. I fix that with words.',
])('a part of a list, half a thought or two halves are not told back: %s', (about) => {
  expect(hooksOf({ about }, {}, { language: 'en' })).toEqual([]);
});

test('an event of this year that both list may be over, so that nothing is said of it', () => {
  const events = ['MEDICA 2026'];
  expect(hooksOf({ events }, { events })).not.toContain('event');
  const posts = [{ text: 'Back from MEDICA. My feet hurt.', age: '3d' }];
  const [opener] = of({ events, posts }, { events }, { language: 'en' });
  expect(opener?.text).toMatch(/you were at MEDICA.*\?$/);
});

test('what a post looks for and the sender offers stands in one line with it', () => {
  const posts = [{ text: 'Hat jemand Erfahrung mit Leinölfarbe auf Lärche, Wetterseite?', age: '3 Tage' }];
  const [opener] = of({ posts }, { offers: ['Proben mit Leinölfarben'] });
  expect(opener?.text).toMatch(/Wetterseite\?“ D.*: Proben mit Leinölfarben\. .+\?$/);
  expect(opener?.facts).toContainEqual({ field: 'sender', value: 'Proben mit Leinölfarben' });
});
