import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recipient } from '../../src/core/note/recipient.ts';
import { hooks, suggestOpeners } from '../../src/core/openers/index.ts';
import { placeOfWork } from '../../src/core/openers/role/place-of-work.ts';
import { roleNames } from '../../src/core/openers/role/role-name.ts';
import { tradeIn, tradeNames, tradeOf } from '../../src/core/openers/role/trades.ts';
import { checkNote } from '../../src/core/rules/index.ts';

const ask = (recipient: Recipient, language: 'de' | 'en') =>
  suggestOpeners({ network: 'linkedin', recipient: { name: 'Kim Weber', ...recipient }, language, limit: 300 });

describe('a role and an employer alone', () => {
  test.each([
    ['Leiterin Einkauf', 'Hellwig Pumpen GmbH', 'Leiterin Einkauf bei Hellwig Pumpen'],
    ['Disponent Fernverkehr (m/w/d)', 'Spedition Wagenknecht', 'Disponent Fernverkehr bei der Spedition Wagenknecht'],
    ['Pflegedienstleitung | Mensch bleiben ❤️', 'Klinikum Rhönblick', 'Pflegedienstleitung am Klinikum Rhönblick'],
    ['PTA-Leiterin', 'Linden-Apotheke', 'PTA-Leiterin in der Linden-Apotheke'],
    ['Dozentin', 'Berner Fachhochschule', 'Dozentin an der Berner Fachhochschule'],
  ])('%s, %s', (headline, company, said) => {
    const [opener] = ask({ headline, company }, 'de').openers;
    expect(opener?.text).toContain(said.split(' ').at(-1));
    expect(opener?.text).toMatch(/\?$/);
    expect(checkNote(opener?.text ?? '', { network: 'linkedin', recipient: { headline, company } }).verdict).toBe(
      'send',
    );
  });

  test.each([
    ['Bus Depot Manager', 'Northline Buses', /your work at Northline Buses/],
    ['Treasury Manager', 'Bank of Leeds', /as a treasury manager at Bank of Leeds/],
    ['UX Designer', 'Rupya', /a UX designer/],
    ['Town Clerk', 'Malmesbury Town Council', /the Malmesbury Town Council|a town clerk/],
    ['Mechanic → Automation Lead', 'Aurora', /an automation lead/],
  ])('%s, %s', (headline, company, said) => {
    expect(ask({ headline, company }, 'en').openers[0]?.text).toMatch(said);
  });

  test.each(['Angestellter', 'Partner', 'Retired. Still curious.', '', '🚀', 'Senior Associate', 'open to work'])(
    '%s says nothing to ask about',
    (headline) => expect(ask({ headline, company: 'Firma GmbH' }, 'de').openers).toEqual([]),
  );

  test('somebody who has just left is not asked about the work', () => {
    const posts = [{ text: 'Nach 31 Jahren meine letzte Fahrt auf der 628. Die Kollegen haben gewinkt.' }];
    const { openers } = ask({ headline: 'Lokführer', company: 'Saalebahn GmbH', posts }, 'de');
    expect(openers.map(({ hook }) => hook)).not.toContain('role');
  });
});

test('every kind of work has questions in both languages, in both forms of address, and no others have', () => {
  const role = hooks.find(({ id }) => id === 'role');
  for (const language of ['de', 'en'] as const) {
    const asks = role?.frames[language].asks ?? {};
    expect(Object.keys(asks).sort()).toEqual([...tradeNames, 'any'].sort());
    for (const question of Object.values(asks).flat()) {
      expect(question).toMatch(/\?$/);
      expect(question.length, question).toBeLessThan(130);
      // Sie stands in brackets beside its du, never alone.
      if (language === 'de') {
        expect(question.replace(/\[[^\]]*\]/g, '')).not.toMatch(
          /(?<!^)\b(?:Sie|Ihnen|Ihre?[mnrs]?|du|dir|dich|dein)\b/,
        );
      }
    }
  }
});

test.each([
  ['Rechtspflegerin', null],
  ['Museumswärter', null],
  ['Küchenplanerin', null],
  ['Maschineneinrichter', null],
  ['Theaterpädagogin', null],
  ['Bell founder', null],
  ['Museum guard', null],
  ['Solutions Architect', null],
  ['Plant nursery manager', null],
  ['Pest controller', null],
  ['Leiterin Museum', 'museum'],
  ['Restauratorin', 'restore'],
  ['Wasserwerksleiter', 'water'],
  ['School librarian', 'library'],
  ['Orchestra conductor', 'music'],
  ['Nursery nurse', 'kids'],
  ['911 dispatcher', 'rescue'],
])('a word inside a role does not name the work: %s', (role, trade) => {
  expect(tradeOf(role)).toBe(trade);
});

test('the particular comes before the general', () => {
  expect(tradeIn('Fachanwalt für Agrarrecht')).toBe('law');
  expect(tradeIn('Hoteldirektor')).toBe('hotel');
  expect(tradeIn('Tree Surgeon')).toBe('arborist');
  expect(tradeIn('Air Traffic Controller')).toBe('tower');
  expect(tradeIn('Zahntechnikermeister')).toBe('teeth');
  expect(tradeIn('Leiter Irgendwas')).toBe('lead');
  expect(tradeIn('Muster')).toBeNull();
});

const odd = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc
    .array(
      fc.constantFrom(
        'LEITER',
        'Leiter:in',
        'Head of',
        '&',
        '“Sales”',
        '(m/w/d)',
        '🚀',
        'محمد',
        'מנהל',
        'ex-',
        '→',
        '|',
        'GmbH & Co. KG',
        'Dr.',
        '$&',
        '{r}',
        '[a|b]',
        'https://x.org',
        '@firma',
        '#tag',
        'Einkauf',
        'Nurse',
        'e.V.',
        '\u202e',
        '-',
        ',',
        '/',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(' ')),
);

test('odd roles, employers and titles: verbatim, nothing of the frames left, never a broken sentence', () => {
  fc.assert(
    fc.property(odd, odd, odd, fc.constantFrom('de' as const, 'en' as const), (name, headline, company, language) => {
      for (const { value } of roleNames({ headline }, language)) expect(headline).toContain(value);
      const place = placeOfWork(company, language);
      if (place !== null) {
        expect(company).toContain(place.name);
        expect(place.phrase.endsWith(place.name)).toBe(true);
      }
      const { openers } = suggestOpeners({ network: 'xing', recipient: { name, headline, company }, language });
      for (const { text, facts } of openers) {
        for (const { value } of facts) expect(text.toLowerCase()).toContain(value.toLowerCase());
        expect(text).not.toMatch(/\{\w\}|\[\w[^\]]*\||https?:|[#@]\p{L}|\u202e|\s{2}|undefined|[,:] [.:,]/u);
        expect(text).toMatch(/[?.]$/);
      }
    }),
    { numRuns: 100 },
  );
});
