import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Recipient } from '../../src/core/note/recipient.ts';
import { suggestOpeners } from '../../src/core/openers/index.ts';

const words = fc.constantFrom(
  'Wir haben',
  '340 Arbeitsplätze',
  'seit März',
  'umgestellt',
  '31 %',
  'weniger',
  '.',
  ':',
  ', weil',
  '{q}',
  '[a|b]',
  '$&',
  '„so“',
  "'quoted'",
  '🚀',
  'https://x.org',
  '#tag',
  '@name',
  '\n',
  '\u202eabc',
  'GmbH & Co. KG',
  '(m/w/d)',
  'Leiter:in',
  'ALLES GROSS',
  'meine Tochter',
  'Gott',
  '!!!',
  '…',
  'we stopped',
  'never',
);
const text = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);
const list = fc.array(text, { maxLength: 4 });
const recipient: fc.Arbitrary<Recipient> = fc.record(
  {
    name: text,
    headline: text,
    role: text,
    company: text,
    since: text,
    location: text,
    about: text,
    posts: fc.array(fc.record({ text, age: text }), { maxLength: 3 }),
    experience: fc.array(fc.record({ role: text, company: text, period: text }), { maxLength: 3 }),
    skills: list,
    haves: list,
    wants: list,
    interests: list,
    languages: list,
    education: list,
    mutual: list,
    groups: list,
    events: list,
  },
  { requiredKeys: [] },
);

test('whatever a page holds: within the limit, verbatim, nothing of the frames left over', () => {
  fc.assert(
    fc.property(
      recipient,
      fc.constantFrom(80, 200, 300, 500),
      fc.constantFrom('de' as const, 'en' as const),
      fc.constantFrom('du' as const, 'Sie' as const),
      text,
      (person, limit, language, address, typed) => {
        // What the user types about themselves is theirs; control characters cannot be typed into the settings.
        const own = typed.replace(/\p{C}/gu, '');
        const sender = {
          name: own,
          headline: own,
          offers: [own],
          groups: person.groups ?? [],
          schools: person.education ?? [],
        };
        const request = { network: 'xing' as const, recipient: person, sender, limit, language, address, draft: own };
        const { openers, blank } = suggestOpeners(request);
        expect(blank === null).toBe(openers.length > 0);
        expect(openers.length).toBeLessThanOrEqual(3);
        expect(new Set(openers.map(({ hook }) => hook)).size).toBe(openers.length);
        for (const opener of openers) {
          expect(opener.text.length).toBeLessThanOrEqual(limit);
          for (const { field, value, index } of opener.facts) {
            if (field === 'sender' || field === 'own' || field === 'history') continue;
            const source: unknown = index === undefined ? person[field] : (person[field] as readonly unknown[])[index];
            expect(JSON.stringify(source)).toContain(JSON.stringify(value).slice(1, -1));
            // A question of the trade may leave the job's name to the page.
            if (/role\/(?:trade|bare)/.test(opener.frame) && (field === 'role' || field === 'headline')) continue;
            expect(opener.text.toLowerCase()).toContain(value.toLowerCase());
          }
          expect(opener.text).not.toMatch(/https?:|[#@]\p{L}|\n|\u202e|„„|\s$/u);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('long input takes no longer than its first part', () => {
  for (const unit of [
    'a ',
    ' ',
    'A.',
    '1 ',
    '(',
    ', und ',
    '„',
    "' ",
    'von 1 ',
    'nicht ',
    'https://x ',
    '\u0301',
    'Wir haben ',
    '. ',
  ]) {
    const long = unit.repeat(40_000);
    const person = {
      name: long,
      headline: long,
      about: long,
      posts: [{ text: long, age: long }],
      wants: [long],
      since: long,
    };
    expect(() => suggestOpeners({ network: 'xing', recipient: person, draft: long, ownWords: long })).not.toThrow();
  }
});
