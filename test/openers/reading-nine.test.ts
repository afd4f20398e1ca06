import { describe, expect, test } from 'vitest';
import type { Recipient, Sender } from '../../src/core/note/recipient.ts';
import { type OpenerRequest, suggestOpeners } from '../../src/core/openers/index.ts';
import { deedIn } from '../../src/core/openers/retell/deeds.ts';
import { retell } from '../../src/core/openers/retell/retell.ts';

// What the ninth reading marked or missed, with other people's words.

const now = Date.UTC(2026, 0, 15);
const of = (recipient: Recipient, sender: Sender = {}, more: Partial<OpenerRequest> = {}) =>
  suggestOpeners({ network: 'xing', recipient: { name: 'Kim Weber', ...recipient }, sender, now, ...more }).openers;
const texts = (recipient: Recipient, sender: Sender = {}, more: Partial<OpenerRequest> = {}) =>
  of(recipient, sender, more).map(({ text }) => text);
const hooksOf = (recipient: Recipient, sender: Sender = {}, more: Partial<OpenerRequest> = {}) =>
  of(recipient, sender, more).map(({ hook }) => hook);
const english = { language: 'en' } as const;

describe.each([
  [
    'de',
    'Der elektronische Lieferschein ist bei uns seit Montag Pflicht.',
    'der elektronische Lieferschein bei Ihnen jetzt Pflicht ist',
    'launch',
  ],
  ['de', 'Mein erster Regler ist produktiv.', 'Ihr erster Regler produktiv ist', 'launch'],
  [
    'de',
    'Am meisten überrascht hat uns, dass die meisten Leute lieber anrufen als tippen.',
    'die meisten Leute lieber anrufen als tippen',
    'finding',
  ],
  [
    'de',
    'Unsere Durchlaufzeit ist von neun auf vier Tage gesunken.',
    'Ihre Durchlaufzeit von neun auf vier Tage gesunken ist',
    'result',
  ],
  ['de', 'Unsere drei Azubis haben ihre Prüfung bestanden.', 'Ihre drei Azubis ihre Prüfung bestanden haben', 'others'],
  [
    'de',
    'Wir suchen eine Köchin oder einen Koch, Teilzeit oder Vollzeit.',
    'Sie eine Köchin oder einen Koch suchen',
    'seek',
  ],
  [
    'en',
    'The finding that surprised us is that letters beat emails two to one, at every branch.',
    'letters beat emails two to one',
    'finding',
  ],
  ['en', 'Our error rate dropped from 9% to 2%.', 'your error rate dropped from 9% to 2%', 'result'],
  [
    'en',
    'Two of our apprentices passed their welding exam this week.',
    'two of your apprentices passed their welding exam',
    'others',
  ],
  [
    'en',
    'Hiring Assistant Site Manager, full time, Leeds / hybrid.',
    'you are hiring an Assistant Site Manager',
    'seek',
  ],
  [
    'en',
    "We've published the evaluation of the night bus trial: 4 towns.",
    'you have published the evaluation of the night bus trial',
    'study',
  ],
  [
    'en',
    'My chapter on hoists is out in the new handbook.',
    'your chapter on hoists is out in the new handbook',
    'published',
  ],
] as const)('told back, %s: %s', (language, sentence, told, deed) => {
  const retold = retell(sentence, { language, address: 'Sie' });
  test('as it would be said, and by its kind', () => {
    expect(retold?.text).toBe(told);
    expect(deedIn(retold?.deed ?? '', language)).toBe(deed);
    const said = sentence.replace(/^Hiring /, '');
    for (const piece of retold?.pieces ?? []) expect(said).toContain(piece);
  });
});

test('of a pair with a stroke between them neither half is left out', () => {
  const posts = [{ text: 'Wir suchen eine Köchin / einen Koch für die Tagesküche in Plau.', age: '3 Tage' }];
  const [opener] = of({ posts });
  expect(opener?.text).toContain('dass Sie eine Köchin oder einen Koch für die Tagesküche in Plau suchen');
  for (const { value } of opener?.facts ?? []) expect(posts[0]?.text).toContain(value);
});

test('a group is no sign of discussions there, and goes where there is anything better', () => {
  const groups = ['Brandschutz im Bestand'];
  const [only = ''] = texts({ groups }, { groups });
  expect(only).toMatch(/„Brandschutz im Bestand“.*\?$/);
  expect(only).not.toMatch(/Diskussion|weitergeholfen/);
  expect(hooksOf({ groups, wants: ['Erfahrungen mit Sprinklern'] }, { groups })).toEqual(['wants']);
});

test('a question of the trade stands alone or not at all', () => {
  expect(hooksOf({ headline: 'Steuerberaterin' })).toEqual(['role']);
  expect(hooksOf({ headline: 'Steuerberaterin', wants: ['Lieferanten für Mehrwegverpackung'] })).toEqual(['wants']);
  // "Sachbearbeiter" says nothing about forms.
  expect(hooksOf({ headline: 'Sachbearbeiter' })).toEqual([]);
});

test.each([
  ['Zuverlässige Quellen für Stahlguss bis 500 kg', /zuverlässige Quellen für Stahlguss bis 500 kg/],
  ['Austausch zu Migration WM nach EWM', /„Austausch zu Migration WM nach EWM“/],
  ['Spannende Lagerprojekte', /spannende Lagerprojekte|„Spannende Lagerprojekte“/],
])('an entry of a list stands in the sentence rightly: %s', (want, expected) => {
  expect(texts({ wants: [want] })[0]).toMatch(expected);
});

test('one short noun is no wish to ask about', () => {
  expect(texts({ wants: ['Provider'] })).toEqual([]);
});

test('who is still at the school has not been there', () => {
  const education = ['University College Dublin, Veterinary Medicine'];
  const schools = ['University College Dublin'];
  const [student = ''] = texts({ education }, { headline: 'Final-year student', schools }, english);
  expect(student).toMatch(/I'm (?:still|at) .*University College Dublin/);
  expect(student).not.toMatch(/I went|we both went|we were both/);
  expect(texts({ education }, { headline: 'Vet', schools }, english)[0]).not.toMatch(/I'm still|I'm at/);
  const [german = ''] = texts(
    { education: ['HTWG Konstanz'] },
    { headline: 'Studentin Bauingenieurwesen', schools: ['HTWG Konstanz'] },
  );
  expect(german).toMatch(/ich bin .*an der HTWG Konstanz/);
});

test('what the page has answered is not asked', () => {
  // How she got into it, the next sentence tells.
  const about = 'I look after 90 farms in the Borders. Started in the milk lab, still miss it.';
  expect(hooksOf({ about }, {}, english)).toEqual([]);
  const posts = [{ text: 'Back from MEDICA. Three impressions: too loud, too warm, good coffee.', age: '2d' }];
  const [event = ''] = texts({ posts, events: ['MEDICA 2026'] }, { events: ['MEDICA 2026'] }, english);
  expect(event).not.toMatch(/worth the trip/);
  expect(event).toMatch(/so was I|I was there too/);
  const corrected = 'I presented my first poster at APHA! Somebody read the whole thing and corrected me.';
  expect(texts({ posts: [{ text: corrected, age: '2d' }] }, {}, english).join()).not.toMatch(
    /received|go down|audience|afterwards/,
  );
});

test('what somebody looks for in their self-description is told back', () => {
  const about =
    'Fünftes Semester. Ich suche ab April 2027 ein Thema für die Bachelorarbeit, am liebsten mit Messdaten.';
  expect(texts({ about })[0]).toMatch(/dass Sie ab April 2027 ein Thema für die Bachelorarbeit suchen\. .+\?$/);
});

test('who is asked for by a post is asked after, also where the offer is too long for the note', () => {
  const ask = 'Any surveyors at county offices willing to talk for 20 minutes about how you found your first job?';
  const sender = { offers: ['20 minutes on how surveyors are hired at the county, whenever it suits'] };
  const [text = ''] = texts({ posts: [{ text: ask, age: '3d' }] }, sender, { ...english, limit: 200 });
  expect(text).toMatch(/first job\?” .*(?:come forward|replies)/);
  const call = [{ text: 'Am Freitag gibt es Kuchen. Wer mag einen 10-Minuten-Vortrag halten?', age: '3 Tage' }];
  expect(texts({ posts: call })[0]).toMatch(/halten\?“ Hat sich .*jemand/);
});

test('a picture between two sentences ends the first', () => {
  const posts = [{ text: 'Mein erstes Prüfgerät ist live 🎉 Es misst jede Nacht die Pegel im Kanal.', age: '3 Tage' }];
  expect(texts({ posts })[0]).toMatch(/dass Ihr erstes Prüfgerät live ist/);
});
