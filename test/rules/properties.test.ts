import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NoteContext } from '../../src/core/note/context.ts';
import { applyFix, checkNote } from '../../src/core/rules/index.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'Hallo',
        'Frau',
        'Müller',
        ',',
        '.',
        '\n',
        '?',
        '!',
        'Sie',
        'du',
        'שלום',
        'مرحبا',
        '👩‍🌾',
        '\u200b',
        '\u202e',
        '{{',
        '}}',
        '[Name]',
        '0151 234 567 89',
        'www.x.de',
        'name@firma.de',
        'als',
        'as',
        'you',
        '2011',
        '14.3.',
        'XXX',
        '„',
        '“',
        '\ud800',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join(' ')),
);
const recipient = fc.record(
  {
    name: text,
    headline: text,
    company: text,
    about: text,
    posts: fc.array(fc.record({ text }), { maxLength: 2 }),
    skills: fc.array(text, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const context: fc.Arbitrary<NoteContext> = fc.record(
  {
    recipient,
    sender: fc.record({ name: text }),
    limit: fc.integer({ min: 0, max: 500 }),
    earlierNotes: fc.array(fc.array(fc.nat(), { maxLength: 5 }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

test('any text in any context: no throw, spans inside the text, the same answer twice, fixes that mend', () => {
  fc.assert(
    fc.property(text, context, (note, around) => {
      const result = checkNote(note, around);
      for (const { span } of [...result.findings, ...result.strengths]) {
        if (span === null) continue;
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeGreaterThanOrEqual(span[0]);
        expect(span[1]).toBeLessThanOrEqual(note.length);
      }
      expect(checkNote(note, around)).toEqual(result);
      for (const { rule, fix } of result.findings) {
        if (fix)
          expect(checkNote(applyFix(note, fix), around).findings.map((finding) => finding.rule)).not.toContain(rule);
      }
      const worst = result.findings[0]?.weight;
      expect(result.verdict).toBe(worst === 'hold' ? 'hold' : worst === 'improve' ? 'improve' : 'send');
    }),
    { numRuns: 400 },
  );
});

test('every rule can be switched off', () => {
  fc.assert(
    fc.property(text, context, (note, around) => {
      const rulesOff = checkNote(note, around).findings.map(({ rule }) => rule);
      const after = checkNote(note, { ...around, rulesOff }).findings.map(({ rule }) => rule);
      for (const rule of rulesOff) expect(after).not.toContain(rule);
    }),
    { numRuns: 100 },
  );
});

/** Patterns that make careless expressions slow. Work is counted in time only relative to half the input. */
test.each([
  'a',
  'a.',
  'a@',
  '0 ',
  'a at b dot ',
  '[',
  '{{',
  '((',
  '„',
  'www.',
  'Hallo ',
  'as ',
  'könnten sie ',
  'ein ',
  '\n',
  '👩‍🌾',
  '. ',
  '/ ',
  'wie geht ',
])('100,000 characters of %j are answered', (piece) => {
  const long = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
  expect(() =>
    checkNote(long, { recipient: { name: 'Ada Muster', about: long, posts: [{ text: long }] } }),
  ).not.toThrow();
});
