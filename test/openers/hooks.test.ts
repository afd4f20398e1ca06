import { describe, expect, test } from 'vitest';
import type { Recipient, Sender } from '../../src/core/note/recipient.ts';
import {
  composeFromAnswer,
  hooks,
  noteBudget,
  type OpenerRequest,
  suggestOpeners,
} from '../../src/core/openers/index.ts';
import { hookIds } from '../../src/core/openers/opener.ts';

const now = Date.UTC(2026, 0, 15);
const about = 'Ich schreibe seit 2009 Protokolle für drei Kreistage.';

function hooksOf(recipient: Recipient, sender: Sender = {}, more: Partial<OpenerRequest> = {}) {
  return suggestOpeners({ network: 'xing', recipient: { name: 'Lena Vogt', ...recipient }, sender, now, ...more });
}

test('every hook that is named has its folder on the shelf, once', () => {
  expect(hooks.map(({ id }) => id).sort()).toEqual([...hookIds].sort());
});

const cases: [hook: string, recipient: Recipient, sender: Sender, fact: string][] = [
  [
    'post',
    { posts: [{ text: 'Wer kennt Bäckereien, die tagsüber backen?', age: '3 Tage' }] },
    {},
    'die tagsüber backen?',
  ],
  ['talk', { posts: [{ text: 'Ich spreche auf der Küstenkonferenz über Algen als Dämmstoff.' }] }, {}, 'Algen'],
  ['speciality', { about }, {}, 'Protokolle'],
  ['path', { headline: 'Kitaleiter | gelernter Elektriker', since: 'Nov. 2025' }, {}, 'Elektriker'],
  [
    'path',
    { experience: [{ role: 'Pflegedienstleitung', period: 'Nov. 2024 - heute' }, { role: 'Sous-Chefin' }] },
    {},
    'Sous-Chefin',
  ],
  ['new-role', { role: 'Leiter Instandhaltung', since: 'Nov. 2025' }, {}, 'Leiter Instandhaltung'],
  ['wants', { wants: ['Erfahrungen mit Pick-by-Voice'] }, {}, 'Pick-by-Voice'],
  ['haves', { haves: ['Gutachten zu Regalbediengeräten'] }, { seeks: ['Gutachten zu Regalen'] }, 'Gutachten'],
  [
    'interest',
    { interests: ['Barockorgeln'] },
    { headline: 'Orgelbauer', goals: ['Barockorgeln erhalten'] },
    'Barockorgeln',
  ],
  ['language', { languages: ['Deutsch', 'Plattdeutsch (fließend)'] }, {}, 'Plattdeutsch'],
  ['event', { about, events: ['Deutscher Fürsorgetag'] }, { events: ['Deutscher Fürsorgetag'] }, 'Fürsorgetag'],
  ['group', { groups: ['Wärmewende kommunal'] }, { groups: ['Wärmewende kommunal'] }, 'Wärmewende'],
  [
    'school',
    { about, education: ['Universität Kiel, Soziologie, 2011'] },
    { schools: ['Universität Kiel'] },
    'Universität Kiel',
  ],
  ['employer', { about, company: 'Stahlwerk West GmbH' }, { employers: ['Stahlwerk West'] }, 'Stahlwerk West GmbH'],
  ['place', { about, location: 'Lohne, Niedersachsen' }, { location: 'Lohne' }, 'Lohne'],
  ['mutual', { about, mutual: ['Jan Petry'] }, {}, 'Jan Petry'],
];

test.each(cases)('%s', (hook, recipient, sender, fact) => {
  const { openers } = hooksOf(recipient, sender);
  const found = openers.find((opener) => opener.hook === hook);
  expect(found?.text, JSON.stringify(openers)).toContain(fact);
});

describe('what is not taken as a hook', () => {
  test.each<[string, Recipient]>([
    ['words that everybody lists', { skills: ['Teamarbeit', 'Excel'], wants: ['Kontakte'], interests: ['Reisen'] }],
    ['a group that the sender is not in', { groups: ['Wärmewende kommunal'] }],
    [
      'a post of hashtags, of a link, of praise',
      { posts: [{ text: '#eins #zwei #drei' }, { text: 'https://x.org/a' }, { text: 'Sehr lesenswert!' }] },
    ],
    [
      'party politics and belief',
      {
        posts: [{ text: 'Die AfD ist im Landkreis jetzt stärkste Kraft. Wir müssen reden.' }],
        about: 'Gott ist mein Anker.',
      },
    ],
  ])('%s', (_, recipient) => {
    expect(hooksOf(recipient).openers).toEqual([]);
  });

  test('a skill alone is no speciality', () => {
    const { openers } = hooksOf({ skills: ['Krisenstab', 'Windlastsimulation'] });
    expect(openers.map(({ hook }) => hook)).not.toContain('speciality');
  });
});

describe('what two people share is asked about itself, and nothing else is put behind it', () => {
  const told = { about, posts: [{ text: 'Wer backt noch in Bäckereien tagsüber?', age: '3 Tage' }] };
  test.each<[string, Recipient, Sender, RegExp]>([
    ['employer', { ...told, experience: [{ company: 'Randstad' }] }, { employers: ['Randstad'] }, /dort|von dort/],
    [
      'school',
      { ...told, education: ['Universität Basel, Psychologie'] },
      { schools: ['Universität Basel'] },
      /an der Universität Basel/,
    ],
    [
      'event',
      { ...told, events: ['Baurechtstag 2027'] },
      { events: ['Baurechtstag 2027'] },
      /beim Baurechtstag 2027\. .*dort/,
    ],
  ])('%s', (hook, recipient, sender, expected) => {
    const found = hooksOf(recipient, sender).openers.find((opener) => opener.hook === hook);
    expect(found?.text).toMatch(expected);
    expect(found?.text).not.toContain('backt');
    expect(found?.facts.map(({ field }) => field)).not.toContain('posts');
  });
});

describe('work', () => {
  const since = 'Dez. 2025';
  test('another employer is new, a rise in the same house is not', () => {
    const moved = [
      { role: 'Einkäuferin', company: 'Nordwerk GmbH' },
      { role: 'Einkäuferin', company: 'Randstad' },
    ];
    const rose = [
      { role: 'Einkaufsleiterin', company: 'Nordwerk GmbH' },
      { role: 'Einkäuferin', company: 'Nordwerk GmbH' },
    ];
    const of = (experience: typeof moved) =>
      hooksOf({ role: experience[0]?.role ?? '', company: 'Nordwerk GmbH', since, experience }).openers;
    expect(of(moved)[0]?.text).toMatch(/Nordwerk|Einkäuferin/);
    expect(of(rose).map(({ hook }) => hook)).not.toContain('new-role');
  });
  test('an earlier job is named beside the present one, and only where they lie apart', () => {
    const of = (earlier: string, period: string) =>
      hooksOf({
        role: 'Lokführer',
        experience: [
          { role: 'Lokführer', period: 'März 2025 - heute' },
          { role: earlier, period },
        ],
      }).openers.find(({ hook }) => hook === 'path')?.text;
    expect(of('Koch', '2009 - 2015')).toMatch(/Koch.*Lokführer.*\?$/);
    expect(of('Koch', '2009 - heute')).toBeUndefined();
    expect(of('Busfahrer', '2009 - 2015')).toBeUndefined();
    expect(of('Praktikant', '2009 - 2015')).toBeUndefined();
  });
});

describe('posts', () => {
  const asked = (text: string, more: Partial<OpenerRequest> = {}) =>
    hooksOf({ posts: [{ text, age: '3 Tage' }] }, {}, more).openers.find(({ hook }) => hook === 'post')?.text;
  test('what stands open is asked about', () => {
    expect(asked('Mein neues Buch «Noch einmal ans Meer» ist da!')).toContain('„Noch einmal ans Meer“');
    expect(asked('Wer kennt Einkäuferinnen, die Zeit für ein Interview hätten?')).toContain('hätten?“');
  });
  test.each([
    'Gestern habe ich meinen besten Verkäufer entlassen. Er hat 43 Prozent Umsatz gemacht. Er hat auch drei Leute zum Weinen gebracht. So geht das nicht.',
    'Wir suchen DICH! Azubi 2027, ohne Anschreiben.',
    'Asylkirchenrecht ist kein Parteiprogramm. Wir haben die Familie aufgenommen.',
    'Hiring: Leute, die nie aufgeben, sind immer die besten.',
    'Hört auf, meine Lieferwagen umzuparken.',
    'Nach vier Jahren wurde meine Stelle gestern gestrichen, ich suche eine neue Aufgabe. #OpenToWork',
    'Mijn oratie is op 11 december, 16.15 uur, in de Aula. Borrel na afloop.',
  ])('no question behind: %s', (text) => {
    expect(asked(text, { language: 'de' })).toBeUndefined();
  });
});

test('a role that is not new is asked about as a role', () => {
  const { openers } = hooksOf({ role: 'Orgelbauer', company: 'Hellwig Orgeln GmbH', since: 'Nov. 2005' });
  expect(openers.map(({ hook }) => hook)).toEqual(['role']);
  // "You have been a … since …" is a line from a file.
  for (const other of [
    { role: 'Orgelbauer', since: 'Nov. 2005' },
    { role: 'Leiter Einkauf', since: 'Nov. 2005' },
  ])
    for (const { text } of hooksOf({ company: 'Hellwig Orgeln GmbH', ...other }).openers)
      expect(text).not.toMatch(/20\d\d/);
  const { openers: younger } = hooksOf({ role: 'Leiter Einkauf', company: 'Hellwig Pumpen GmbH', since: 'Nov. 2023' });
  expect(younger[0]?.frame).toContain('role/buying');
});

test('a shared contact is asked about itself; one whose name is shortened to a letter is not named', () => {
  const [opener] = hooksOf({ mutual: ['Jan Petry'] }).openers;
  expect(opener?.text).toMatch(/Jan Petry.*\. W(?:ie|o) haben [^?]+\?$/);
  expect(opener?.facts.map(({ field }) => field)).toEqual(['mutual']);
  for (const name of ['Jan P.', 'J. Petry']) expect(hooksOf({ mutual: [name] }).blank).toBe('nothing-specific');
});

test('somebody is no contact that they share with themselves', () => {
  const { openers } = hooksOf({ about, mutual: ['Jan Petry'] }, { name: 'Jan Petry' });
  expect(openers.map(({ hook }) => hook)).toEqual(['speciality']);
});

test('an employer alone is not asked about', () => {
  expect(hooksOf({ company: 'Bäckerei Sommer' }).openers).toEqual([]);
  expect(hooksOf({ company: 'Sommer GmbH' }).openers).toEqual([]);
});

test('XING: what the sender offers goes before everything else, and gives before it asks', () => {
  const [first] = hooksOf(
    { about, wants: ['Erfahrungen mit Wärmenetzen'] },
    { offers: ['Planung von Wärmenetzen'] },
  ).openers;
  expect(first?.hook).toBe('wants');
  expect(first?.text).toMatch(/Erfahrungen mit Wärmenetzen.*: „Planung von Wärmenetzen“\. .+\?$/);
  expect(first?.facts).toContainEqual({ field: 'sender', value: 'Planung von Wärmenetzen' });
});

test("the user's own words come first and stay as they are", () => {
  const own = (ownWords: string) => hooksOf({ about }, {}, { ownWords }).openers[0]?.text ?? '';
  expect(own('gestern auf der Hannover Messe getroffen')).toMatch(
    /^Guten Tag Lena Vogt, wir haben uns gestern auf der Hannover Messe getroffen\. .+\?$/,
  );
  expect(own('Ihren Artikel über Wärmenetze gelesen')).toMatch(
    /, ich habe Ihren Artikel über Wärmenetze gelesen\. .+\?$/,
  );
  expect(own('met yesterday at Hannover Messe')).toMatch(/^Hi Lena, we met yesterday at Hannover Messe\. .+\?$/);
});

describe('the blank panel', () => {
  const request: OpenerRequest = { network: 'linkedin', language: 'de', recipient: { name: 'Franz Hochreiter' } };
  test.each([
    [
      { kind: 'met', where: 'auf der GIFA', when: 'im Juni' } as const,
      /(?:uns im Juni auf der GIFA getroffen|im Juni auf der GIFA miteinander gesprochen)\./,
    ],
    [{ kind: 'met', where: 'GIFA' } as const, /\(GIFA\)\./],
    [{ kind: 'recommended', by: 'Regula Hofer' } as const, /Regula Hofer/],
    [{ kind: 'work', what: 'Nachtbetrieb im Ofenhaus' } as const, /: Nachtbetrieb im Ofenhaus\./],
  ])('%j', (answer, expected) => {
    const composed = composeFromAnswer(request, answer);
    expect('opener' in composed && composed.opener.text).toMatch(expected);
  });
  test('nothing yet is answered with advice', () => {
    expect(composeFromAnswer(request, { kind: 'nothing' })).toEqual({ advice: 'wait' });
    const posting = { ...request, recipient: { name: 'Franz Hochreiter', posts: [{ text: 'Danke!', age: '2 Tage' }] } };
    expect(composeFromAnswer(posting, { kind: 'met', where: '  ' })).toEqual({ advice: 'comment-first' });
  });
});

test('the note budget is said only when it is known and short', () => {
  expect(noteBudget({ shown: null, used: 3, perMonth: null })).toBeNull();
  expect(noteBudget({ shown: null, used: 1, perMonth: 5 })).toBeNull();
  expect(noteBudget({ shown: null, used: 3, perMonth: 5 })).toEqual({ left: 2, perMonth: 5, exact: false });
  expect(noteBudget({ shown: 1, used: 9, perMonth: 5 })).toEqual({ left: 1, perMonth: 5, exact: true });
  expect(noteBudget({ shown: null, used: 9, perMonth: 5 })?.left).toBe(0);
});
