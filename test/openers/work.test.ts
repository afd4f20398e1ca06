import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recipient } from '../../src/core/note/recipient.ts';
import { hooks, suggestOpeners } from '../../src/core/openers/index.ts';
import { placeOfWork } from '../../src/core/openers/role/place-of-work.ts';
import { roleNames } from '../../src/core/openers/role/role-name.ts';
import { tradeIn, tradeNames, tradeOf } from '../../src/core/openers/role/trades.ts';
import { checkNote } from '../../src/core/rules/index.ts';

const ask = (recipient: Recipient, language: 'de' | 'en') =>
  suggestOpeners({
    network: 'linkedin',
    recipient: { name: 'Kim Weber', ...recipient },
    language,
    limit: 300,
    accept: (text) => checkNote(text, { network: 'linkedin', recipient }).verdict === 'send',
  });

describe('a role and an employer alone', () => {
  test.each([
    ['Leiterin Einkauf', 'Hellwig Pumpen GmbH', 'buying'],
    ['Disponent Fernverkehr (m/w/d)', 'Spedition Wagenknecht', 'dispatch'],
    ['Pflegedienstleitung | Mensch bleiben ❤️', 'Klinikum Rhönblick', 'nurse'],
    ['PTA-Leiterin', 'Linden-Apotheke', 'pharmacy'],
    ['BUSFAHRERIN', 'Verkehrsbetriebe', 'driver'],
  ])('%s, %s', (headline, company, trade) => {
    const [opener] = ask({ headline, company }, 'de').openers;
    expect(opener?.frame).toMatch(new RegExp(`role/${trade}\\.\\d$`));
    expect(opener?.text).toMatch(/\?$/);
    expect(checkNote(opener?.text ?? '', { network: 'linkedin', recipient: { headline, company } }).verdict).toBe(
      'send',
    );
  });

  test.each([
    ['Bus Depot Manager', 'Northline Buses', 'dispatch'],
    ['UX Designer', 'Rupya', 'ux'],
  ])('%s, %s', (headline, company, trade) => {
    expect(ask({ headline, company }, 'en').openers[0]?.frame).toMatch(new RegExp(`role/${trade}\\.\\d$`));
  });

  test('no headline is put between brackets or quotation marks, and nothing is left out of a sentence', () => {
    for (const name of ['Ada Kern', 'Bo Linde', 'Cem Arslan', 'Dora Voss', 'Emil Haas', 'Fee Jahn']) {
      for (const headline of ['Pflegedienstleitung', 'Strategischer Einkäufer', 'Lokführer']) {
        const [opener] = ask({ name, headline, company: 'Rhenus AG' }, 'de').openers;
        expect(opener?.text).toMatch(/^Guten Tag \S+ \S+, \p{Ll}[^()„“]*\?$/u);
        expect(opener?.text).not.toMatch(/als (?:Strategischer|Pflegedienstleitung)/);
      }
    }
  });

  test('two of one trade are asked differently, and so is the same one the next time', () => {
    const texts = ['Ada Kern', 'Bo Linde', 'Cem Arslan', 'Dora Voss', 'Emil Haas', 'Fee Jahn'].map(
      (name) => ask({ name, headline: 'Lokführerin', company: 'Saalebahn GmbH' }, 'de').openers[0]?.text.split(', ')[1],
    );
    expect(new Set(texts).size).toBeGreaterThanOrEqual(3);
    const recipient = { name: 'Ada Kern', headline: 'Lokführerin' };
    const first = suggestOpeners({ network: 'linkedin', recipient, language: 'de' }).openers[0]?.frame ?? '';
    const next = suggestOpeners({ network: 'linkedin', recipient, language: 'de', recentFrames: [first] }).openers[0];
    expect(next?.frame.split('+')[1]).not.toBe(first.split('+')[1]);
  });

  test.each([
    'Angestellter',
    'Schornsteinfegerin',
    'Air traffic controller',
    'Kaufmann für Spedition',
    'Partner',
    'Abteilungsleitung',
    'CEO',
    'Inhaberin',
    'Klavierbauer i. R.',
    'Retired. Still curious.',
    '',
    '🚀',
    'Senior Associate',
    'open to work',
  ])('%s says nothing to ask about', (headline) =>
    expect(ask({ headline, company: 'Firma GmbH' }, 'de').openers).toEqual([]),
  );

  test('somebody who has just left is not asked about the work', () => {
    const posts = [{ text: 'Nach 31 Jahren meine letzte Fahrt auf der 628. Die Kollegen haben gewinkt.' }];
    const { openers } = ask({ headline: 'Lokführer', company: 'Saalebahn GmbH', posts }, 'de');
    expect(openers.map(({ hook }) => hook)).not.toContain('role');
  });
});

test('every kind of work that is asked about is so in both languages, in both forms of address', () => {
  const role = hooks.find(({ id }) => id === 'role');
  for (const language of ['de', 'en'] as const) {
    const { since: _, ...asks } = role?.frames[language].asks ?? {};
    expect(Object.keys(asks).filter((trade) => !tradeNames.includes(trade))).toEqual([]);
    expect(Object.keys(asks)).toEqual(Object.keys(role?.frames.de.asks ?? {}).filter((trade) => trade !== 'since'));
    const all = Object.values(asks).flat();
    expect(all.filter((question, at) => all.indexOf(question) !== at)).toEqual([]);
    for (const question of all) {
      expect(question).toMatch(/\?$/);
      expect(question.length, question).toBeLessThanOrEqual(120);
      // It goes on from the greeting's comma, and asks one thing.
      expect(question).toMatch(/^\p{Ll}[^?!]*\?$/u);
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
  ['Wasserwerksleiter', 'lead'],
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
  expect(tradeIn('Tree Surgeon')).toBe('any');
  expect(tradeIn('Air Traffic Controller')).toBeNull();
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
      for (const { text, facts, frame } of openers) {
        for (const { field, value } of facts) {
          if (/^role/.test(frame) && (field === 'role' || field === 'headline')) continue;
          expect(text.toLowerCase()).toContain(value.toLowerCase());
        }
        expect(text).not.toMatch(/\{\w\}|\[\w[^\]]*\||https?:|[#@]\p{L}|\u202e|\s{2}|undefined|[,:] [.:,]/u);
        expect(text).toMatch(/[?.]$/);
      }
    }),
    { numRuns: 100 },
  );
});
