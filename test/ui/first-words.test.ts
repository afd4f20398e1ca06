import { expect, test } from 'vitest';
import { detectPromises } from '../../src/core/relationship/promises/detect.ts';
import { type Reason, reasonIds } from '../../src/core/relationship/reason.ts';
import { checkNote } from '../../src/core/rules/index.ts';
import { firstWords } from '../../src/ui/locales/first-words.ts';

const at = Date.UTC(2026, 2, 3);
const reasons: readonly Reason[] = [
  { id: 'promise', promise: 'p', text: 'Zahlen zum Schmelzofen.', made: at },
  { id: 'promised', promise: 'p', text: 'den Kontakt nach Wels', due: at },
  { id: 'answer', since: at },
  { id: 'thanks', since: at },
  { id: 'thanks', since: at, text: 'der Hinweis auf die Lehrwerkstatt' },
  { id: 'accepted', since: at, hasOpener: false },
  { id: 'news', field: 'role', value: 'Werkleiterin', since: at },
  { id: 'news', field: 'company', value: 'Ostalb Guss', since: at },
  { id: 'silence', since: at },
  { id: 'invited', since: at },
  { id: 'settle', since: at },
  { id: 'cadence', circle: 'good', days: 90, last: at, bridge: false },
  { id: 'offer', since: at },
  { id: 'give', given: 0, taken: 2, asked: 0 },
  { id: 'give', given: 0, taken: 0, asked: 2 },
  { id: 'meet', known: at },
  { id: 'dormant', last: at, close: true },
  { id: 'rhythm', last: at, circle: 'wide' },
];

test('every reason but an open invitation has a first sentence, in both languages and both addresses', () => {
  expect(new Set(reasons.map(({ id }) => id))).toEqual(new Set(reasonIds));
  for (const reason of reasons)
    for (const language of ['de', 'en'] as const)
      for (const habit of ['du', 'Sie'] as const) {
        const text = firstWords[language](reason, habit);
        if (reason.id === 'invited') expect(text).toBeNull();
        else expect(text, reason.id).toMatch(/^[A-ZÄÖÜ].*[.?]$/s);
        if (text !== null && language === 'de')
          expect(/\b(?:dir|dich|dein\w*|du|Du|Dein\w*)\b/.test(text) && habit === 'Sie', text).toBe(false);
        expect(text ?? '', 'no doubled full stop').not.toMatch(/\.\./);
      }
});

test('what is kept stands in it word for word', () => {
  expect(firstWords.de({ id: 'promise', promise: 'p', text: 'Zahlen zum Schmelzofen.', made: at }, 'Sie')).toBe(
    'Ich hatte Ihnen etwas versprochen: Zahlen zum Schmelzofen. Hier ist es.',
  );
  expect(firstWords.en({ id: 'news', field: 'company', value: 'Ostalb Guss', since: at }, 'du')).toContain(
    'Ostalb Guss',
  );
});

test('none of them sells, presses or promises anything new', () => {
  for (const reason of reasons)
    for (const language of ['de', 'en'] as const) {
      const text = firstWords[language](reason, 'du') ?? '';
      const faults = checkNote(text, {}).findings.map(({ rule }) => rule);
      expect(
        faults.filter((rule) => ['pitch', 'pressure', 'taboo', 'flattery'].includes(rule)),
        text,
      ).toEqual([]);
      if (reason.id !== 'promise') expect(detectPromises(text, at, 'Europe/Berlin'), text).toEqual([]);
    }
});
